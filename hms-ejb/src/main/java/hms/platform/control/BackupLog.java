package hms.platform.control;

import hms.platform.Settings;
import hms.platform.Settings.Whole;
import hms.platform.entity.BackupRun;
import hms.platform.entity.BackupRun.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * What is known of the backups. The hospital is well while the last one succeeded and is no older than
 * {@code HMS_BACKUP_MOST_HOURS}: 26 in production; 0, as in a demo, expects none, and tells only of one that failed.
 */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class BackupLog implements HealthCheck, Settings.Chosen {

    private static final int A_DAY_AND_A_BIT = 26;
    private static final int A_YEAR = 8784;
    private static final long MB = 1024L * 1024;
    private static final int LISTED = 10;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Remembers a backup that ended just now. */
    @Transactional(TxType.MANDATORY)
    public void note(Outcome outcome, String archive, long bytes, String by) {
        em.persist(BackupRun.of(outcome, archive, bytes, by, clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    }

    /** The last ones, the newest first. */
    public List<BackupRun> last() {
        return em.createQuery("SELECT r FROM BackupRun r ORDER BY r.endedAt DESC, r.id DESC", BackupRun.class)
                .setMaxResults(LISTED)
                .getResultList();
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public boolean isVital() {
        return false;
    }

    @Override
    public Health look() {
        return look(mostHours().now());
    }

    @Override
    public Map<Whole, Integer> chosen() {
        return Map.of(mostHours(), mostHours().otherwise());
    }

    static Whole mostHours() {
        return new Whole("HMS_BACKUP_MOST_HOURS", 0, A_YEAR, Settings.demo() ? 0 : A_DAY_AND_A_BIT);
    }

    Health look(int mostHours) {
        return last().stream().findFirst().map(run -> look(run, mostHours)).orElse(new Health(mostHours == 0, "0"));
    }

    private Health look(BackupRun newest, int mostHours) {
        Instant ended = newest.getEndedAt();
        boolean fresh = mostHours == 0 || !ended.isBefore(clock.instant().minus(Duration.ofHours(mostHours)));
        String size = newest.isDone() ? ", " + newest.getByteCount() / MB + " MB" : "";
        return new Health(newest.isDone() && fresh, ended + size);
    }
}
