package hms.identity.entity;

import static hms.platform.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hms.platform.PlatformRule;
import hms.platform.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator can ask for more than SECURITY promises, never for less. */
class AccessPolicyTest {

    private static final String IDLE = "hms.idle.minutes";

    private final AccessPolicy policy = new AccessPolicy();

    @BeforeEach
    void asShipped() {
        policy.limitSessions(15, 12);
        policy.demandOfPasswords(15, "");
        policy.lockOut(10, 15);
        policy.keepRequests(365);
    }

    @AfterEach
    void forget() {
        System.clearProperty(IDLE);
    }

    @Test
    void isShippedWithWhatIsPromised() {
        assertThat(policy.inForce()).isEqualTo(AccessLimits.AS_SHIPPED);
        assertThat(AccessLimits.AS_SHIPPED.idleMinutes()).isEqualTo(15);
        assertThat(AccessLimits.AS_SHIPPED.shortestPassword()).isEqualTo(15);
    }

    @Test
    void letsNoSessionLastLongerThanPromised() {
        assertOutOfRange("idleMinutes", () -> policy.limitSessions(16, 12));
        assertOutOfRange("idleMinutes", () -> policy.limitSessions(4, 12));
        assertOutOfRange("longestHours", () -> policy.limitSessions(15, 13));
        assertOutOfRange("longestHours", () -> policy.limitSessions(15, 0));
        policy.limitSessions(5, 1);

        assertThat(policy.inForce().idle()).hasMinutes(5);
        assertThat(policy.inForce().longest()).hasHours(1);
    }

    @Test
    void asksForNoShorterPasswordThanPromised() {
        assertOutOfRange("shortestPassword", () -> policy.demandOfPasswords(14, ""));
        assertOutOfRange("shortestPassword", () -> policy.demandOfPasswords(65, ""));
        policy.demandOfPasswords(20, "");

        assertThat(policy.inForce().shortestPassword()).isEqualTo(20);
    }

    @Test
    void refusesWordsHoweverTheyAreListed() {
        policy.demandOfPasswords(15, " Harbour, ST MARY\nＢａｙside،مستشفيان ");

        assertThat(policy.inForce().refusedWords()).containsExactly("harbour", "st mary", "bayside", "مستشفيان");
    }

    @Test
    void refusesToRefuseNearlyEveryPassword() {
        assertRefused(IdentityRule.WORD_TOO_SHORT, () -> policy.demandOfPasswords(15, "harbour, bay"));

        assertThat(policy.getRefusedWords()).isEmpty();
    }

    @Test
    void locksNoLaterAndNoShorterThanPromised() {
        assertOutOfRange("signInTries", () -> policy.lockOut(11, 15));
        assertOutOfRange("signInTries", () -> policy.lockOut(2, 15));
        assertOutOfRange("lockMinutes", () -> policy.lockOut(10, 14));
        assertOutOfRange("lockMinutes", () -> policy.lockOut(10, 1441));
        policy.lockOut(3, 60);

        assertThat(policy.inForce().signInTries()).isEqualTo(3);
        assertThat(policy.inForce().lock()).hasHours(1);
    }

    @Test
    void keepsDecidedWishesForAMonthAtLeast() {
        assertOutOfRange("requestDays", () -> policy.keepRequests(29));
        assertOutOfRange("requestDays", () -> policy.keepRequests(3651));
    }

    @Test
    void leavesTheLastWordToOperations() {
        System.setProperty(IDLE, "7");

        assertThat(policy.inForce().idleMinutes()).isEqualTo(7);
        assertThat(policy.chosen()).containsEntry(AccessPolicy.IDLE_MINUTES, 15);
    }

    private static void assertOutOfRange(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertRefused(PlatformRule.OUT_OF_RANGE, work);
        assertThat(catchThrowableOfType(Refusal.class, work).getField()).isEqualTo(field);
    }
}
