package hms.it;

import hms.platform.Conflicts;
import java.util.concurrent.Callable;

/** Work at a desk as pages do it: what gave way to somebody else in the database is tried again, four times in all. */
public final class AgainAsPages {

    private static final int TRIES = 4;

    private AgainAsPages() {}

    /** What the work came to in the end; its last conflict where it never got through. */
    public static <T> T call(Callable<T> work) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.call();
            } catch (Exception conflict) {
                if (attempt == TRIES || !Conflicts.retryable(conflict)) {
                    throw conflict;
                }
            }
        }
    }
}
