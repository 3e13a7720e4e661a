package hms.identity.control;

import hms.platform.JobRuns;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Every night: forgets links that expired long ago and names that somebody once mistyped. */
@Stateless
public class IdentityTidying {

    private static final System.Logger LOG = System.getLogger("hms.jobs");

    @Inject
    Links links;

    @Inject
    SignInCounters counters;

    @Inject
    JobRuns runs;

    @Schedule(hour = "3", minute = "20", persistent = false, info = "identity: tidy")
    void tidy() {
        runs.run("identity-tidying", this::forget);
    }

    private void forget() {
        int forgotten = links.forgetOld() + counters.forgetOld();
        LOG.log(System.Logger.Level.INFO, "Forgot {0} expired links and old sign-in counters.", forgotten);
    }
}
