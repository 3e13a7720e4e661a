package hms.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import hms.identity.entity.AccessLimits;
import hms.web.shared.Menu;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedInTest {

    private static final Instant EIGHT = Instant.parse("2026-11-20T08:00:00Z");

    private static final AccessLimits SHIPPED = AccessLimits.AS_SHIPPED;

    private final SignedIn grace = SignedIn.now("grace", 7, EIGHT);

    @Test
    void goesOnForFifteenMinutesWithoutWork() {
        assertThat(grace.ending(
                        true, SHIPPED, EIGHT.plus(Duration.ofMinutes(15)).minusMillis(1)))
                .isEmpty();
        assertThat(grace.ending(true, SHIPPED, EIGHT.plus(Duration.ofMinutes(15))))
                .contains(SignedIn.Ending.IDLE);
    }

    @Test
    void endsAfterTwelveHoursHoweverBusy() {
        SignedIn busy = grace;
        Instant now = EIGHT;
        while (now.isBefore(EIGHT.plus(Duration.ofHours(12)))) {
            assertThat(busy.ending(true, SHIPPED, now)).isEmpty();
            busy = busy.active(now);
            now = now.plus(Duration.ofMinutes(10));
        }

        assertThat(busy.ending(true, SHIPPED, now)).contains(SignedIn.Ending.TOO_LONG);
    }

    @Test
    void endsWhenTheAccountSaysSo() {
        assertThat(grace.ending(false, SHIPPED, EIGHT)).contains(SignedIn.Ending.REVOKED);
    }

    @Test
    void notesActivityEveryTenSecondsAtMost() {
        assertThat(grace.worthNoting(EIGHT.plusSeconds(9))).isFalse();
        assertThat(grace.worthNoting(EIGHT.plusSeconds(10))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/admin/users", "/patients/patient?id=17", "/home", "/account/me", "/audit/events?user=a%20b"})
    void leadsBackToPages(String next) {
        assertThat(Gate.isWayBack(next)).isTrue();
    }

    @Test
    void leadsBackToWhateverTheMenuLeadsTo() {
        assertThat(Menu.folders())
                .contains("scheduling", "clinical", "inpatient", "billing", "reporting", "platform")
                .allSatisfy(folder ->
                        assertThat(Gate.isWayBack("/" + folder + "/page?id=17")).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "/admin/../../x",
                "admin/users",
                "/admin/users\r\nSet-Cookie: a=b",
                "/patients/patient?next=http://evil",
                "/sign-in",
                "javascript:alert(1)"
            })
    void leadsNowhereElse(String next) {
        assertThat(Gate.isWayBack(next)).isFalse();
    }
}
