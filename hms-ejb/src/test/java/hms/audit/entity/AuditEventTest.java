package hms.audit.entity;

import static org.assertj.core.api.Assertions.assertThat;

import hms.platform.Act;
import hms.platform.RequestFacts;
import hms.platform.TestDatabase;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuditEventTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00.123456789Z");

    @AfterEach
    void endRequest() {
        RequestFacts.end();
    }

    @Test
    void isStillAuthenticWhenReadBack() {
        RequestFacts.begin("REQUEST12345", "10.1.2.3");
        try (TestDatabase db = TestDatabase.open()) {
            AuditFact fact =
                    new AuditFact("amina", Act.OVERRIDE, "SlotDesk.book", 5L, 6L, Outcome.SUCCESS, "  مريض عاجل 😀  ");
            Long id = db.in(em -> {
                AuditEvent event = AuditEvent.of(fact, NOW, RequestFacts.current());
                em.persist(event);
                return event.getId();
            });

            AuditEvent read = db.in(em -> em.find(AuditEvent.class, id));

            assertThat(read.isAuthentic()).isTrue();
            assertThat(read.getReason()).isEqualTo("مريض عاجل 😀");
            assertThat(read.getRemoteAddress()).isEqualTo("10.1.2.3");
            assertThat(read.getRequestId()).isEqualTo("REQUEST12345");
            assertThat(read.getAt()).isEqualTo(Instant.parse("2026-11-20T10:00:00.123456Z"));
        }
    }

    @Test
    void cutsWhatTheColumnCannotHoldBeforeItIsSigned() {
        try (TestDatabase db = TestDatabase.open()) {
            String tooLong = "x".repeat(199) + "😀" + "y".repeat(100);
            AuditFact fact = new AuditFact("amina", Act.READ, "A.b", null, null, Outcome.REFUSED, tooLong);
            Long id = db.in(em -> {
                AuditEvent event = AuditEvent.of(fact, NOW, RequestFacts.NONE);
                em.persist(event);
                return event.getId();
            });

            AuditEvent read = db.in(em -> em.find(AuditEvent.class, id));

            assertThat(read.getReason()).isEqualTo("x".repeat(199));
            assertThat(read.isAuthentic()).isTrue();
        }
    }
}
