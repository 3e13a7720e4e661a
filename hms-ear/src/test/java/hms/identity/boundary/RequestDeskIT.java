package hms.identity.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import hms.identity.boundary.GuestAccountDesk.AskForAccount;
import hms.identity.boundary.RequestDesk.GrantAccount;
import hms.identity.boundary.RequestDesk.RequestRow;
import hms.identity.entity.IdentityRule;
import hms.identity.entity.RequestStatus;
import hms.it.Bench;
import hms.it.InServer;
import hms.platform.PlatformRule;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RequestDeskIT extends InServer {

    private static final Set<Long> NURSES = Set.of(4L);

    @Inject
    RequestDesk desk;

    @Inject
    GuestAccountDesk guests;

    @Test
    void opensNothingUntilItIsGranted() throws Exception {
        String username = ask();

        assertThat(bench().number("SELECT COUNT(*) FROM user_account WHERE username = ?", username))
                .isZero();
        RequestRow row = pending(username);
        String link = as("sam", () -> desk.grant(new GrantAccount(row.id(), row.version(), username, NURSES)));
        assertThat(link).contains("/account/set-password?token=");
        assertThat(bench().rows("SELECT status FROM user_account WHERE username = ?", username)
                        .toString())
                .contains("INVITED");
        as(
                "sam",
                () -> assertRefused(
                        PlatformRule.STALE,
                        () -> desk.grant(new GrantAccount(row.id(), row.version(), username + "x", NURSES))));
    }

    @Test
    void handsOutWhoAsks() throws Exception {
        String username = ask();

        assertThat(as("sam", () -> Bench.shipped(desk.export(RequestStatus.PENDING))))
                .extracting(RequestRow::username)
                .contains(username);
    }

    @Test
    void answersTheSameForATakenName() throws Exception {
        guests.ask(new AskForAccount("Amina Again", "amina", "Reception", "again@example.org", "en"));
        RequestRow row = pending("amina");

        as(
                "sam",
                () -> assertRefused(
                        IdentityRule.USERNAME_TAKEN,
                        () -> desk.grant(new GrantAccount(row.id(), row.version(), "amina", NURSES))));
        as("sam", () -> desk.refuse(row.id(), row.version(), "You have one already."));
    }

    @Test
    void answersInTheLanguageOfWhoAsked() throws Exception {
        String username = ask();
        RequestRow row = pending(username);

        as("sam", () -> desk.grant(new GrantAccount(row.id(), row.version(), username, NURSES)));

        assertThat(bench().rows("SELECT language FROM user_account WHERE username = ?", username))
                .isEqualTo(bench().rows("SELECT language FROM account_request WHERE id = ?", row.id()))
                .singleElement()
                .satisfies(found -> assertThat(found).containsEntry("language", "es"));
    }

    @Test
    void refusesWithAReasonOnly() throws Exception {
        RequestRow row = pending(ask());

        as("sam", () -> assertRefused(IdentityRule.REASON_NEEDED, () -> desk.refuse(row.id(), row.version(), " ")));
        as("sam", () -> desk.refuse(row.id(), row.version(), "We do not know you."));
        assertThat(bench().number("SELECT COUNT(*) FROM account_request WHERE id = ? AND status = 'REFUSED'", row.id()))
                .isEqualTo(1);
    }

    @Test
    void keepsEverybodyElseOut() throws Exception {
        as("ines", () -> {
            assertForbidden(() -> desk.requests(RequestStatus.PENDING, 0, 10));
            assertForbidden(() -> desk.export(RequestStatus.PENDING));
            assertForbidden(() -> desk.waiting());
            assertForbidden(() -> desk.grant(new GrantAccount(1L, 0, "ines2", NURSES)));
            assertForbidden(() -> desk.refuse(1, 0, "no"));
        });
    }

    private String ask() {
        String username = "wish." + UUID.randomUUID().toString().substring(0, 8);
        guests.ask(new AskForAccount("Jonas Weber", username, "Pharmacy", username + "@example.org", "es"));
        return username;
    }

    private RequestRow pending(String username) throws Exception {
        return as("sam", () -> Bench.shipped(desk.requests(RequestStatus.PENDING, 0, 200))).rows().stream()
                .filter(row -> row.username().equals(username))
                .findFirst()
                .orElseThrow();
    }
}
