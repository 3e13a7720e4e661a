package hms.platform.control;

import static org.assertj.core.api.Assertions.assertThat;

import hms.platform.TestClock;
import hms.platform.TestInstance;
import hms.platform.entity.HealthRow;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class HealthRoundTest {

    private static final Logger APP_LOG = Logger.getLogger("hms.app");

    private final TestClock clock = TestClock.at("2026-11-20T10:00:00Z");
    private int asked;

    private record Check(String name, boolean isVital, Supplier<Health> state) implements HealthCheck {

        @Override
        public Health look() {
            return state.get();
        }
    }

    private HealthRound round(Check... checks) {
        HealthRound round = new HealthRound();
        round.clock = clock;
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

        clock.advance(Duration.ofMillis(1_100));
        round.rows();
        assertThat(asked).isEqualTo(2);
    }
}
