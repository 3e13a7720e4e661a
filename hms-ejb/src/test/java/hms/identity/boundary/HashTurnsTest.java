package hms.identity.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HashTurnsTest {

    private final HashTurns turns = new HashTurns();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @Test
    void looksAtTwoPasswordsAtOnceAndQueuesTheRest() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(12);
        Callable<Boolean> turn = () -> turns.inTurn(this::look);
        List<Future<Boolean>> all =
                people.invokeAll(IntStream.range(0, 24).mapToObj(i -> turn).toList());
        people.shutdown();

        for (Future<Boolean> each : all) {
            assertThat(each.get()).isTrue();
        }
        assertThat(most.get()).isEqualTo(2);
    }

    private boolean look() {
        most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        atOnce.decrementAndGet();
        return true;
    }
}
