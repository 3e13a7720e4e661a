package hms.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import hms.identity.entity.AccessPolicy;
import hms.identity.entity.AccountRequest;
import hms.identity.entity.UserAccount;
import hms.platform.JobLease;
import hms.platform.JobRuns;
import hms.platform.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

    @Test
    void forgetsNamesThatAreNobodysButNoGuessesAtAnAccount() {
        try (TestDatabase db = TestDatabase.open()) {
            db.run(em -> em.persist(UserAccount.invite("grace", "Grace Hopper", "en", NOON)));
            counter(db, "mistyped", 3, 8);
            counter(db, "attacked", 40, 366);
            counter(db, "lately attacked", 40, 364);
            counter(db, "grace", 99, 3000);

            assertThat(db.<Integer>in(em -> counters(em).forgetOld())).isEqualTo(2);
            assertThat(db.<List<Boolean>>in(em -> Stream.of("mistyped", "attacked", "lately attacked", "grace")
                            .map(name -> counters(em).find(name).isPresent())
                            .toList()))
                    .containsExactly(false, false, true, true);
        }
    }

    @Test
    void tidiesOnOneNode() {
        List<String> asked = new ArrayList<>();
        IdentityTidying tidying = new IdentityTidying();
        tidying.runs = new JobRuns() {
            @Override
            public void run(String job, Runnable work) {
                work.run();
            }
        };
        tidying.lease = new JobLease() {
            @Override
            public boolean hold(String job, Duration time) {
                asked.add(job);
                return false;
            }
        };
        tidying.tidy();

        assertThat(asked).containsExactly("identity-tidying");
    }

    private static void counter(TestDatabase db, String name, int failures, int daysAgo) {
        db.run(em -> {
            counters(em).reserveNow(name);
            em.createQuery("update SignInCounter c set c.failuresInAll = :failures, c.lastAttemptAt = :at"
                            + " where c.failuresInAll = 1")
                    .setParameter("failures", failures)
                    .setParameter("at", NOON.minus(Duration.ofDays(daysAgo)))
                    .executeUpdate();
        });
    }

    private static SignInCounters counters(EntityManager em) {
        SignInCounters counters = RacesTest.counters(em);
        counters.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        return counters;
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
