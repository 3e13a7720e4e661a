package hms.platform.control;

import static org.assertj.core.api.Assertions.assertThat;

import hms.platform.TestInstance;
import hms.platform.entity.HealthRow;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class HealthRoundTest {

    private static final Logger APP_LOG = Logger.getLogger("hms.app");

    private long nanos = -5;
    private int asked;

    private record Check(String name, boolean isVital, Supplier<Health> state) implements HealthCheck {

        @Override
        public Health look() {
            return state.get();
        }
    }

    private HealthRound round(Check... checks) {
        HealthRound round = new HealthRound();
        round.lookAt(() -> nanos, Duration.ofMillis(50));
        round.checks = TestInstance.of(HealthCheck.class, List.of(checks));
        return round;
    }

    @Test
    void takesWhatBreaksForUnwellAndGoesOnToTheOthers() {
        APP_LOG.setLevel(Level.OFF);
        List<HealthRow> rows = round(
                        new Check("disk", false, () -> HealthCheck.Health.well("9 MB")),
                        new Check("database", true, () -> {
                            throw new IllegalStateException("gone");
                        }))
                .rows();

        assertThat(rows).extracting(HealthRow::name).containsExactly("database", "disk");
        assertThat(rows.get(0).isGrave()).isTrue();
        assertThat(rows.get(1).isGrave()).isFalse();
    }

    @Test
    void isNotGraveForWhatCareCanDoWithout() {
        assertThat(round(new Check("mail", false, () -> HealthCheck.Health.unwell("3 parked")))
                        .rows())
                .noneMatch(HealthRow::isGrave)
                .noneMatch(HealthRow::well);
    }

    @Test
    void asksAtMostOnceASecondHoweverManyWantToKnow() {
        HealthRound round = round(new Check("database", true, () -> {
            asked++;
            return HealthCheck.Health.well("there");
        }));
        for (int i = 0; i < 100; i++) {
            round.rows();
        }
        assertThat(asked).isEqualTo(1);

        nanos += Duration.ofMillis(1_100).toNanos();
        round.rows();
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void saysUnwellToWhoeverAsksWhileACheckHangs() throws Exception {
        APP_LOG.setLevel(Level.OFF);
        CountDownLatch hangs = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        HealthRound round = round(
                new Check("disk", false, () -> HealthCheck.Health.well("9 MB")), new Check("database", true, () -> {
                    hangs.countDown();
                    await(over);
                    return HealthCheck.Health.well("there");
                }));
        CompletableFuture<List<HealthRow>> first = CompletableFuture.supplyAsync(round::rows);
        await(hangs);

        assertThat(round.rows()).hasSize(2).noneMatch(HealthRow::well).anyMatch(HealthRow::isGrave);

        over.countDown();
        assertThat(first.get()).allMatch(HealthRow::well);
        assertThat(round.rows()).allMatch(HealthRow::well);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
