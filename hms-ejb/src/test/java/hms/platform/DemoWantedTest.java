package hms.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class DemoWantedTest {

    private static final Instant THEN = Instant.parse("2026-11-02T08:00:00Z");

    private final Clock clock = new ClockProducer().clock();
    private final DemoWanted wanted = new DemoWanted();

    @Test
    void theClockShowsWhatTheDemoPretendsAndThenNow() {
        Instant shown = wanted.at(THEN, clock::instant);

        assertThat(shown).isEqualTo(THEN);
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void theClockShowsNowAgainWhereTheWorkFailed() {
        assertThatThrownBy(() -> wanted.at(THEN, () -> {
                    throw new IllegalStateException("trial");
                }))
                .hasMessage("trial");

        assertThat(clock.instant()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void everyZoneSeesTheSameMoment() {
        Clock elsewhere = clock.withZone(ZoneId.of("Asia/Kolkata"));

        assertThat(wanted.at(THEN, elsewhere::instant)).isEqualTo(THEN);
        assertThat(elsewhere.getZone()).isEqualTo(ZoneId.of("Asia/Kolkata"));
    }
}
