package hms.platform.control;

import static org.assertj.core.api.Assertions.assertThat;

import hms.platform.EncryptedColumns;
import hms.platform.OutboxMail;
import hms.platform.TestDatabase;
import hms.platform.TestInstance;
import hms.platform.entity.KeyVerdict;
import hms.platform.entity.OutboxMessage;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeyCheckTest {

    private static final int MAILS = 2 * KeyCheck.SAMPLE + 7;

    private final KeyCheck check = new KeyCheck();
    private TestDatabase db;

    @BeforeEach
    void open() {
        db = TestDatabase.open();
        check.capabilities = TestInstance.of(EncryptedColumns.class, List.of(new PlatformColumns()));
    }

    @AfterEach
    void close() {
        db.close();
    }

    private List<OutboxMessage> mails() {
        List<OutboxMessage> mails = IntStream.range(0, MAILS)
                .mapToObj(i -> OutboxMessage.of(new OutboxMail("p" + i + "@example.org", "s", "b"), Instant.EPOCH))
                .toList();
        db.run(em -> mails.forEach(em::persist));
        return mails;
    }

    @Test
    void opensTheOldestAndTheNewestOfEachColumn() {
        mails();

        KeyVerdict verdict = check.check(db.dataSource());

        assertThat(verdict.clean()).isTrue();
        assertThat(verdict.columns()).isEqualTo(3);
        assertThat(verdict.opened()).isEqualTo(3L * 2 * KeyCheck.SAMPLE);
    }

    @Test
    void namesThePlaceOfAValueThatDoesNotOpen() {
        long first = mails().get(0).getId();
        db.run(em -> em.createNativeQuery("UPDATE outbox_message SET subject_cipher = body_cipher WHERE id = ?1")
                .setParameter(1, first)
                .executeUpdate());

        KeyVerdict verdict = check.check(db.dataSource());

        assertThat(verdict.clean()).isFalse();
        assertThat(verdict.unreadable()).containsExactly("outbox_message " + first + " subject_cipher");
    }
}
