package hms.billing.control;

import static hms.platform.Refusal.refuseIf;

import hms.billing.entity.Account;
import hms.billing.entity.BillingRule;
import hms.billing.entity.CancelReason;
import hms.billing.entity.ChargeItem;
import hms.billing.entity.ChargeItem.Priced;
import hms.billing.entity.ChargeStatus;
import hms.billing.entity.StayTariff;
import hms.platform.HospitalDay;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Puts charges on an account and takes them off; the caller holds the account's lock. */
@Dependent
public class Charging {

    @PersistenceContext
    EntityManager em;

    @Inject
    Ledger ledger;

    @Inject
    Bills bills;

    @Inject
    HospitalDay day;

    /** Owed at once; after discharge it makes a bill of its own. */
    public ChargeItem charge(Account account, Priced what, int quantity, String by) {
        ChargeItem item = plan(account, what, quantity, by);
        perform(item, by);
        return item;
    }

    /** Owed once it is performed. */
    public ChargeItem plan(Account account, Priced what, int quantity, String by) {
        ChargeItem item = ChargeItem.plan(account, what, quantity, by, day.now());
        em.persist(item);
        return item;
    }

    public void perform(ChargeItem item, String by) {
        item.performed();
        ledger.charge(item, by, day.now());
        billIfLate(item.getAccount(), by);
    }

    /** Takes a charge back, once: by a reversing entry, or by a credit where a bill carries it already. */
    public void takeBack(ChargeItem item, CancelReason because, String by) {
        if (item.getStatus() == ChargeStatus.BILLED) {
            refuseIf(isCredited(item), BillingRule.ALREADY_CANCELLED);
            ChargeItem credit = item.credit(because, by, day.now());
            em.persist(credit);
            ledger.charge(credit, by, day.now());
            billIfLate(item.getAccount(), by);
        } else {
            item.cancel(because);
            ledger.reverse(item, by, day.now());
        }
    }

    private boolean isCredited(ChargeItem item) {
        return !em.createQuery("SELECT c.id FROM ChargeItem c WHERE c.creditsId = :charge", Long.class)
                .setParameter("charge", item.getId())
                .getResultList()
                .isEmpty();
    }

    /** The days in this bed, counted to the end. */
    public void chargeDays(StayTariff tariff, int days, String by) {
        ChargeItem item = ChargeItem.bedDays(tariff, days, by, day.now());
        em.persist(item);
        ledger.charge(item, by, day.now());
    }

    /** A charge of this account, as it is now. */
    public Optional<ChargeItem> of(Account account, long chargeId) {
        return em.createQuery(
                        "SELECT c FROM ChargeItem c WHERE c.id = :charge AND c.account.id = :account", ChargeItem.class)
                .setParameter("charge", chargeId)
                .setParameter("account", account.getId())
                .getResultStream()
                .findFirst();
    }

    /** The charge of this treatment, as it is now. */
    public Optional<ChargeItem> ofTreatment(long procedureId) {
        return em.createQuery("SELECT c FROM ChargeItem c WHERE c.procedureId = :procedure", ChargeItem.class)
                .setParameter("procedure", procedureId)
                .setHint("eclipselink.refresh", "true")
                .getResultStream()
                .findFirst();
    }

    private void billIfLate(Account account, String by) {
        if (account.isCareEnded()) {
            bills.issue(account, by);
        }
    }
}
