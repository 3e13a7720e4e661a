package hms.web.billing;

import hms.billing.boundary.InvoiceDesk;
import hms.billing.boundary.InvoiceDesk.FindBills;
import hms.billing.entity.BillRow;
import hms.platform.Slice;
import hms.web.shared.LazyRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Bills that are out, the latest first. */
@Dependent
public class BillRows extends LazyRows<BillRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private InvoiceDesk desk;

    private String text = "";

    @Override
    protected Slice<BillRow> page(int first, int size, Optional<Order> order) {
        return desk.bills(new FindBills(text, first, size));
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text.strip();
    }
}
