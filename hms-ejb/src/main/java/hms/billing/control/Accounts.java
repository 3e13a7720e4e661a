package hms.billing.control;

import hms.billing.entity.Account;
import hms.billing.entity.BillingPolicy;
import hms.billing.entity.StayTariff;
import hms.clinical.entity.Encounter;
import hms.organization.entity.Hospital;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The account of a stay: opened once, and locked before any of its money moves. */
@Dependent
public class Accounts {

    @PersistenceContext
    EntityManager em;

    /** The account of this stay, opened now if it is not yet: in the hospital's currency and by today's rule. */
    public Account open(long encounterId, Instant at) {
        return find(encounterId).orElseGet(() -> {
            Encounter encounter = em.find(Encounter.class, encounterId);
            Hospital hospital = em.find(Hospital.class, Hospital.THE_ONE);
            Account account = Account.open(encounter, hospital.getCurrency(), policy().getBedDayRule(), at);
            em.persist(account);
            return account;
        });
    }

    /** An account, and what a day in each of its beds costs, in order of time. */
    public record WithBeds(Account account, List<StayTariff> tariffs) {}

    /** The account of this stay with its beds, its patient and its encounter, in one read. */
    Optional<WithBeds> withBeds(long encounterId) {
        List<Object[]> rows = em.createQuery(
                        "SELECT a, t, p, e FROM Account a JOIN a.patient p JOIN a.encounter e"
                                + " LEFT JOIN StayTariff t ON t.account = a WHERE e.id = :encounter"
                                + " ORDER BY t.startedAt, t.id",
                        Object[].class)
                .setParameter("encounter", encounterId)
                .getResultList();
        List<StayTariff> tariffs = rows.stream()
                .map(row -> (StayTariff) row[1])
                .filter(Objects::nonNull)
                .toList();
        return rows.stream().findFirst().map(row -> new WithBeds((Account) row[0], tariffs));
    }

    public Optional<Account> find(long encounterId) {
        return em.createQuery("SELECT a FROM Account a WHERE a.encounter.id = :encounter", Account.class)
                .setParameter("encounter", encounterId)
                .getResultStream()
                .findFirst();
    }

    /**
     * The account, locked until the transaction ends. Taken before anything of it is read that a decision rests on:
     * two who read first and lock later would both pay the last euro.
     */
    public Optional<Account> locked(long encounterId) {
        return em.createQuery("SELECT a.id FROM Account a WHERE a.encounter.id = :encounter", Long.class)
                .setParameter("encounter", encounterId)
                .getResultStream()
                .findFirst()
                .map(this::lock);
    }

    Account lock(Long accountId) {
        return em.find(Account.class, accountId, LockModeType.PESSIMISTIC_WRITE);
    }

    public BillingPolicy policy() {
        return em.find(BillingPolicy.class, BillingPolicy.THE_ONE);
    }
}
