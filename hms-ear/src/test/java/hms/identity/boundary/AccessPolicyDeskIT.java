package hms.identity.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import hms.identity.boundary.AccessPolicyDesk.AccessForm;
import hms.identity.entity.IdentityRule;
import hms.it.Bench;
import hms.it.InServer;
import hms.platform.PlatformRule;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How people are let in, as an administrator says. */
@Tag("mariadb")
class AccessPolicyDeskIT extends InServer {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Inject
    AccessPolicyDesk desk;

    @Inject
    AccessRules rules;

    @Inject
    Doorkeeper doorkeeper;

    private AccessForm before;

    @BeforeEach
    void remember() throws Exception {
        before = form();
    }

    @AfterEach
    void asBefore() throws Exception {
        AccessForm now = form();
        change(new AccessForm(
                now.version(),
                before.idleMinutes(),
                before.longestHours(),
                before.shortestPassword(),
                before.refusedWords(),
                before.signInTries(),
                before.lockMinutes(),
                before.requestDays()));
        awaitTries(before.signInTries());
    }

    @Test
    void changesThePolicyOnceForWhoReadIt() throws Exception {
        change(with(10, 20, 10));

        AccessForm after = form();
        assertThat(after.idleMinutes()).isEqualTo(10);
        assertThat(after.shortestPassword()).isEqualTo(20);
        assertThat(after.refusedWords()).isEqualTo("harbour");
        as("sam", () -> assertRefused(PlatformRule.STALE, () -> desk.change(with(15, 15, 10))));
        assertThat(form()).isEqualTo(after);
    }

    @Test
    void tellsTheTrailWhoChangedWhatFromWhatToWhat() throws Exception {
        change(with(10, 15, 10));

        assertThat(bench().rows("SELECT username, reason FROM audit_event"
                                + " WHERE use_case = 'AccessPolicyDesk.change' ORDER BY id DESC LIMIT 1")
                        .get(0)
                        .values())
                .containsExactlyInAnyOrder("sam", "IDLE_MINUTES 15 → 10, REFUSED_WORDS “” → “harbour”");
    }

    @Test
    void refusesWhatProtectsLessThanPromised() throws Exception {
        as("sam", () -> {
            assertThat(assertRefused(PlatformRule.OUT_OF_RANGE, () -> desk.change(with(16, 15, 10)))
                            .getField())
                    .isEqualTo("idleMinutes");
            assertThat(assertRefused(PlatformRule.OUT_OF_RANGE, () -> desk.change(with(15, 14, 10)))
                            .getField())
                    .isEqualTo("shortestPassword");
            assertThat(assertRefused(PlatformRule.OUT_OF_RANGE, () -> desk.change(with(15, 15, 11)))
                            .getField())
                    .isEqualTo("signInTries");
            assertRefused(
                    IdentityRule.WORD_TOO_SHORT,
                    () -> desk.change(new AccessForm(before.version(), 15, 12, 15, "bay", 10, 15, 365)));
        });

        assertThat(form()).isEqualTo(before);
    }

    @Test
    void locksANameSoonerWithinSeconds() throws Exception {
        change(with(15, 15, 3));
        awaitTries(3);
        String name = "nobody." + UUID.randomUUID();

        assertThat(doorkeeper.mayTry(name)).isTrue();
        assertThat(doorkeeper.mayTry(name)).isTrue();
        assertThat(doorkeeper.mayTry(name)).isTrue();
        assertThat(doorkeeper.mayTry(name)).isFalse();
    }

    @Test
    void keepsEverybodyButAdministratorsOut() throws Exception {
        for (String other : new String[] {"amina", "ines", "leo"}) {
            as(other, () -> {
                assertForbidden(() -> desk.form());
                assertForbidden(() -> desk.change(before));
            });
        }
    }

    private AccessForm with(int idleMinutes, int shortestPassword, int signInTries) {
        return new AccessForm(
                before.version(),
                idleMinutes,
                before.longestHours(),
                shortestPassword,
                "harbour",
                signInTries,
                before.lockMinutes(),
                before.requestDays());
    }

    private AccessForm form() throws Exception {
        return Bench.shipped(as("sam", () -> desk.form()));
    }

    private void change(AccessForm form) throws Exception {
        as("sam", () -> desk.change(form));
    }

    private void awaitTries(int tries) throws InterruptedException {
        Instant deadline = Instant.now().plus(SOON);
        while (rules.now().signInTries() != tries && Instant.now().isBefore(deadline)) {
            Thread.sleep(100);
        }
        assertThat(rules.now().signInTries()).isEqualTo(tries);
    }
}
