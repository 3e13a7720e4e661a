package hms.web.billing;

import hms.platform.Money;
import hms.web.shared.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How pages write amounts: in the language of the page, with western digits and the currency. */
@Named
@RequestScoped
public class MoneyWords {

    @Inject
    private Me me;

    /** The amount; empty for none. */
    public String of(Money amount) {
        return amount == null ? "" : amount.shown(me.getLocale());
    }
}
