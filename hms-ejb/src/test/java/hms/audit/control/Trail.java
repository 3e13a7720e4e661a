package hms.audit.control;

import hms.audit.entity.AuditEvent;
import hms.audit.entity.AuditFact;
import hms.audit.entity.AuditSeal;
import hms.audit.entity.Outcome;
import hms.audit.entity.Verdict;
import hms.platform.Act;
import hms.platform.RequestFacts;
import hms.platform.TestClock;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The trail's machinery over one entity manager, without a container. */
final class Trail {

    static final TestClock CLOCK = TestClock.at("2026-11-20T10:00:00.123456Z");

    private Trail() {}

    static void write(EntityManager em, int rows) {
        for (int i = 0; i < rows; i++) {
            AuditFact fact = new AuditFact(
                    "amina", Act.READ, "PatientDesk.show", (long) i, 100L + i, Outcome.SUCCESS, "round " + i);
            em.persist(AuditEvent.of(fact, CLOCK.instant(), RequestFacts.NONE));
        }
        em.flush();
    }

    static Sealer sealer(EntityManager em) {
        Sealer sealer = new Sealer();
        sealer.em = em;
        sealer.clock = CLOCK;
        return sealer;
    }

    static AuditSeal seal(EntityManager em) {
        Optional<AuditSeal> seal = sealer(em).sealNext(Instant.EPOCH);
        seal.ifPresent(made -> new RootsFile().append(List.of(made)));
        return seal.orElseThrow();
    }

    static Verdict verify(EntityManager em) {
        RootsOutside outside = new RootsOutside();
        outside.em = em;
        outside.file = new RootsFile();
        Verification verification = new Verification();
        verification.em = em;
        verification.outside = outside;
        em.clear();
        return verification.verify();
    }
}
