package hms.audit.control;

import hms.audit.UseCaseNotes;
import hms.audit.entity.AuditFact;
import hms.audit.entity.Outcome;
import hms.platform.Act;
import hms.platform.Conflicts;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import hms.platform.RequestFacts;
import hms.platform.UseCase;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;

/**
 * Stands at every desk: inside the transaction, after the method, it sends the changes to the database, tells clashes
 * as refusals, and writes the success rows. What cannot be written down does not happen.
 */
@Interceptor
@UseCase
@Priority(Interceptor.Priority.APPLICATION)
public class UseCaseInterceptor {

    private static final Logger LOG = System.getLogger("hms.audit");

    @Inject
    AuditWriter writer;

    @Inject
    OwnTransaction ownTransaction;

    @Inject
    Clashes clashes;

    @Inject
    Caller caller;

    @Inject
    UseCaseNotes notes;

    @AroundInvoke
    Object record(InvocationContext context) throws Exception {
        UseCaseCall call = UseCaseCall.of(context);
        RequestFacts.attempting(call.attempt());
        Object result = proceed(context);
        boolean inTransaction = writer.inTransaction();
        List<Long> patients = call.patients(result, inTransaction ? notes.patients() : Set.of());
        if (!isIdleGlance(call, patients)) {
            AuditFact fact = fact(call, result, inTransaction);
            write(inTransaction, inTransaction ? reasoned(fact) : List.of(fact), patients);
        }
        RequestFacts.settled();
        return result;
    }

    private Object proceed(InvocationContext context) throws Exception {
        try {
            Object result = context.proceed();
            writer.flushChanges();
            return result;
        } catch (Exception thrown) {
            throw clashes.refusalOf(thrown)
                    .<Exception>map(each -> because(each, thrown))
                    .orElse(thrown);
        }
    }

    private void write(boolean inTransaction, List<AuditFact> facts, List<Long> patients) {
        try {
            for (AuditFact fact : facts) {
                if (inTransaction) {
                    writer.write(fact, patients);
                } else {
                    ownTransaction.write(fact, patients);
                }
            }
        } catch (RuntimeException thrown) {
            if (Conflicts.retryable(thrown)) {
                throw thrown;
            }
            LOG.log(
                    Level.ERROR,
                    "The audit trail cannot be written; refused " + facts.get(0).useCase(),
                    thrown);
            throw because(Refusal.of(PlatformRule.AUDIT_UNAVAILABLE), thrown);
        }
    }

    private AuditFact fact(UseCaseCall call, Object result, boolean noted) {
        Long record = noted && notes.recordId() != null ? notes.recordId() : call.record(result);
        return new AuditFact(caller.name(), call.act(), call.name(), record, null, Outcome.SUCCESS, null);
    }

    /** Once for each ground that was noted. */
    private List<AuditFact> reasoned(AuditFact fact) {
        List<AuditFact> facts = notes.reasons().stream().map(fact::because).toList();
        return facts.isEmpty() ? List.of(fact) : facts;
    }

    /** A visitor who reads public words about no patient leaves no row: anybody could fill the trail. */
    private boolean isIdleGlance(UseCaseCall call, List<Long> patients) {
        return call.act() == Act.READ && patients.isEmpty() && Caller.ANONYMOUS.equals(caller.name());
    }

    private static Refusal because(Refusal refusal, Throwable cause) {
        refusal.initCause(cause);
        return refusal;
    }
}
