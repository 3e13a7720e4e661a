package hms.identity.boundary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import hms.identity.boundary.UserDesk.ChangeUser;
import hms.identity.boundary.UserDesk.Invited;
import hms.identity.boundary.UserDesk.NewUser;
import hms.identity.boundary.UserDesk.UserCard;
import hms.identity.boundary.UserDesk.UserSearch;
import hms.identity.boundary.UserDesk.UserSort;
import hms.identity.entity.AccountStatus;
import hms.identity.entity.IdentityRule;
import hms.it.Bench;
import hms.it.InServer;
import hms.platform.PlatformRule;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("mariadb")
class UserDeskIT extends InServer {

    private static final Set<Long> NURSES = Set.of(4L);
    private static final long ADMINISTRATORS = 1L;

    @Inject
    UserDesk desk;

    @Inject
    GuestAccountDesk guests;

    @Test
    void createsAnAccountThatOpensWithItsLink() throws Exception {
        Invited invited = as("sam", () -> create("new"));
        UserCard card = as("sam", () -> Bench.shipped(desk.user(invited.id())));

        assertThat(card.status()).isEqualTo(AccountStatus.INVITED);
        assertThat(card.groups()).isEqualTo(NURSES);
        assertThat(invited.mailedTo()).isEqualTo(card.email()).endsWith("@example.org");
        setPassword(invited, "a quiet river bends north");
        assertThat(as("sam", () -> desk.user(invited.id())).status()).isEqualTo(AccountStatus.ACTIVE);
        signIn(card.username(), "a quiet river bends north");
        request().logout();
    }

    @Test
    void keepsOnlyAHashOfTheLink() throws Exception {
        Invited invited = as("sam", () -> create("hash"));

        assertThat(bench().number("SELECT COUNT(*) FROM one_time_link WHERE token_hash = ?", token(invited)))
                .isZero();
        assertThat(bench().number("SELECT COUNT(*) FROM one_time_link WHERE user_id = ?", invited.id()))
                .isEqualTo(1);
    }

    @Test
    void usesTheLinkOnce() throws Exception {
        Invited invited = as("sam", () -> create("once"));
        setPassword(invited, "a quiet river bends north");

        assertRefused(IdentityRule.LINK_INVALID, () -> setPassword(invited, "another river bends south"));
        assertRefused(IdentityRule.LINK_INVALID, () -> guests.invitation("invented"));
    }

    @Test
    void refusesATakenUserName() throws Exception {
        as(
                "sam",
                () -> assertRefused(
                        IdentityRule.USERNAME_TAKEN,
                        () -> desk.create(new NewUser("Amina", "Another Amina", null, "en", NURSES))));
    }

    @Test
    void refusesAnAccountWithoutGroup() throws Exception {
        as(
                "sam",
                () -> assertRefused(
                        IdentityRule.GROUP_NEEDED,
                        () -> desk.create(new NewUser(unique("none"), "No Group", null, "en", Set.of()))));
    }

    @Test
    void refusesWhatIsNoMailAddress() throws Exception {
        as("sam", () -> assertThat(catchThrowable(
                        () -> desk.create(new NewUser(unique("mail"), "No Mail", "nonsense", "en", NURSES))))
                .isInstanceOf(ConstraintViolationException.class));
    }

    @Test
    void keepsEverybodyElseOut() throws Exception {
        for (String other : new String[] {"amina", "grace", "elena", "ines"}) {
            as(other, () -> {
                assertForbidden(() -> desk.users(all("a"), 0, 10));
                assertForbidden(() -> desk.user(1));
                assertForbidden(() -> desk.export(all("a")));
                assertForbidden(() -> create("forbidden"));
                assertForbidden(() -> desk.change(new ChangeUser(1L, 0, "X", null, NURSES)));
                assertForbidden(() -> desk.deactivate(1, 0));
                assertForbidden(() -> desk.reactivate(1, 0));
                assertForbidden(() -> desk.resetPassword(1, 0));
                assertForbidden(() -> desk.endSessions(1));
            });
        }
        assertForbidden(() -> desk.users(all("a"), 0, 10));
    }

