package hms.platform;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.Bench;
import hms.it.InServer;
import hms.platform.boundary.OperationsDesk;
import hms.platform.control.JobLog;
import hms.platform.entity.HealthRow;
import hms.platform.entity.JobRun;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an administrator sees of the house's health and of its work in the background. */
@Tag("mariadb")
class OperationsDeskIT extends InServer {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final List<String> JOBS =
            List.of("mail", "audit-seal", "hospital", "patient-import", "booking-codes");

    @Inject
    OperationsDesk desk;

    @Inject
    JobLog log;

    @Test
    void keepsEverybodyButAdministratorsOut() throws Exception {
        for (String other : new String[] {"amina", "ines", "leo"}) {
            as(other, () -> {
                assertForbidden(() -> desk.health());
                assertForbidden(() -> desk.jobs());
            });
        }
    }

    @Test
    void looksAtWhatHmsNeeds() throws Exception {
        List<HealthRow> rows = Bench.shipped(as("sam", desk::health));

        assertThat(rows)
                .extracting(HealthRow::name)
                .containsExactly("backup", "database", "disk", "mail", "schema", "timers");
        assertThat(rows).filteredOn(HealthRow::vital).allMatch(HealthRow::well);
    }

    @Test
    void tellsWhenEachJobLastRan() throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!names().containsAll(JOBS) && Instant.now().isBefore(deadline)) {
            Thread.sleep(500);
        }
        List<JobRun> jobs = Bench.shipped(as("sam", desk::jobs));

        assertThat(jobs).extracting(JobRun::job).containsAll(JOBS);
        assertThat(jobs).filteredOn(run -> run.job().equals("mail")).allSatisfy(mail -> {
            assertThat(mail.endedAt())
                    .isBetween(Instant.now().minus(PATIENCE), Instant.now().plusSeconds(1));
            assertThat(mail.runs()).isPositive();
        });
    }

    private List<String> names() {
        return log.all().stream().map(JobRun::job).toList();
    }
}
