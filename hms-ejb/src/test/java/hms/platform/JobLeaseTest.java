package hms.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobLeaseTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int NODES = 16;

    private final TestClock clock = TestClock.at("2026-11-20T10:00:00Z");
    private TestDatabase db;

    @BeforeEach
    void open() {
        db = TestDatabase.open();
    }

    @AfterEach
    void close() {
        db.close();
    }

    private boolean hold(String node) {
        return db.in(em -> {
            JobLease lease = new JobLease();
            lease.em = em;
            lease.clock = clock;
            return lease.holdAs(node, "mail", MINUTE);
        });
    }

    @Test
    void letsOneNodeWorkWhileTheOtherWaits() {
        assertThat(hold("a")).isTrue();
        assertThat(hold("b")).isFalse();
        assertThat(hold("a")).as("asking again prolongs").isTrue();
    }

    @Test
    void passesTheJobOnWhenTheTimeIsOver() {
        hold("a");
        clock.advance(MINUTE.plusSeconds(1));

        assertThat(hold("b")).isTrue();
        assertThat(hold("a")).isFalse();
    }

    @Test
    void hasOneWinnerWhenAllNodesAskForTheFirstTime() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(NODES);
        try {
            List<Callable<Boolean>> asks = IntStream.range(0, NODES)
                    .<Callable<Boolean>>mapToObj(i -> () -> hold("node " + i))
                    .toList();
            int winners = 0;
            for (Future<Boolean> won : threads.invokeAll(asks)) {
                winners += won.get() ? 1 : 0;
            }
            assertThat(winners).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }
}
