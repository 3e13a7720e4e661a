package hms.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hms.platform.KeyRing;
import hms.platform.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserAccountTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final PasswordHash HASH = new PasswordHash("aGFzaA==", "c2FsdA==", 1000);

    private final UserAccount grace = UserAccount.invite(" Grace.O ", "Grace Otieno", "en", NOON);

    @BeforeEach
    void keys() {
        KeyRing.install(KeyRing.ofMaster(new byte[KeyRing.KEY_BYTES]));
    }

    @Test
    void waitsForAPasswordAtFirst() {
        assertThat(grace.getUsername()).isEqualTo("grace.o");
        assertThat(grace.getStatus()).isEqualTo(AccountStatus.INVITED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "grace otieno", "-grace", "grâce", "grace'--", "grace/..", "x@y"})
    void refusesMalformedUserNames(String name) {
        assertRefused(IdentityRule.USERNAME_MALFORMED, () -> UserAccount.invite(name, "N", "en", NOON));
    }

    @Test
    void opensWithAPassword() {
        grace.setPassword(HASH, NOON);

        assertThat(grace.getStatus()).isEqualTo(AccountStatus.ACTIVE);
        assertThat(grace.getPasswordChangedAt()).isEqualTo(NOON);
    }

    @Test
    void leavesToTheDirectoryWhatItLooksAfter() {
        UserAccount ada = UserAccount.fromElsewhere("ada", "en", NOON);

        assertThat(ada.getStatus()).isEqualTo(AccountStatus.ACTIVE);
        assertThat(ada.getDisplayName()).isEqualTo("ada");
        assertRefused(IdentityRule.MANAGED_ELSEWHERE, () -> ada.setPassword(HASH, NOON));
        assertRefused(IdentityRule.MANAGED_ELSEWHERE, ada::awaitNewPassword);
        assertRefused(IdentityRule.MANAGED_ELSEWHERE, () -> ada.joinOnly(List.of(new UserGroup("Nurses"))));
        assertRefused(IdentityRule.USERNAME_MALFORMED, () -> UserAccount.fromElsewhere("\uff41da", "en", NOON));
    }

    @Test
    void isDeactivatedHereWhoeverLooksAfterIt() {
        UserAccount ada = UserAccount.fromElsewhere("ada", "en", NOON);
        long epoch = ada.getSessionEpoch();

        ada.deactivate(NOON);
        assertThat(ada.isInactive()).isTrue();
        assertThat(ada.getSessionEpoch()).isGreaterThan(epoch);
        ada.reactivate();
        assertThat(ada.getStatus()).isEqualTo(AccountStatus.ACTIVE);
    }

    @Test
    void endsSessionsWhenPasswordGroupsOrStatusChange() {
        long epoch = grace.getSessionEpoch();
        grace.setPassword(HASH, NOON);
        assertThat(grace.getSessionEpoch()).isEqualTo(++epoch);
        grace.joinOnly(List.of(new UserGroup("Nurses")));
        assertThat(grace.getSessionEpoch()).isEqualTo(++epoch);
        grace.awaitNewPassword();
        assertThat(grace.getSessionEpoch()).isEqualTo(++epoch);
        grace.deactivate(NOON);
        assertThat(grace.getSessionEpoch()).isEqualTo(++epoch);
    }

    @Test
    void keepsSessionsWhenTheGroupsStayTheSame() {
        UserGroup nurses = new UserGroup("Nurses");
        grace.joinOnly(List.of(nurses));
        long epoch = grace.getSessionEpoch();
        grace.joinOnly(List.of(nurses));
        grace.describe("Grace Atieno Otieno", "grace@example.org");

        assertThat(grace.getSessionEpoch()).isEqualTo(epoch);
    }

    @Test
    void refusesEverythingButReactivationOnceInactive() {
        grace.deactivate(NOON);

        assertRefused(IdentityRule.ACCOUNT_INACTIVE, () -> grace.deactivate(NOON));
        assertRefused(IdentityRule.ACCOUNT_INACTIVE, () -> grace.setPassword(HASH, NOON));
        assertRefused(IdentityRule.ACCOUNT_INACTIVE, grace::awaitNewPassword);
        grace.reactivate();
        assertThat(grace.getStatus()).isEqualTo(AccountStatus.INVITED);
        assertRefused(IdentityRule.ACCOUNT_ACTIVE, grace::reactivate);
    }

    @Test
    void keepsTheMailAddressSealed() {
        grace.describe("Grace Otieno", "grace@example.org");

        assertThat(grace.getEmail()).isEqualTo("grace@example.org");
        assertThat(grace.toString()).doesNotContain("grace@");
    }

    @Test
    void searchesWithoutAccents() {
        assertThat(UserAccount.searchKey("  José   Núñez ")).isEqualTo("jose nunez");
    }

    @Test
    void grantsOnlyRolesThatExist() {
        UserGroup group = new UserGroup("Nurses");
        group.grant(List.of("NURSE"));

        assertRefused(IdentityRule.ROLE_UNKNOWN, () -> group.grant(List.of("SUPERUSER")));
        assertThat(group.getGrants()).containsExactly("NURSE");
        group.grant(List.of("DOCTOR", "PATIENT_EXPORT"));
        assertThat(group.getGrants()).containsExactlyInAnyOrder("DOCTOR", "PATIENT_EXPORT");
    }

    @Test
    void usesALinkOnceAndInTime() {
        OneTimeLink link = new OneTimeLink(grace, "hash", NOON);

        assertThat(link.worksAt(NOON.plus(Duration.ofHours(24)).minusSeconds(1)))
                .isTrue();
        assertRefused(IdentityRule.LINK_INVALID, () -> link.use(NOON.plus(Duration.ofHours(24))));
        link.use(NOON);
        assertRefused(IdentityRule.LINK_INVALID, () -> link.use(NOON));
    }

    @Test
    void refusesTheLinkOfADeactivatedAccount() {
        OneTimeLink link = new OneTimeLink(grace, "hash", NOON);
        grace.deactivate(NOON);

        assertRefused(IdentityRule.LINK_INVALID, () -> link.use(NOON));
    }

    @Test
    void decidesARequestOnceAndWithAReason() {
        AccountRequest request = new AccountRequest("Jonas Weber", "jonas", "Pharmacy", "jonas@example.org", NOON);

        assertRefused(IdentityRule.REASON_NEEDED, () -> request.refuse(" ", "sam", NOON));
        request.grant("sam", NOON);
        assertRefused(IdentityRule.REQUEST_DECIDED, () -> request.refuse("No such ward", "sam", NOON));
        assertThat(request.getEmail()).isEqualTo("jonas@example.org");
    }

    private static void assertRefused(IdentityRule rule, ThrowingCallable call) {
        Refusal refusal = catchThrowableOfType(Refusal.class, call);
        assertThat(refusal).as("refused by " + rule).isNotNull();
        assertThat(refusal.getRule()).isEqualTo(rule);
    }
}
