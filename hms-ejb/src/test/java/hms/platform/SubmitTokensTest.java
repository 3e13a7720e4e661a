package hms.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubmitTokensTest {

    private static final int CLICKS = 20;

    private final UUID token = UUID.randomUUID();
    private final AtomicLong effects = new AtomicLong();
    private TestDatabase db;

    @BeforeEach
    void open() {
        db = TestDatabase.open();
    }

    @AfterEach
    void close() {
        db.close();
    }

    private static SubmitTokens tokens(EntityManager em) {
        SubmitTokens tokens = new SubmitTokens();
        tokens.em = em;
        tokens.clock = TestClock.at("2026-11-20T10:00:00Z");
        return tokens;
    }

    private long submit() {
        return db.in(em -> {
            Optional<Long> before = tokens(em).earlier(token);
            if (before.isPresent()) {
                return before.get();
            }
            long result = effects.incrementAndGet();
            tokens(em).settle(token, result);
            return result;
        });
    }

    @Test
    void givesTheSecondSubmitTheFirstOnesAnswer() {
        assertThat(List.of(submit(), submit(), submit())).containsOnly(1L);
        assertThat(effects).hasValue(1);
    }

    @Test
    void givesTheAnswerThatWasPromisedUnlessItWasRolledBack() {
        assertThatThrownBy(() -> db.run(em -> {
                    tokens(em).earlier(token, 6);
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");

        Optional<Long> first = db.in(em -> tokens(em).earlier(token, 7));
        Optional<Long> second = db.in(em -> tokens(em).earlier(token, 8));
        Optional<Long> third = db.in(em -> tokens(em).earlier(token));
        assertThat(first).isEmpty();
        assertThat(second).contains(7L);
        assertThat(third).contains(7L);
    }

    @Test
    void hasOneEffectForTwentyClicksAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CLICKS);
        try {
            List<Callable<Long>> clicks = IntStream.range(0, CLICKS)
                    .<Callable<Long>>mapToObj(i -> this::submit)
                    .toList();
            Set<Long> answers = new HashSet<>();
            for (Future<Long> answer : threads.invokeAll(clicks)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactly(1L);
            assertThat(effects).hasValue(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void givesTheTokenFreeWhenTheFirstSubmitFailed() {
        assertThatThrownBy(() -> db.run(em -> {
                    tokens(em).earlier(token);
                    throw new IllegalStateException("the booking was refused");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(submit()).isEqualTo(1);
    }

    @Test
    void settlesOnlyWhatWasAskedFor() {
        assertThatThrownBy(() -> db.run(em -> tokens(em).settle(token, 1))).isInstanceOf(IllegalStateException.class);
    }
}
