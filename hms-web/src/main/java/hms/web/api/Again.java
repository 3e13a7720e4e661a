package hms.web.api;

import hms.platform.Conflicts;
import java.util.function.Supplier;

/** Does it again, in a new transaction, when the database gave way to somebody else: at most three times. */
final class Again {

    private static final int TIMES = 3;

    private Again() {}

    static <T> T ifBusy(Supplier<T> work) {
        for (int left = TIMES; left > 0; left--) {
            try {
                return work.get();
            } catch (RuntimeException failure) {
                if (!Conflicts.retryable(failure)) {
                    throw failure;
                }
            }
        }
        return work.get();
    }
}
