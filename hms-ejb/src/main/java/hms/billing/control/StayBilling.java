package hms.billing.control;

import hms.billing.entity.Account;
import hms.billing.entity.StayTariff;
import hms.inpatient.BedStayBegan;
import hms.inpatient.BedStayEnded;
import hms.inpatient.PatientAdmitted;
import hms.inpatient.PatientDischarged;
import hms.inpatient.entity.RoomKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Follows a stay with its account: opened at admission, tariffs frozen per bed, the bill out at discharge. */
@ApplicationScoped
public class StayBilling {

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    BedDays bedDays;

    @Inject
    Charging charging;

    @Inject
    Bills bills;

    @Inject
    Ledger ledger;

    @Inject
    SignedInName caller;

    void admitted(@Observes PatientAdmitted event) {
        accounts.open(event.encounterId(), event.at());
    }

    void lay(@Observes BedStayBegan event) {
        Account account = accounts.open(event.encounterId(), event.at());
        boolean first = bedDays.tariffs(List.of(account.getId())).isEmpty();
        StayTariff tariff =
                StayTariff.begin(account, event.stayId(), RoomKind.valueOf(event.roomKind()), first, event.at());
        bedDays.freeze(account, List.of(tariff));
        em.persist(tariff);
    }

    void left(@Observes BedStayEnded event) {
        em.createQuery("SELECT t FROM StayTariff t WHERE t.stayId = :stay", StayTariff.class)
                .setParameter("stay", event.stayId())
                .getResultStream()
                .forEach(tariff -> tariff.end(event.at()));
    }

    /** The days in bed become charges, and all that is owed becomes the bill, in the transaction of the discharge. */
    void discharged(@Observes PatientDischarged event) {
        accounts.locked(event.encounterId())
                .filter(account -> !account.isCareEnded())
                .ifPresent(account -> {
                    List<StayTariff> tariffs = bedDays.tariffs(List.of(account.getId()));
                    tariffs.forEach(tariff -> tariff.end(event.at()));
                    bedDays.freeze(account, tariffs);
                    bedDays.count(account, tariffs, event.at())
                            .forEach(counted -> charging.chargeDays(counted.tariff(), counted.days(), caller.get()));
                    account.endCare(event.at());
                    bills.issue(account, caller.get());
                    account.owes(ledger.balance(account));
                });
    }
}
