package hms.web.billing;

import hms.billing.boundary.StayAccountDesk;
import hms.billing.boundary.StayAccountDesk.FindAccounts;
import hms.billing.entity.AccountRow;
import hms.platform.Slice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The cash desk: whose account is open, and straight to the one that was scanned. */
@Named
@ViewScoped
public class CashPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ENOUGH_TO_KNOW = 2;

    @Inject
    private StayAccountDesk desk;

    @Inject
    private CashRows list;

    /** Opens the account if what was typed fits only one; shows the list if not. */
    public String open() {
        if (list.getText().isEmpty()) {
            return null;
        }
        Slice<AccountRow> found = desk.accounts(new FindAccounts(list.getText(), 0, ENOUGH_TO_KNOW));
        return found.rows().size() == 1
                ? "/billing/account?faces-redirect=true&encounter="
                        + found.rows().get(0).encounterId()
                : null;
    }

    public CashRows getList() {
        return list;
    }
}
