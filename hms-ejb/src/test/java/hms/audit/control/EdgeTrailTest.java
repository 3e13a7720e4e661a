package hms.audit.control;

import static hms.platform.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import hms.audit.entity.AuditFact;
import hms.audit.entity.Outcome;
import hms.platform.Act;
import hms.platform.PlatformRule;
import hms.platform.RequestFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EdgeTrailTest {

    private static final Logger SECURITY_LOG = Logger.getLogger("hms.security");

    private final List<AuditFact> written = new ArrayList<>();
    private final EdgeTrail trail = new EdgeTrail();
    private boolean storeIsDown;

    @BeforeEach
    void assemble() {
        trail.caller = new Caller();
        trail.caller.principal = () -> "tom";
        trail.transaction = new OwnTransaction() {
            @Override
            public void write(AuditFact fact, List<Long> patients) {
                if (storeIsDown) {
                    throw new IllegalStateException("store is down");
                }
                written.add(fact);
                patients.forEach(patient -> written.add(fact.about(patient)));
            }
        };
        RequestFacts.begin("R", "127.0.0.1");
    }

    @AfterEach
    void endRequest() {
        RequestFacts.end();
    }

    @Test
    void namesThePageWhereNoDeskWasReached() {
        trail.record(Outcome.DENIED, null, Act.READ, "/admin/users", null);

        assertThat(written)
                .containsExactly(new AuditFact("tom", Act.READ, "/admin/users", null, null, Outcome.DENIED, null));
    }

    @Test
    void namesTheDeskThatRefused() {
        RequestFacts.attempting(new RequestFacts.Attempt(Act.CHANGE, "PatientDesk.correct", 9L, List.of(9L)));

        trail.record(Outcome.REFUSED, null, Act.READ, "/patients/edit", "patients.DECEASED");

        assertThat(written)
                .contains(new AuditFact(
                        "tom", Act.CHANGE, "PatientDesk.correct", 9L, 9L, Outcome.REFUSED, "patients.DECEASED"));
        assertThat(RequestFacts.current().attempt()).isEmpty();
    }

    @Test
    void tellsTheSecurityLogWhoWasNotLetIn() {
        List<String> told = new ArrayList<>();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord line) {
                told.add(new SimpleFormatter().formatMessage(line));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        SECURITY_LOG.addHandler(listener);
        SECURITY_LOG.setUseParentHandlers(false);
        try {
            trail.record(Outcome.FAILED, "leo", Act.SIGN_IN, "sign-in", "wrong");
            trail.record(Outcome.SUCCESS, "leo", Act.SIGN_IN, "sign-in", null);
        } finally {
            SECURITY_LOG.removeHandler(listener);
        }

        assertThat(told).containsExactly("Not signed in (wrong): leo from 127.0.0.1");
    }

    @Test
    void refusesASignInThatCannotBeWrittenDown() {
        storeIsDown = true;

        assertRefused(
                PlatformRule.AUDIT_UNAVAILABLE,
                () -> trail.record(Outcome.SUCCESS, "tom", Act.SIGN_IN, "sign-in", null));
    }

    @Test
    void doesNotHideTheFirstTroubleBehindAStoreThatIsDown() {
        storeIsDown = true;

        trail.record(Outcome.REFUSED, null, Act.READ, "/patients/edit", "patients.DECEASED");

        assertThat(written).isEmpty();
    }
}
