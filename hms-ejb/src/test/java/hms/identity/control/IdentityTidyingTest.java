package hms.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import hms.identity.entity.AccessPolicy;
import hms.identity.entity.AccountRequest;
import hms.platform.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class IdentityTidyingTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void keepsDecidedWishesForAsLongAsTheHospitalSays() {
        try (TestDatabase db = TestDatabase.open()) {
            db.run(em -> {
                em.persist(wish("waits", 400));
                AccountRequest decided = wish("decided", 40);
                decided.refuse("not known here", "sam", NOON.minus(Duration.ofDays(40)));
                em.persist(decided);
            });

            assertThat(db.<Integer>in(em -> tidying(em).forgetRequests())).isZero();
            db.run(em -> em.find(AccessPolicy.class, AccessPolicy.THE_ONE).keepRequests(30));
            assertThat(db.<Integer>in(em -> tidying(em).forgetRequests())).isEqualTo(1);
            assertThat(db.<Long>in(em -> requests(em).pendingCount())).isEqualTo(1);
        }
    }

    private static AccountRequest wish(String name, int daysAgo) {
        return new AccountRequest("Somebody", name, "nurse", "x@example.org", NOON.minus(Duration.ofDays(daysAgo)));
    }

    private static IdentityTidying tidying(EntityManager em) {
        IdentityTidying tidying = new IdentityTidying();
        tidying.requests = requests(em);
        tidying.policies = new AccessPolicies();
        tidying.policies.em = em;
        tidying.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        return tidying;
    }

    private static Requests requests(EntityManager em) {
        Requests requests = new Requests();
        requests.em = em;
        return requests;
    }
}
