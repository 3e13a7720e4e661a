package hms.identity.control;

import hms.platform.JobLease;
import hms.platform.JobRuns;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Every night, on one node: forgets links that expired long ago, names that somebody once mistyped, and wishes decided long ago. */
@Stateless
public class IdentityTidying {

    private static final System.Logger LOG = System.getLogger("hms.jobs");
    private static final String NAME = "identity-tidying";
    private static final Duration TERM = Duration.ofMinutes(10);

    @Inject
    Links links;

    @Inject
    SignInCounters counters;

    @Inject
    Requests requests;

    @Inject
    AccessPolicies policies;

    @Inject
    Clock clock;

    @Inject
    JobLease lease;

    @Inject
    JobRuns runs;

    @Schedule(hour = "3", minute = "20", persistent = false, info = "identity: tidy")
    void tidy() {
        runs.run(NAME, this::forgetInTurn);
    }

    /** Names and mail addresses of who asked for an account are kept no longer than the hospital says. */
    int forgetRequests() {
        Duration kept = Duration.ofDays(policies.now().requestDays());
        return requests.forgetDecided(clock.instant().minus(kept));
    }

    private void forgetInTurn() {
        if (lease.hold(NAME, TERM)) {
            forget();
        }
    }

    private void forget() {
        int forgotten = links.forgetOld() + counters.forgetOld() + forgetRequests();
        LOG.log(
                System.Logger.Level.INFO,
                "Forgot {0} expired links, old sign-in counters and decided wishes.",
                forgotten);
    }
}
