package hms.platform.control;

import static org.assertj.core.api.Assertions.assertThat;

import hms.platform.TestDatabase;
import hms.platform.entity.JobRun;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JobLogTest {

    private static final Instant TEN = Instant.parse("2026-11-20T10:00:00Z");

    @Test
    void keepsTheLastRunOfEachJobOnEachNode() {
        try (TestDatabase db = TestDatabase.open()) {
            JobRun first = JobRun.after(null, "mail", TEN, TEN.plusMillis(5), Optional.of("SQLException"));
            JobRun second = JobRun.after(first, "mail", TEN.plusSeconds(3), TEN.plusSeconds(4), Optional.empty());
            JobLog.keep(db.dataSource(), 1, List.of(first));
            JobLog.keep(db.dataSource(), 2, List.of(first));
            JobLog.keep(db.dataSource(), 1, List.of(second));

            List<JobRun> all = JobLog.all(db.dataSource());
            assertThat(all).extracting(JobRun::node).containsExactly(1, 2);
            assertThat(all.get(0).runs()).isEqualTo(2);
            assertThat(all.get(0).endedAt()).isEqualTo(TEN.plusSeconds(4));
            assertThat(all.get(0).failedAt()).isEqualTo(TEN.plusMillis(5));
            assertThat(all.get(0).isFailing()).isFalse();
            assertThat(all.get(1).isFailing()).isTrue();
            assertThat(all.get(1).failure()).isEqualTo("SQLException");
        }
    }
}
