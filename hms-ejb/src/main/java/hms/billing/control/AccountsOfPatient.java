package hms.billing.control;

import hms.billing.entity.AccountStatus;
import hms.patients.OpenMatters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Who owes something, or is owed it, stays in the records. */
@ApplicationScoped
public class AccountsOfPatient implements OpenMatters {

    @PersistenceContext
    EntityManager em;

    @Override
    public Kind kind() {
        return Kind.ACCOUNTS;
    }

    @Override
    public long of(long patientId) {
        return em.createQuery(
                        "SELECT COUNT(a.id) FROM Account a WHERE a.patient.id = :id AND a.status <> :closed",
                        Long.class)
                .setParameter("id", patientId)
                .setParameter("closed", AccountStatus.CLOSED)
                .getSingleResult();
    }
}
