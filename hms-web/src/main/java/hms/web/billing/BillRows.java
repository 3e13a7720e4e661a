package hms.web.billing;

import hms.billing.boundary.InvoiceDesk;
import hms.billing.boundary.InvoiceDesk.FindBills;
import hms.billing.entity.BillRow;
import hms.platform.Slice;
import hms.web.shared.LazyRows;
import hms.web.shared.ListColumn;
import hms.web.shared.Moments;
import hms.web.shared.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Bills that are out, the latest first. */
@Dependent
public class BillRows extends LazyRows<BillRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private InvoiceDesk desk;

    @Inject
    private Words words;

    @Inject
    private Moments moments;

    private String text = "";

    @Override
    protected Slice<BillRow> page(int first, int size, Optional<Order> order) {
        return desk.bills(new FindBills(text, first, size));
    }

    @Override
    public List<BillRow> exported() {
        return desk.export(text);
    }

    @Override
    public List<ListColumn<BillRow>> columns() {
        return List.of(
                new ListColumn<>(word("bills.number"), BillRow::number),
                new ListColumn<>(word("cash.patient"), BillRow::fullName),
                new ListColumn<>(word("cash.mrn"), BillRow::mrn),
                new ListColumn<>(word("bills.issued"), row -> moments.of(row.issuedAt())),
                new ListColumn<>(word("bills.total"), BillRow::total),
                new ListColumn<>(word("account.paidSoFar"), BillRow::paid),
                new ListColumn<>(word("cash.status"), row -> word("bill." + row.state())));
    }

    @Override
    public String exportName() {
        return "bills";
    }

    private String word(String key) {
        return words.of("billing", key);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text.strip();
    }
}
