package hms.scheduling.control;

import hms.platform.JobLease;
import hms.platform.JobRuns;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.IntSupplier;

/** Reminders every minute, codes every three seconds, order every night; each on one node. */
@Singleton
@Startup
@DependsOn("DbMigrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SchedulingTimers {

    private static final Duration TURN = Duration.ofSeconds(50);

    @Inject
    Reminders reminders;

    @Inject
    BookingCodes codes;

    @Inject
    SchedulingTidying tidying;

    @Inject
    JobLease lease;

    @Inject
    JobRuns runs;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void remind() {
        runs.run("appointment-reminders", () -> untilDone("appointment-reminders", reminders::send));
    }

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void giveCodes() {
        runs.run("booking-codes", this::giveWantedCodes);
    }

    @Schedule(hour = "3", minute = "50", persistent = false)
    void tidy() {
        runs.run("scheduling-tidying", () -> untilDone("scheduling-tidying", tidying::run));
    }

    private void giveWantedCodes() {
        if (codes.wanted()) {
            untilDone("booking-codes", codes::issue);
        }
    }

    private void untilDone(String job, IntSupplier work) {
        boolean more = true;
        while (more && lease.hold(job, TURN)) {
            more = work.getAsInt() > 0;
        }
    }
}
