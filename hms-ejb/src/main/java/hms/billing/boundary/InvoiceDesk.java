package hms.billing.boundary;

import hms.billing.control.IssuedBills;
import hms.billing.control.Prints;
import hms.billing.entity.BillRow;
import hms.documents.entity.KeptDocument;
import hms.patients.Reader;
import hms.platform.Act;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import hms.platform.Roles;
import hms.platform.Slice;
import hms.platform.UseCase;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/** Bills that are out: looked up, and printed again as they were. */
@Stateless
@UseCase
@DenyAll
public class InvoiceDesk {

    private static final int LARGEST_PAGE = 100;
    private static final int MOST_EXPORTED = 1000;

    @Resource
    SessionContext session;

    @Inject
    IssuedBills bills;

    @Inject
    Prints prints;

    /** The beginning of a bill's number, or a patient number; nothing for all. */
    public record FindBills(@Size(max = 40) String text, @Min(0) int first, @Min(1) @Max(LARGEST_PAGE) int size)
            implements Serializable {}

    /** The latest first. */
    @RolesAllowed({Roles.CASHIER, Roles.RECEPTIONIST})
    @UseCase(Act.READ)
    public Slice<BillRow> bills(@NotNull @Valid FindBills wish) {
        return bills.page(wish.text(), wish.first(), wish.size());
    }

    /** The list as a file, up to a thousand rows; it names patients, so that reading it is not enough. */
    @RolesAllowed({Roles.CASHIER, Roles.RECEPTIONIST})
    @UseCase(Act.EXPORT)
    public List<BillRow> export(@Size(max = 40) String text) {
        Reader.of(session).demandExport();
        return bills.page(text, 0, MOST_EXPORTED).rows();
    }

    /** The bill as it was printed when it was issued, whatever names and prices are now. */
    @RolesAllowed({Roles.CASHIER, Roles.RECEPTIONIST})
    @UseCase(Act.PRINT)
    public KeptDocument reprint(long invoiceId) {
        return prints.bill(Reader.of(session), invoiceId).orElseThrow(() -> Refusal.of(PlatformRule.NOT_FOUND));
    }
}
