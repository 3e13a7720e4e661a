package hms.identity.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import hms.identity.boundary.AccessPolicyDesk.AccessForm;
import hms.identity.boundary.AccountDesk.NewPassword;
import hms.identity.boundary.GuestAccountDesk.FirstPassword;
import hms.identity.entity.IdentityRule;
import hms.it.Bench;
import hms.it.InServer;
import hms.platform.PlatformRule;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How people are let in, as an administrator says. */
@Tag("mariadb")
class AccessPolicyDeskIT extends InServer {

    private static final String FINE = "two quiet rivers bend west";
    private static final Duration SOON = Duration.ofSeconds(10);

    @Inject
    AccessPolicyDesk desk;

    @Inject
    AccessRules rules;

    @Inject
    Doorkeeper doorkeeper;

    @Inject
    GuestAccountDesk guests;

    @Inject
    AccountDesk account;

    @Inject
    UserDesk users;

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
                .containsExactlyInAnyOrder("sam", "REFUSED_WORDS +“harbour”, IDLE_MINUTES 15 → 10");
    }

    @Test
    void tellsTheTrailEveryWordThatCameOrWentHoweverMany() throws Exception {
        List<String> words =
                IntStream.range(0, 40).mapToObj(each -> "harbour" + each).toList();
        long last = bench().number("SELECT MAX(id) FROM audit_event");
        change(words(before, String.join(", ", words)));
        change(words(form(), String.join(", ", words.subList(1, 40))));

        List<String> told = bench()
                .rows(
                        "SELECT reason FROM audit_event WHERE use_case = 'AccessPolicyDesk.change' AND id > ? ORDER BY id",
                        last)
                .stream()
                .map(row -> String.valueOf(row.get("reason")))
                .toList();
        assertThat(told.get(told.size() - 1)).isEqualTo("REFUSED_WORDS −“harbour0”");
        assertThat(String.join(", ", told))
                .contains(words.stream()
                        .map(each -> "REFUSED_WORDS +“" + each + "”")
                        .toList());
    }

    @Test
    void keepsWhateverWasSaved() throws Exception {
        change(new AccessForm(before.version(), 9, 8, 17, "quayside", 7, 45, 90));

        AccessForm after = form();
        assertThat(after).isEqualTo(new AccessForm(after.version(), 9, 8, 17, "quayside", 7, 45, 90));
    }

    @Test
    void asksOfNewPasswordsWhatTheHospitalSays() throws Exception {
        String seventeen = "two rivers bend 7";
        String word = "a quiet harbour in the west";
        String token = invite();
        change(with(15, 20, 10));
        await(() -> rules.now().shortestPassword() == 20);

        assertRefused(IdentityRule.PASSWORD_TOO_SHORT, () -> guests.setPassword(first(token, seventeen)));
        assertRefused(IdentityRule.PASSWORD_TELLS_HOSPITAL, () -> guests.setPassword(first(token, word)));
        String me = guests.setPassword(first(token, FINE));
        signIn(me, FINE);
        try {
            assertRefused(
                    IdentityRule.PASSWORD_TOO_SHORT,
                    () -> account.changePassword(new NewPassword(FINE, seventeen, seventeen)));
            assertRefused(
                    IdentityRule.PASSWORD_TELLS_HOSPITAL,
                    () -> account.changePassword(new NewPassword(FINE, word, word)));
        } finally {
            request().logout();
        }
    }

    @Test
    void freesWhoWasLockedForLongerThanTheHospitalSaysNow() throws Exception {
        change(new AccessForm(before.version(), 15, 12, 15, "", 3, 1440, 365));
        awaitTries(3);
        String name = "nobody." + UUID.randomUUID();
        for (int attempt = 1; attempt <= 3; attempt++) {
            assertThat(doorkeeper.mayTry(name)).isTrue();
        }
        bench().execute("UPDATE sign_in_counter SET last_attempt_at = last_attempt_at - INTERVAL '16' MINUTE"
                + " WHERE locked_until > '" + LocalDateTime.now(ZoneOffset.UTC).plusHours(20) + "'");
        assertThat(doorkeeper.mayTry(name)).isFalse();
        AccessForm now = form();
        change(new AccessForm(now.version(), 15, 12, 15, "", 3, 15, 365));
        await(() -> rules.now().lockMinutes() == 15);

        assertThat(doorkeeper.mayTry(name)).isTrue();
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

    private static AccessForm words(AccessForm form, String words) {
        return new AccessForm(form.version(), 15, 12, 15, words, 10, 15, 365);
    }

    private String invite() throws Exception {
        String username = "me." + UUID.randomUUID().toString().substring(0, 8);
        String link = as(
                        "sam",
                        () -> users.create(new UserDesk.NewUser(username, "Quill Feather", null, "en", Set.of(4L))))
                .link();
        return link.substring(link.indexOf("token=") + "token=".length());
    }

    private static FirstPassword first(String token, String password) {
        return new FirstPassword(token, password, password);
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
        await(() -> rules.now().signInTries() == tries);
    }

    private static void await(BooleanSupplier met) throws InterruptedException {
        Instant deadline = Instant.now().plus(SOON);
        while (!met.getAsBoolean() && Instant.now().isBefore(deadline)) {
            Thread.sleep(100);
        }
        assertThat(met.getAsBoolean()).isTrue();
    }
}
