package hms.billing.boundary;

import hms.billing.control.AccountList;
import hms.billing.control.LiveBill;
import hms.billing.control.OpenAccount;
import hms.billing.entity.AccountRow;
import hms.billing.entity.AccountView;
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

/** What patients owe: whose account is open, and the live bill of each. */
@Stateless
@UseCase
@DenyAll
public class StayAccountDesk {

    private static final int LARGEST_PAGE = 100;
    private static final int MOST_EXPORTED = 1000;

    @Resource
    SessionContext session;

    @Inject
    AccountList list;

    @Inject
    OpenAccount open;

    @Inject
    LiveBill bill;

    /** What somebody typed or scanned: patient number, bill number or name; nothing for all that is open. */
    public record FindAccounts(@Size(max = 100) String text, @Min(0) int first, @Min(1) @Max(LARGEST_PAGE) int size)
            implements Serializable {}

    @RolesAllowed({Roles.CASHIER, Roles.RECEPTIONIST})
    @UseCase(Act.READ)
    public Slice<AccountRow> accounts(@NotNull @Valid FindAccounts wish) {
        return list.page(wish.text(), wish.first(), wish.size());
    }

    /** The list as a file, up to a thousand rows; it names patients, so that reading it is not enough. */
    @RolesAllowed({Roles.CASHIER, Roles.RECEPTIONIST})
    @UseCase(Act.EXPORT)
    public List<AccountRow> export(@Size(max = 100) String text) {
        Reader.of(session).demandExport();
        return list.page(text, 0, MOST_EXPORTED).rows();
    }

    /** The account of this stay as it stands now. */
    @RolesAllowed({Roles.CASHIER, Roles.RECEPTIONIST})
    @UseCase(Act.READ)
    public AccountView account(long encounterId) {
        return open.toRead(Reader.of(session), encounterId)
                .map(bill::of)
                .orElseThrow(() -> Refusal.of(PlatformRule.NOT_FOUND));
    }
}
