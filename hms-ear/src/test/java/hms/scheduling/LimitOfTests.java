package hms.scheduling;

import hms.it.Bench;
import hms.it.InServer;
import hms.platform.RequestFacts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;

/** How many guests may book within an hour from one address, and from which address they do. */
@Dependent
public class LimitOfTests {

    private static final String POLICY = "scheduling_policy";

    @Inject
    private Bench bench;

    /** The work while the hospital takes so many an hour from one address; then as before. */
    public void during(int most, InServer.Work work) throws Exception {
        long before = bench.number("SELECT most_hourly_per_address FROM " + POLICY);
        set(most);
        try {
            work.run();
        } finally {
            set(before);
        }
    }

    private void set(long most) throws Exception {
        bench.execute("UPDATE " + POLICY + " SET most_hourly_per_address = ?", most);
    }

    /** What comes of the work for somebody at this address. */
    public static <T> T from(String address, Callable<T> work) throws Exception {
        RequestFacts before = RequestFacts.current();
        RequestFacts.begin("TESTS", address);
        try {
            return work.call();
        } finally {
            if (before == RequestFacts.NONE) {
                RequestFacts.end();
            } else {
                RequestFacts.begin(before.requestId(), before.remoteAddress());
            }
        }
    }
}
