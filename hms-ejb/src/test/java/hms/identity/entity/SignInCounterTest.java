package hms.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInCounterTest {

    private static final AccessLimits SHIPPED = AccessLimits.AS_SHIPPED;

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final SignInCounter counter = new SignInCounter("index", NOON);

    @Test
    void letsTenAttemptsThroughAndLocksTheEleventh() {
        for (int attempt = 1; attempt <= 10; attempt++) {
            assertThat(reserve(NOON)).as("attempt " + attempt).isTrue();
        }

        assertThat(reserve(NOON)).isFalse();
    }

    @Test
    void takesBackAnAttemptThatNobodyLookedAt() {
        tenAt(NOON);

        counter.takeBack();

        assertThat(counter.isLocked(NOON, SHIPPED.lock())).isFalse();
        assertThat(counter.getFailures()).isEqualTo(9);
    }

    @Test
    void staysLockedForFifteenMinutesAndNotLonger() {
        tenAt(NOON);

        assertThat(reserve(NOON.plus(Duration.ofMinutes(15)).minusMillis(1))).isFalse();
        assertThat(reserve(NOON.plus(Duration.ofMinutes(15)))).isTrue();
    }

    @Test
    void countsAnewAfterTheLock() {
        tenAt(NOON);
        Instant later = NOON.plus(Duration.ofMinutes(15));
        tenAt(later);

        assertThat(reserve(later)).isFalse();
    }

    @Test
    void forgetsFailuresOnSuccess() {
        for (int attempt = 1; attempt <= 9; attempt++) {
            reserve(NOON);
        }
        counter.succeed(NOON);
        tenAt(NOON.plusSeconds(1));

        assertThat(counter.getLastSuccessAt()).isEqualTo(NOON);
        assertThat(counter.isLocked(NOON.plusSeconds(2), SHIPPED.lock())).isTrue();
    }

    @Test
    void locksForGoodAfterAHundredFailures() {
        Instant at = NOON;
        for (int round = 0; round < 10; round++) {
            tenAt(at);
            at = at.plus(Duration.ofMinutes(16));
        }

        assertThat(reserve(at.plus(Duration.ofDays(300)))).isFalse();
        counter.clear();
        assertThat(reserve(at)).isTrue();
    }

    @Test
    void locksSoonerAndForLongerWhereTheHospitalSaysSo() {
        for (int attempt = 1; attempt <= 3; attempt++) {
            assertThat(counter.reserve(NOON, 3, Duration.ofHours(1))).isTrue();
        }

        assertThat(counter.reserve(NOON.plus(Duration.ofMinutes(59)), 3, Duration.ofHours(1)))
                .isFalse();
        assertThat(counter.reserve(NOON.plus(Duration.ofHours(1)), 3, Duration.ofHours(1)))
                .isTrue();
    }

    @Test
    void freesWhoIsLockedWhereTheHospitalSaysLessMeanwhile() {
        for (int attempt = 1; attempt <= 3; attempt++) {
            counter.reserve(NOON, 3, Duration.ofDays(1));
        }
        Instant afterAQuarter = NOON.plus(Duration.ofMinutes(15));

        assertThat(counter.isLocked(afterAQuarter, Duration.ofDays(1))).isTrue();
        assertThat(counter.isLocked(afterAQuarter.minusMillis(1), SHIPPED.lock()))
                .isTrue();
        assertThat(counter.isLocked(afterAQuarter, SHIPPED.lock())).isFalse();
        assertThat(reserve(afterAQuarter)).isTrue();
    }

    @Test
    void staysLockedNoLongerThanWasSaidWhereTheHospitalSaysMoreMeanwhile() {
        tenAt(NOON);

        assertThat(counter.isLocked(NOON.plus(Duration.ofMinutes(15)), Duration.ofDays(1)))
                .isFalse();
    }

    private boolean reserve(Instant moment) {
        return counter.reserve(moment, SHIPPED.signInTries(), SHIPPED.lock());
    }

    private void tenAt(Instant moment) {
        for (int attempt = 1; attempt <= 10; attempt++) {
            assertThat(reserve(moment)).isTrue();
        }
    }
}
