package hms.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hms.it.AtOnce;
import hms.it.InServer;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("mariadb")
class PlatformDoorsIT extends InServer {

    private static final int THREADS = 50;
    private static final int CLICKS = 20;
    private static final int NUMBERS = 200;

    @Inject
    AtOnce atOnce;

    @Inject
    NumberSeries numbers;

    @Inject
    SubmitTokens tokens;

    @Inject
    Outbox outbox;

    @Inject
    JobLease lease;

    @Test
    void opensNoInnerDoorWithoutATransaction() {
        assertThatThrownBy(() -> numbers.next("it")).hasMessageContaining("ransaction");
        assertThatThrownBy(() -> tokens.earlier(UUID.randomUUID())).hasMessageContaining("ransaction");
        assertThatThrownBy(() -> outbox.mail(new OutboxMail("a@example.org", "s", "b")))
                .hasMessageContaining("ransaction");
    }

    @Test
    void givesFiftyThreadsEveryNumberOnce() throws Exception {
        String series = "it-" + UUID.randomUUID();

        List<Long> given = atOnce.run(THREADS, NUMBERS, () -> bench().inTransaction(() -> numbers.next(series)));

        assertThat(new TreeSet<>(given))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, NUMBERS).boxed().toList());
    }

    @Test
    void hasOneEffectAndOneAnswerForTwentyClicks() throws Exception {
        UUID token = UUID.randomUUID();
        AtomicLong effects = new AtomicLong();

        Set<Long> answers = new HashSet<>(atOnce.run(CLICKS, CLICKS, () -> bench().inTransaction(() -> {
            Optional<Long> before = tokens.earlier(token);
            if (before.isEmpty()) {
                tokens.settle(token, effects.incrementAndGet());
            }
            return before.orElse(effects.get());
        })));

        assertThat(effects).hasValue(1);
        assertThat(answers).containsExactly(1L);
    }

    @Test
    void sendsWhatWasCommittedAndKeepsItUnreadable() throws Exception {
        String marker = "planted" + UUID.randomUUID().toString().replace("-", "");
        bench().transact(() -> outbox.mail(new OutboxMail(marker + "@example.org", marker, marker)));

        Map<String, Object> row = newestMail();
        for (String column : List.of("recipient_cipher", "subject_cipher")) {
            assertThat(new String((byte[]) row.get(column), StandardCharsets.ISO_8859_1))
                    .doesNotContain(marker);
        }
        assertThat(MailStates.afterAWhile(bench(), (Long) row.get("id"))).isEqualTo("SENT");
    }

    @Test
    void sendsNothingOfATransactionThatRolledBack() throws Exception {
        long before = bench().number("SELECT COUNT(*) FROM outbox_message");
        assertThatThrownBy(() -> bench().transact(() -> {
                    outbox.mail(new OutboxMail("a@example.org", "s", "b"));
                    throw new IllegalStateException("the desk refused");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(bench().number("SELECT COUNT(*) FROM outbox_message")).isEqualTo(before);
    }

    @Test
    void leasesAJobToThisNodeOnly() throws Exception {
        String job = "it-" + UUID.randomUUID();

        assertThat(lease.hold(job, java.time.Duration.ofMinutes(5))).isTrue();
        bench().execute("UPDATE job_lease SET holder = 'another node' WHERE name = ?", job);
        assertThat(lease.hold(job, java.time.Duration.ofMinutes(5))).isFalse();
    }

    private Map<String, Object> newestMail() throws Exception {
        return bench().rows("SELECT id, recipient_cipher, subject_cipher FROM outbox_message ORDER BY id DESC LIMIT 1")
                .get(0);
    }
}
