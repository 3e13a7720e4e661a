package hms.audit.control;

import hms.audit.entity.AuditFact;
import hms.audit.entity.Outcome;
import hms.platform.Act;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import hms.platform.RequestFacts;
import hms.platform.RequestFacts.Attempt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;

/** The rows of the edge, completed with what the request knows of the attempt that failed. */
@ApplicationScoped
public class EdgeTrail {

    private static final Logger LOG = System.getLogger("hms.audit");
    private static final Logger SECURITY = System.getLogger("hms.security");

    @Inject
    OwnTransaction transaction;

    @Inject
    Caller caller;

    /** Writes one row per patient of the attempt, or one without. */
    public void record(Outcome outcome, String username, Act act, String address, String reason) {
        Optional<Attempt> attempt = outcome == Outcome.SUCCESS
                ? Optional.empty()
                : RequestFacts.current().attempt();
        AuditFact fact = new AuditFact(
                username == null ? caller.name() : username,
                attempt.map(Attempt::act).orElse(act),
                attempt.map(Attempt::useCase).orElse(address),
                attempt.map(Attempt::recordId).orElse(null),
                null,
                outcome,
                reason);
        write(fact, attempt.map(Attempt::patients).orElse(List.of()));
        RequestFacts.settled();
        if (act == Act.SIGN_IN && outcome != Outcome.SUCCESS) {
            SECURITY.log(
                    Level.WARNING,
                    "Not signed in ({0}): {1} from {2}",
                    reason,
                    fact.username(),
                    RequestFacts.current().remoteAddress());
        }
    }

    private void write(AuditFact fact, List<Long> patients) {
        try {
            transaction.write(fact, patients);
        } catch (RuntimeException thrown) {
            LOG.log(
                    Level.ERROR,
                    "The audit trail cannot be written. Not in it: " + fact + " patients " + patients,
                    thrown);
            if (fact.act() == Act.SIGN_IN && fact.outcome() == Outcome.SUCCESS) {
                throw Refusal.of(PlatformRule.AUDIT_UNAVAILABLE);
            }
        }
    }
}
