package hms.platform;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.InServer;
import hms.it.client.Mailbox;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A mail that the mail server will never take is in nobody's way, and a person hears of it (SECURITY R11). */
@Tag("mariadb")
class PoisonMailIT extends InServer {

    private static final int MOST_TRIES = 5;

    @Inject
    Outbox outbox;

    @Test
    void parksAMailThatWasRefusedFiveTimesWhileTheOthersGoOn() throws Exception {
        long poison = write(Mailbox.UNKNOWN);
        for (int tries = 1; tries <= MOST_TRIES; tries++) {
            if (tries > 1) {
                makeDueBeforeOthers(poison);
            }
            long other = write("known");

            assertThat(MailStates.afterAWhile(bench(), other)).isEqualTo("SENT");

            Map<String, Object> seen = bench().rows(
                            "SELECT state, tries, failure FROM outbox_message WHERE id = ?", poison)
                    .get(0);
            assertThat(((Number) seen.get("tries")).intValue()).isEqualTo(tries);
            assertThat(seen.get("state")).isEqualTo(tries < MOST_TRIES ? "WAITING" : "PARKED");
            assertThat((String) seen.get("failure")).endsWith(" 550");
        }
        bench().execute("DELETE FROM outbox_message WHERE id = ?", poison);
    }

    private long write(String to) throws Exception {
        String subject = "poison " + UUID.randomUUID();
        bench().transact(() -> outbox.mail(new OutboxMail(to + "@example.org", subject, "text")));
        return bench().number("SELECT MAX(id) FROM outbox_message");
    }

    private void makeDueBeforeOthers(long id) throws Exception {
        bench().execute(
                        "UPDATE outbox_message SET next_try_at = ? WHERE id = ?",
                        LocalDateTime.now(ZoneOffset.UTC).minusDays(1),
                        id);
    }
}
