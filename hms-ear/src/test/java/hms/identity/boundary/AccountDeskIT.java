package hms.identity.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import hms.identity.StaffOfTests;
import hms.identity.boundary.AccountDesk.Choice;
import hms.identity.boundary.AccountDesk.NewPassword;
import hms.identity.boundary.AccountDesk.Profile;
import hms.identity.boundary.Doorkeeper.Arrival;
import hms.identity.entity.IdentityRule;
import hms.it.Bench;
import hms.it.InServer;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class AccountDeskIT extends InServer {

    private static final String FIRST = "a quiet river bends north";
    private static final String SECOND = "two quiet rivers bend west";

    @Inject
    AccountDesk desk;

    @Inject
    StaffOfTests staff;

    @Inject
    Doorkeeper doorkeeper;

    @Inject
    SessionEpochs epochs;

    @Test
    void tellsWhoIsAtTheKeyboard() throws Exception {
        Profile amina = as("amina", () -> Bench.shipped(desk.profile()));

        assertThat(amina.displayName()).isEqualTo("Amina Diallo");
        assertThat(amina.roles()).containsExactly("RECEPTIONIST", "CASHIER");
    }

    @Test
    void keepsGuestsOut() {
        assertForbidden(() -> desk.profile());
        assertForbidden(() -> desk.prefer(new Choice("en", "dark", "comfy")));
        assertForbidden(() -> desk.tourWasSeen());
        assertForbidden(() -> desk.changePassword(new NewPassword(FIRST, SECOND, SECOND)));
        assertForbidden(() -> desk.signOutEverywhere());
    }

    @Test
    void remembersHowPagesShouldLook() throws Exception {
        String me = newNurse();
        asMe(me, FIRST, () -> {
            desk.prefer(new Choice("ar", "dark", "comfy"));
            desk.tourWasSeen();
            return null;
        });
        Profile profile = asMe(me, FIRST, () -> desk.profile());

        assertThat(profile.language()).isEqualTo("ar");
        assertThat(profile.theme()).isEqualTo("dark");
        assertThat(profile.density()).isEqualTo("comfy");
        assertThat(profile.tourSeen()).isTrue();
    }

    @Test
    void changesThePasswordAndEndsOtherSessions() throws Exception {
        String me = newNurse();
        long before = welcomed(me);
        assertThat(epochs.goesOn(me, before)).isTrue();
        long after = asMe(me, FIRST, () -> desk.changePassword(new NewPassword(FIRST, SECOND, SECOND)));

        epochs.forget(me);
        assertThat(epochs.goesOn(me, before)).isFalse();
        assertThat(epochs.goesOn(me, after)).isTrue();
        assertThat(catchThrowable(() -> signIn(me, FIRST))).isNotNull();
        asMe(me, SECOND, () -> desk.profile());
    }

    @Test
    void refusesAWrongPasswordAndCountsIt() throws Exception {
        String me = newNurse();

        asMe(me, FIRST, () -> {
            for (int attempt = 1; attempt <= 10; attempt++) {
                assertRefused(
                        IdentityRule.PASSWORD_WRONG,
                        () -> desk.changePassword(new NewPassword("not my password", SECOND, SECOND)));
            }
            return null;
        });
        assertThat(doorkeeper.mayTry(me)).isFalse();
    }

    @Test
    void refusesWhatThePolicyRefuses() throws Exception {
        asMe(newNurse(), FIRST, () -> {
            assertRefused(
                    IdentityRule.PASSWORDS_DIFFER,
                    () -> desk.changePassword(new NewPassword(FIRST, SECOND, SECOND + " ")));
            assertRefused(
                    IdentityRule.PASSWORD_UNCHANGED, () -> desk.changePassword(new NewPassword(FIRST, FIRST, FIRST)));
            assertRefused(
                    IdentityRule.PASSWORD_TOO_SHORT,
                    () -> desk.changePassword(new NewPassword(FIRST, "short", "short")));
            return null;
        });
    }

    @Test
    void signsOutEverywhere() throws Exception {
        String me = newNurse();
        long before = welcomed(me);
        asMe(me, FIRST, () -> {
            desk.signOutEverywhere();
            return null;
        });

        epochs.forget(me);
        assertThat(epochs.goesOn(me, before)).isFalse();
    }

    @Test
    void looksAtEveryByteOfAPassword() throws Exception {
        String eighty = "zq".repeat(15) + "mnbvy 83 kettle drum orbit lantern walnut pebble xy";
        String other = eighty.substring(0, 79) + (eighty.charAt(79) == 'x' ? 'y' : 'x');
        String me = newNurse(eighty.substring(0, 80));

        assertThat(catchThrowable(() -> signIn(me, other))).isNotNull();
        asMe(me, eighty.substring(0, 80), () -> desk.profile());
    }

    @Test
    void locksANameWhetherOrNotItExistsAndForgetsOnSuccess() throws Exception {
        String known = newNurse();
        String unknown = "nobody." + UUID.randomUUID().toString().substring(0, 8);
        for (String name : new String[] {known, unknown}) {
            for (int attempt = 1; attempt <= 10; attempt++) {
                assertThat(doorkeeper.mayTry(name)).as(name + attempt).isTrue();
            }
            assertThat(doorkeeper.mayTry(name)).as(name).isFalse();
        }
        welcomed(known);
        assertThat(doorkeeper.mayTry(known)).isTrue();
    }

    private long welcomed(String username) {
        return doorkeeper.welcome(new Arrival(username, null, null, "en")).orElseThrow();
    }

    private String newNurse() throws Exception {
        return newNurse(FIRST);
    }

    private String newNurse(String password) throws Exception {
        return staff.choose(as("sam", staff::nurse), password);
    }

    private <T> T asMe(String username, String password, Callable<T> work) throws Exception {
        signIn(username, password);
        try {
            return work.call();
        } finally {
            request().logout();
        }
    }
}
