package hms.billing.control;

import hms.billing.entity.Account;
import hms.billing.entity.ChargeStatus;
import hms.billing.entity.StayTariff;
import hms.clinical.entity.ProcedureStatus;
import hms.inpatient.DischargeBlocker;
import hms.inpatient.DischargeClearance;
import hms.platform.HospitalDay;
import hms.platform.Money;
import hms.platform.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/** What keeps a patient from leaving for the sake of the bill: what is not charged yet, has no price, or is not paid. */
@ApplicationScoped
public class BillingClearance implements DischargeClearance {

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    Ledger ledger;

    @Inject
    BedDays bedDays;

    @Inject
    HospitalDay day;

    @Override
    public void hold(long encounterId) {
        accounts.locked(encounterId);
    }

    @Override
    public List<DischargeBlocker> blockers(long encounterId) {
        return accounts.find(encounterId)
                .filter(account -> !account.isCareEnded())
                .map(this::blockers)
                .orElse(List.of());
    }

    private List<DischargeBlocker> blockers(Account account) {
        List<DischargeBlocker> found = new ArrayList<>();
        String page = "/billing/account?encounter=" + account.getEncounter().getId();
        List<String> planned = planned(account);
        if (!planned.isEmpty()) {
            String chart = "/clinical/chart?patient=" + account.patientId();
            found.add(blocker("blocker.planned", List.of(String.join(", ", planned)), Roles.NURSE, chart));
        }
        List<StayTariff> tariffs = bedDays.tariffs(List.of(account.getId()));
        bedDays.freeze(account, tariffs);
        tariffs.stream()
                .filter(tariff -> tariff.getPrice().isEmpty())
                .map(tariff -> tariff.getRoomKind().name())
                .distinct()
                .forEach(kind ->
                        found.add(blocker("blocker.noBedPrice", List.of(kind), Roles.ADMIN, "/billing/prices")));
        Money owed = ledger.balance(account).plus(bedDays.sum(account, bedDays.count(account, tariffs, day.now())));
        if (owed.sign() > 0 && accounts.policy().isPayBeforeDischarge()) {
            found.add(blocker("blocker.unpaid", List.of(owed.toString()), Roles.CASHIER, page));
        }
        return found;
    }

    /** Charges that wait for something else than a planned treatment: that one keeps the patient here by itself. */
    private List<String> planned(Account account) {
        return em.createQuery(
                        "SELECT c.name FROM ChargeItem c WHERE c.account.id = :account AND c.status = :planned"
                                + " AND NOT EXISTS (SELECT t.id FROM Procedure t WHERE t.id = c.procedureId"
                                + " AND t.status = :waits) ORDER BY c.addedAt, c.id",
                        String.class)
                .setParameter("account", account.getId())
                .setParameter("planned", ChargeStatus.PLANNED)
                .setParameter("waits", ProcedureStatus.PREPARATION)
                .getResultList();
    }

    private static DischargeBlocker blocker(String key, List<String> details, String owner, String address) {
        return new DischargeBlocker("billing", key, details, owner, address);
    }
}
