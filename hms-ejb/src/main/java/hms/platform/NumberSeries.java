package hms.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * Numbers people see: one after the other, none twice.
 *
 * <p>The counter row stays locked until the caller's transaction ends, so a number is used or never existed; take the
 * number late. A series begins at 1 when it is first asked.
 */
@ApplicationScoped
public class NumberSeries {

    @PersistenceContext
    EntityManager em;

    /** The next number of the series, at most 64 characters of lower-case name. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long next(String series) {
        int counted = em.createNativeQuery("UPDATE number_series SET last_number = last_number + 1 WHERE name = ?1")
                .setParameter(1, series)
                .executeUpdate();
        if (counted == 0) {
            begin(series);
        }
        Number last = (Number) em.createNativeQuery("SELECT last_number FROM number_series WHERE name = ?1")
                .setParameter(1, series)
                .getSingleResult();
        return last.longValue();
    }

    /** Two may begin the same series at once: the second waits for the first, then counts on. */
    private void begin(String series) {
        em.createNativeQuery("INSERT INTO number_series (name, last_number) VALUES (?1, 1)"
                        + " ON DUPLICATE KEY UPDATE last_number = last_number + 1")
                .setParameter(1, series)
                .executeUpdate();
    }
}
