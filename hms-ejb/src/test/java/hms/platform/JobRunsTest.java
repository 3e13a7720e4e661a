package hms.platform;

import static org.assertj.core.api.Assertions.assertThat;

import hms.platform.entity.JobRun;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobRunsTest {

    private static final Logger JOBS_LOG = Logger.getLogger("hms.jobs");

    private final TestClock clock = TestClock.at("2026-11-20T10:00:00Z");
    private final JobRuns runs = new JobRuns();
    private final List<LogRecord> logged = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord record) {
            logged.add(record);
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    @BeforeEach
    void listen() {
        runs.clock = clock;
        JOBS_LOG.addHandler(listener);
        JOBS_LOG.setUseParentHandlers(false);
    }

    @AfterEach
    void stopListening() {
        JOBS_LOG.removeHandler(listener);
        JOBS_LOG.setUseParentHandlers(true);
    }

    @Test
    void remembersWhenAJobLastRanAndHowLongItTook() {
        runs.run("mail", () -> clock.advance(Duration.ofMillis(250)));

        JobRun last = last();
        assertThat(last.millis()).isEqualTo(250);
        assertThat(last.runs()).isEqualTo(1);
        assertThat(last.isFailing()).isFalse();
        assertThat(last.failure()).isNull();
    }

    @Test
    void logsAFailureOnceUntilTheJobSucceedsAgain() {
        for (int i = 0; i < 3; i++) {
            fail();
        }
        assertThat(logged).hasSize(1);
        assertThat(last().isFailing()).isTrue();
        assertThat(last().failures()).isEqualTo(3);

        clock.advance(Duration.ofSeconds(3));
        runs.run("mail", () -> {});
        assertThat(last().isFailing()).isFalse();
        assertThat(last().failure()).as("the last one stays to be seen").isEqualTo("IllegalStateException");

        fail();
        assertThat(logged).hasSize(2);
    }

    @Test
    void keepsTheWordsOfAFailureOutOfWhatIsShown() {
        fail();

        assertThat(last().toString()).doesNotContain("Gómez");
    }

    private void fail() {
        clock.advance(Duration.ofSeconds(3));
        runs.run("mail", () -> {
            throw new IllegalStateException("no mail for María Gómez");
        });
    }

    private JobRun last() {
        assertThat(runs.last()).hasSize(1);
        return runs.last().get(0);
    }
}
