package hms.platform;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.Bench;
import hms.it.InServer;
import hms.platform.boundary.OutboxDesk;
import hms.platform.boundary.OutboxDesk.ParkedMail;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mails that were refused too often wait for an administrator. */
@Tag("mariadb")
class OutboxDeskIT extends InServer {

    @Inject
    OutboxDesk desk;

    @Inject
    Outbox outbox;

    @Test
    void keepsEverybodyButAdministratorsOut() throws Exception {
        as("ines", () -> {
            assertForbidden(() -> desk.counts());
            assertForbidden(() -> desk.parked(0, 20));
            assertForbidden(() -> desk.export());
            assertForbidden(() -> desk.sendAgain(1, 0));
            assertForbidden(() -> desk.sendAllAgain());
            assertForbidden(() -> desk.discard(1, 0));
        });
    }

    @Test
    void sendsAParkedMailAgainOnceAnAdministratorSaysSo() throws Exception {
        ParkedMail mail = parked();

        as("sam", () -> desk.sendAgain(mail.id(), mail.version()));

        assertThat(MailStates.afterAWhile(bench(), mail.id())).isEqualTo("SENT");
        as("sam", () -> assertRefused(PlatformRule.STALE, () -> desk.sendAgain(mail.id(), mail.version())));
    }

    @Test
    void neverSendsWhatWasGivenUp() throws Exception {
        ParkedMail mail = parked();

        as("sam", () -> {
            assertRefused(PlatformRule.STALE, () -> desk.discard(mail.id(), mail.version() + 1));
            desk.discard(mail.id(), mail.version());
            assertRefused(PlatformRule.NOT_FOUND, () -> desk.discard(mail.id(), mail.version()));
        });

        assertThat(bench().number("SELECT COUNT(*) FROM outbox_message WHERE id = ?", mail.id()))
                .isZero();
    }

    @Test
    void sendsAllAgainAfterTheMailServerWasRepaired() throws Exception {
        List<ParkedMail> before = as("sam", () -> desk.export());
        ParkedMail mine = parked();

        int again = as("sam", () -> desk.sendAllAgain());

        assertThat(again).isEqualTo(before.size() + 1);
        assertThat(MailStates.afterAWhile(bench(), mine.id())).isEqualTo("SENT");
        for (ParkedMail other : before) {
            assertThat(MailStates.afterAWhile(bench(), other.id())).isEqualTo("SENT");
            park(other.id(), other.failure());
        }
    }

    private ParkedMail parked() throws Exception {
        String subject = "parked " + UUID.randomUUID();
        bench().transact(() -> outbox.mail(new OutboxMail("somebody@example.org", subject, "text")));
        long id = bench().number("SELECT MAX(id) FROM outbox_message");
        MailStates.afterAWhile(bench(), id);
        park(id, "SMTPSendFailedException 450");
        return as("sam", () -> Bench.shipped(desk.export())).stream()
                .filter(mail -> mail.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private void park(long id, String failure) throws Exception {
        bench().execute(
                        "UPDATE outbox_message SET state = 'PARKED', failure = ?, version = version + 1 WHERE id = ?",
                        failure,
                        id);
    }
}
