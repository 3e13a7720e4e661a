package hms.web.clicks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hms.platform.PlatformRule;
import hms.platform.Refusal;
import jakarta.faces.FacesException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RetryingActionListenerTest {

    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void runsAgainUntilTheOtherOneIsDone() {
        RetryingActionListener listener = listener(2, deadlock());

        assertThatCode(() -> listener.processAction(null)).doesNotThrowAnyException();
        assertThat(runs).hasValue(3);
    }

    @Test
    void saysBusyAfterThreeMoreTries() {
        RetryingActionListener listener = listener(9, deadlock());

        assertThatThrownBy(() -> listener.processAction(null))
                .cause()
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.getRule()).isEqualTo(PlatformRule.BUSY));
        assertThat(runs).hasValue(4);
    }

    @Test
    void runsAnythingElseOnce() {
        RetryingActionListener listener = listener(9, new IllegalStateException("broken"));

        assertThatThrownBy(() -> listener.processAction(null)).hasMessage("broken");
        assertThat(runs).hasValue(1);
    }

    private RetryingActionListener listener(int failures, RuntimeException failure) {
        return new RetryingActionListener(event -> {
            if (runs.incrementAndGet() <= failures) {
                throw failure;
            }
        });
    }

    private static RuntimeException deadlock() {
        return new FacesException(new SQLException("Deadlock found", "40001", 1213));
    }
}
