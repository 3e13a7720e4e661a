package hms.reporting.control;

import hms.reporting.boundary.DashboardDesk.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

/** Counts for all who watch at once: as many dashboards may be open as like, the database is asked every second. */
@ApplicationScoped
public class FreshFigures {

    static final Duration OLDEST = Duration.ofSeconds(1);

    private final ReentrantLock counting = new ReentrantLock();

    @Inject
    Counting counts;

    @Inject
    Clock clock;

    private volatile Figures known;

    /** Figures at most a second old. While somebody counts, the others get what was counted last. */
    public Figures now() {
        Figures last = known;
        if (last != null && (isFresh(last) || counting.isLocked())) {
            return last;
        }
        counting.lock();
        try {
            if (known == null || !isFresh(known)) {
                known = counts.count();
            }
            return known;
        } finally {
            counting.unlock();
        }
    }

    private boolean isFresh(Figures figures) {
        return Duration.between(figures.at(), clock.instant()).compareTo(OLDEST) < 0;
    }
}
