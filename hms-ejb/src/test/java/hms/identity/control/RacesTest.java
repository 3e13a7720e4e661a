package hms.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import hms.identity.entity.IdentityRule;
import hms.identity.entity.PasswordHash;
import hms.identity.entity.UserAccount;
import hms.identity.entity.UserGroup;
import hms.platform.Refusal;
import hms.platform.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What must hold however many people do it at once. */
class RacesTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

    private final TestDatabase database = TestDatabase.open();
    private final ExecutorService people = Executors.newFixedThreadPool(20);

    @AfterEach
    void close() {
        people.shutdownNow();
        database.close();
    }

    @Test
    void letsTenOfFortySimultaneousGuessesThrough() throws Exception {
        Callable<Boolean> guess = () -> database.in(em -> counters(em).reserveNow("grace"));

        List<Future<Boolean>> guesses =
                people.invokeAll(IntStream.range(0, 40).mapToObj(i -> guess).toList());

        int let = 0;
        for (Future<Boolean> each : guesses) {
            let += each.get() ? 1 : 0;
        }
        assertThat(let).isEqualTo(10);
    }

    @Test
    void keepsALockOverARestart() {
        for (int attempt = 1; attempt <= 10; attempt++) {
            database.run(em -> counters(em).reserveNow("grace"));
        }

        assertThat(mayTry("grace")).isFalse();
        assertThat(mayTry("GRACE ")).isFalse();
        assertThat(mayTry("tom")).isTrue();
    }

    @Test
    void keepsNoTypedNameReadable() {
        database.run(em -> counters(em).reserveNow("my secret typed as a name"));

        List<?> kept = database.in(em ->
                em.createNativeQuery("SELECT name_index FROM sign_in_counter").getResultList());
        assertThat(kept.toString()).doesNotContain("secret");
    }

    @Test
    void leavesOneOfTwoAdministratorsWhoRemoveEachOther() throws Exception {
        long sam = administrator("sam");
        long lee = administrator("lee");

        List<Future<Boolean>> removals = people.invokeAll(List.of(() -> removes(sam), () -> removes(lee)));

        assertThat(removals.get(0).get()).isNotEqualTo(removals.get(1).get());
        long left = database.in(em -> accounts(em).administrators());
        assertThat(left).isEqualTo(1);
    }

    private boolean mayTry(String name) {
        return database.in(em -> counters(em).reserveNow(name));
    }

    private boolean removes(long id) {
        try {
            database.run(em -> {
                LastAdministrator guard = new LastAdministrator();
                guard.em = em;
                guard.accounts = accounts(em);
                guard.keep(() -> em.find(UserAccount.class, id).deactivate(NOON.instant()));
            });
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.getRule()).isEqualTo(IdentityRule.LAST_ADMINISTRATOR);
            return false;
        }
    }

    private long administrator(String username) {
        return database.in(em -> {
            UserAccount account = UserAccount.invite(username, username, "en", NOON.instant());
            account.joinOnly(List.of(em.find(UserGroup.class, 1L)));
            account.setPassword(new PasswordHash("aGFzaA==", "c2FsdA==", 1000), NOON.instant());
            em.persist(account);
            return account.getId();
        });
    }

    static Accounts accounts(EntityManager em) {
        Accounts accounts = new Accounts();
        accounts.em = em;
        return accounts;
    }

    static SignInCounters counters(EntityManager em) {
        SignInCounters counters = new SignInCounters();
        counters.em = em;
        counters.clock = NOON;
        counters.policies = new AccessPolicies();
        counters.policies.em = em;
        return counters;
    }
}
