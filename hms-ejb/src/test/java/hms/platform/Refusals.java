package hms.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says in a test that the hospital says no. */
public final class Refusals {

    private Refusals() {}

    /** The work is refused by exactly this rule. */
    public static void assertRefused(Rule rule, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.getRule())
                .isEqualTo(rule));
    }
}
