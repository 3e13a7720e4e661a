package hms.web.billing;

import hms.billing.boundary.StayAccountDesk;
import hms.billing.boundary.StayAccountDesk.FindAccounts;
import hms.billing.entity.AccountRow;
import hms.platform.Slice;
import hms.web.shared.LazyRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Accounts on which something is open, or those that were looked for. */
@Dependent
public class CashRows extends LazyRows<AccountRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private StayAccountDesk desk;

    private String text = "";

    @Override
    protected Slice<AccountRow> page(int first, int size, Optional<Order> order) {
        return desk.accounts(new FindAccounts(text, first, size));
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text.strip();
    }
}
