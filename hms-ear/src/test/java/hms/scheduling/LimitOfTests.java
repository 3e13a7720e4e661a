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
        during("most_hourly_per_address", most, work);
    }

    /** The work while the hospital lets guests try so often an hour to find a booking; then as before. */
    public void duringTries(int most, InServer.Work work) throws Exception {
        during("most_tries_hourly", most, work);
    }

    private void during(String column, int most, InServer.Work work) throws Exception {
        long before = bench.number("SELECT " + column + " FROM " + POLICY);
        set(column, most);
        try {
            work.run();
        } finally {
            set(column, before);
        }
    }

    private void set(String column, long most) throws Exception {
        bench.execute("UPDATE " + POLICY + " SET " + column + " = ?", most);
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