    @Test
    void refusesAStaleChange() throws Exception {
        Invited invited = as("sam", () -> create("stale"));
        UserCard seen = as("sam", () -> desk.user(invited.id()));
        as("sam", () -> desk.change(new ChangeUser(seen.id(), seen.version(), "First Change", null, NURSES)));

        as(
                "sam",
                () -> assertRefused(
                        PlatformRule.STALE,
                        () -> desk.change(new ChangeUser(seen.id(), seen.version(), "Second Change", null, NURSES))));
        as("sam", () -> assertRefused(PlatformRule.STALE, () -> desk.deactivate(seen.id(), seen.version())));
    }

    @Test
    void refusesToDeactivateOneself() throws Exception {
        UserCard sam = cardOf("sam");

        as("sam", () -> assertRefused(IdentityRule.OWN_ACCOUNT, () -> desk.deactivate(sam.id(), sam.version())));
    }

    @Test
    void refusesToTakeAwayTheLastAdministrator() throws Exception {
        UserCard sam = cardOf("sam");

        as("sam", () -> {
            assertRefused(
                    IdentityRule.LAST_ADMINISTRATOR,
                    () -> desk.change(new ChangeUser(sam.id(), sam.version(), "Sam Admin", null, NURSES)));
            assertRefused(IdentityRule.LAST_ADMINISTRATOR, () -> desk.resetPassword(sam.id(), sam.version()));
        });
        assertThat(cardOf("sam").groups()).contains(ADMINISTRATORS);
    }

    @Test
    void stopsThePasswordAtAReset() throws Exception {
        Invited invited = as("sam", () -> create("reset"));
        setPassword(invited, "a quiet river bends north");
        UserCard card = as("sam", () -> desk.user(invited.id()));
        Invited again = as("sam", () -> desk.resetPassword(card.id(), card.version()));

        assertThat(catchThrowable(() -> signIn(card.username(), "a quiet river bends north")))
                .isNotNull();
        setPassword(again, "two quiet rivers bend west");
        signIn(card.username(), "two quiet rivers bend west");
        request().logout();
    }

    @Test
    void deactivatesAndReactivates() throws Exception {
        Invited invited = as("sam", () -> create("off"));
        setPassword(invited, "a quiet river bends north");
        UserCard card = as("sam", () -> desk.user(invited.id()));
        as("sam", () -> desk.deactivate(card.id(), card.version()));

        assertThat(catchThrowable(() -> signIn(card.username(), "a quiet river bends north")))
                .isNotNull();
        UserCard off = as("sam", () -> desk.user(invited.id()));
        as("sam", () -> desk.reactivate(off.id(), off.version()));
        signIn(card.username(), "a quiet river bends north");
        request().logout();
    }

    @Test
    void findsByBeginningOfNameFamilyNameAndUserName() throws Exception {
        Invited invited =
                as("sam", () -> desk.create(new NewUser(unique("zz"), "Zoë Quillfeather", null, "en", NURSES)));

        for (String text : new String[] {"zoe", "QUILLF", "zz"}) {
            assertThat(as("sam", () -> Bench.shipped(desk.users(all(text), 0, 50)))
                            .rows())
                    .as(text)
                    .anyMatch(row -> row.id().equals(invited.id()));
        }
        assertThat(as("sam", () -> desk.users(all("%"), 0, 50)).rows()).isEmpty();
    }

    @Test
    void sealsTheMailAddress() throws Exception {
        Invited invited = as("sam", () -> create("sealed"));
        Object cipher = bench().rows("SELECT email_cipher FROM user_account WHERE id = ?", invited.id())
                .get(0)
                .values()
                .iterator()
                .next();

        assertThat(new String((byte[]) cipher, ISO_8859_1)).doesNotContain("example.org");
    }

    private Invited create(String hint) {
        String username = unique(hint);
        return desk.create(new NewUser(username, "Person " + username, username + "@example.org", "en", NURSES));
    }

    private UserCard cardOf(String username) throws Exception {
        long id = bench().number("SELECT id FROM user_account WHERE username = ?", username);
        return as("sam", () -> desk.user(id));
    }

    private void setPassword(Invited invited, String password) {
        guests.setPassword(new GuestAccountDesk.FirstPassword(token(invited), password, password));
    }

    private static String token(Invited invited) {
        return invited.link().substring(invited.link().indexOf("token=") + "token=".length());
    }

    private static UserSearch all(String text) {
        return new UserSearch(text, null, UserSort.NAME, false);
    }

    private static String unique(String hint) {
        return hint + "." + UUID.randomUUID().toString().substring(0, 8).toLowerCase(Locale.ROOT);
    }
}
