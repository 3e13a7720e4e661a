package hms.web.clicks;

import hms.platform.Conflicts;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import jakarta.faces.FacesException;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;

/**
 * Runs an action again, in a new transaction, when the database gave way to somebody else; then says "busy".
 *
 * <p>Each desk's transaction is rolled back whole, not the action: what an action did at another desk before stays done.
 * An action of two steps therefore does the first under a token ({@link hms.web.shared.FormToken}) or remembers that it did it.
 */
public class RetryingActionListener implements ActionListener {

    private static final int TRIES = 4;

    private final ActionListener wrapped;

    public RetryingActionListener(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        for (int left = TRIES - 1; left > 0; left--) {
            try {
                wrapped.processAction(event);
                return;
            } catch (RuntimeException failure) {
                if (!Conflicts.retryable(failure)) {
                    throw failure;
                }
            }
        }
        lastTry(event);
    }

    private void lastTry(ActionEvent event) {
        try {
            wrapped.processAction(event);
        } catch (RuntimeException failure) {
            throw Conflicts.retryable(failure) ? new FacesException(Refusal.of(PlatformRule.BUSY)) : failure;
        }
    }
}
