package hms.billing.control;

import hms.billing.entity.Account;
import hms.billing.entity.CancelReason;
import hms.billing.entity.ChargeItem;
import hms.billing.entity.ChargeStatus;
import hms.clinical.TreatmentChanged;
import hms.platform.HospitalDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;

/** Charges what is done to a patient in a stay: planned with the treatment, owed once it is done, gone with it. */
@ApplicationScoped
public class TreatmentBilling {

    @Inject
    Accounts accounts;

    @Inject
    PriceList prices;

    @Inject
    Charging charging;

    @Inject
    HospitalDay day;

    @Inject
    SignedInName caller;

    void changed(@Observes TreatmentChanged event) {
        accounts.locked(event.encounterId()).ifPresent(account -> follow(account, event));
    }

    private void follow(Account account, TreatmentChanged event) {
        Optional<ChargeItem> charge = charging.ofTreatment(event.procedureId());
        switch (event.status()) {
            case PREPARATION -> {
                if (charge.isEmpty()) {
                    plan(account, event);
                }
            }
            case COMPLETED ->
                charge.or(() -> plan(account, event))
                        .filter(item -> item.getStatus() == ChargeStatus.PLANNED)
                        .ifPresent(item -> charging.perform(item, caller.get()));
            default -> charge.ifPresent(this::drop);
        }
    }

    /** Nothing where no price list knows it: care does not wait for money. */
    private Optional<ChargeItem> plan(Account account, TreatmentChanged event) {
        return Optional.ofNullable(event.serviceCode())
                .flatMap(prices::service)
                .flatMap(entry -> prices.priced(entry, account.getCurrency(), day.today()))
                .map(what -> {
                    ChargeItem item = charging.plan(account, what, 1, caller.get());
                    item.follow(event.procedureId());
                    return item;
                });
    }

    private void drop(ChargeItem item) {
        if (item.getStatus() == ChargeStatus.PLANNED) {
            item.abort();
        } else if (item.getStatus().isOwed()) {
            charging.takeBack(item, CancelReason.NOT_DONE, caller.get());
        }
    }
}
