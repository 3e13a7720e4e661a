package hms.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NumberSeriesTest {

    private static final int THREADS = 50;
    private static final int EACH = 10;

    private TestDatabase db;

    @BeforeEach
    void open() {
        db = TestDatabase.open();
    }

    @AfterEach
    void close() {
        db.close();
    }

    private long next(String series) {
        return db.in(em -> series(em).next(series));
    }

    private static NumberSeries series(jakarta.persistence.EntityManager em) {
        NumberSeries numbers = new NumberSeries();
        numbers.em = em;
        return numbers;
    }

    @Test
    void countsFromOneAndEachSeriesByItself() {
        assertThat(List.of(next("bill"), next("bill"), next("receipt"), next("bill")))
                .containsExactly(1L, 2L, 1L, 3L);
    }

    @Test
    void givesFiftyThreadsEveryNumberOnceAndLeavesNoGap() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Long>> calls = IntStream.range(0, THREADS * EACH)
                    .<Callable<Long>>mapToObj(i -> () -> next("patient-20261120"))
                    .toList();
            Set<Long> given = new TreeSet<>();
            for (Future<Long> number : threads.invokeAll(calls)) {
                given.add(number.get());
            }
            assertThat(given)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, THREADS * EACH).boxed().toList());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void reusesTheNumberOfATransactionThatRolledBack() {
        next("bill");
        assertThatThrownBy(() -> db.run(em -> {
                    series(em).next("bill");
                    throw new IllegalStateException("the bill was not written");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(next("bill")).isEqualTo(2);
    }
}
