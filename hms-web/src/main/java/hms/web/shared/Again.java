package hms.web.shared;

import hms.platform.Conflicts;
import java.util.function.Supplier;

/** Does it again, in a new transaction, when the database gave way to somebody else: at most three times. */
public final class Again {

    private static final int TIMES = 3;

    private Again() {}

    public static <T> T ifBusy(Supplier<T> work) {
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

    /** Likewise once where somebody else saved the same in between: for work that means the same the second time. */
    public static <T> T ifOvertaken(Supplier<T> work) {
        try {
            return ifBusy(work);
        } catch (RuntimeException failure) {
            if (Conflicts.stale(failure) || Conflicts.duplicate(failure)) {
                return ifBusy(work);
            }
            throw failure;
        }
    }
}
