package hms.platform.control;

import static hms.platform.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hms.platform.EncryptedColumns;
import hms.platform.FieldCipher;
import hms.platform.JobLease;
import hms.platform.KeyRing;
import hms.platform.OutboxMail;
import hms.platform.PlatformRule;
import hms.platform.TestClock;
import hms.platform.TestDatabase;
import hms.platform.TestInstance;
import hms.platform.entity.OutboxMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRotationTest {

    private static final int MAILS = 450;

    private final TestClock clock = TestClock.at("2026-11-20T10:00:00Z");
    private final MasterKey master = new MasterKey(new byte[KeyRing.KEY_BYTES]);
    private final KeyKeeper keys = new KeyKeeper() {
        @Override
        MasterKey master() {
            return master;
        }
    };
    private final KeyRotation rotation = new KeyRotation();
    private TestDatabase db;

    @BeforeEach
    void open() {
        db = TestDatabase.open();
        keys.clock = clock;
        rotation.keys = keys;
        rotation.clock = clock;
        rotation.lease = new JobLease() {
            @Override
            public boolean hold(String job, Duration time) {
                return true;
            }
        };
        rotation.capabilities = TestInstance.of(EncryptedColumns.class, List.of(new PlatformColumns()));
        keys.refresh(db.dataSource());
    }

    @AfterEach
    void close() {
        db.close();
    }

    private List<OutboxMessage> mails(int count) {
        List<OutboxMessage> mails = IntStream.range(0, count)
                .mapToObj(i -> OutboxMessage.of(new OutboxMail("p" + i + "@example.org", "s", "b"), clock.instant()))
                .toList();
        db.run(em -> mails.forEach(em::persist));
        return mails;
    }

    private String recipient(OutboxMessage mail) {
        return db.in(em -> em.find(OutboxMessage.class, mail.getId()).mail().to());
    }

    private long remaining() throws SQLException {
        try (Connection connection = db.dataSource().getConnection()) {
            return rotation.remaining(connection, KeyRing.current().writing());
        }
    }

    @Test
    void writesWithTheNewKeyAtOnceAndSealsOldValuesAnew() throws SQLException {
        List<OutboxMessage> mails = mails(MAILS);

        int key = rotation.begin(db.dataSource(), "sam");

        assertThat(KeyRing.current().writing()).isEqualTo(key).isEqualTo(2);
        assertThat(FieldCipher.keyId(FieldCipher.seal("x", "t", 1, "c"))).isEqualTo(2);
        assertThat(remaining()).isEqualTo(3 * MAILS);

        rotation.run(db.dataSource());

        assertThat(remaining()).isZero();
        OutboxMessage last = mails.get(MAILS - 1);
        assertThat(recipient(last)).isEqualTo("p449@example.org");
        assertThat(rotation.keys(db.dataSource()))
                .extracting(DataKey::id, DataKey::begunBy, DataKey::values)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "sam", 3L * MAILS),
                        org.assertj.core.groups.Tuple.tuple(1, null, 0L));
    }

    @Test
    void leavesAValueThatAUserChangedInBetween() throws SQLException {
        OutboxMessage mail = mails(1).get(0);
        rotation.begin(db.dataSource(), "sam");
        byte[] changed = FieldCipher.seal("new@example.org", OutboxMessage.TABLE, mail.getId(), "recipient_cipher");
        SealedRows rows = new SealedRows(OutboxMessage.TABLE, "recipient_cipher");

        try (Connection slow = db.dataSource().getConnection()) {
            byte[] seen = rows.next(slow, 2, Long.MIN_VALUE, 10).get(mail.getId());
            db.run(em -> em.createNativeQuery("UPDATE outbox_message SET recipient_cipher = ?1")
                    .setParameter(1, changed)
                    .executeUpdate());
            rows.replace(slow, mail.getId(), seen, seen);
        }

        assertThat(recipient(mail)).isEqualTo("new@example.org");
    }

    @Test
    void removesTheOldKeyOnceNothingCarriesItAndFormsAreOld() {
        mails(1);
        rotation.begin(db.dataSource(), "sam");

        assertRefused(PlatformRule.KEY_IN_USE, () -> rotation.remove(db.dataSource(), 2));
        assertRefused(PlatformRule.KEY_REPLACED_TOO_RECENTLY, () -> rotation.remove(db.dataSource(), 1));
        clock.advance(Duration.ofHours(25));
        assertRefused(PlatformRule.KEY_STILL_CARRIED, () -> rotation.remove(db.dataSource(), 1));
        assertRefused(PlatformRule.NOT_FOUND, () -> rotation.remove(db.dataSource(), 7));

        rotation.run(db.dataSource());
        rotation.remove(db.dataSource(), 1);

        assertThat(rotation.keys(db.dataSource())).extracting(DataKey::id).containsExactly(2);
    }

    @Test
    void goesOnWithValuesThatCameBackUnderTheOldKey() {
        byte[] old = FieldCipher.seal("old@example.org", OutboxMessage.TABLE, 5, "recipient_cipher");
        mails(1);
        rotation.begin(db.dataSource(), "sam");
        rotation.run(db.dataSource());
        db.run(em -> em.createNativeQuery("UPDATE outbox_message SET id = 5, recipient_cipher = ?1")
                .setParameter(1, old)
                .executeUpdate());
        clock.advance(Duration.ofHours(25));

        assertRefused(PlatformRule.KEY_STILL_CARRIED, () -> rotation.remove(db.dataSource(), 1));
    }

    @Test
    void keepsTheSameKeysOverRestartsAndRefusesAnotherMasterKey() {
        byte[] sealed = FieldCipher.seal("x", "t", 1, "c");
        KeyRing.install(keys.load(db.dataSource(), master));

        assertThat(FieldCipher.open(sealed, "t", 1, "c")).isEqualTo("x");
        byte[] other = new byte[KeyRing.KEY_BYTES];
        other[0] = 1;
        assertThatThrownBy(() -> keys.load(db.dataSource(), new MasterKey(other)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not the one this database was encrypted with");
    }

    @Test
    void makesTheDemosKeyFileForItsOwnerOnly(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("data");
        byte[] wrapped = MasterKey.ofFolder(data).wrap(1, new byte[KeyRing.KEY_BYTES]);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("hms-demo.key"))))
                .isEqualTo("rw-------");
        assertThat(MasterKey.ofFolder(data).unwrap(1, wrapped)).hasSize(KeyRing.KEY_BYTES);
        assertThatThrownBy(() -> MasterKey.ofFolder(data).unwrap(2, wrapped)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void wantsThirtyTwoBytesInBase64() {
        assertThatThrownBy(() -> MasterKey.ofText("not base64!")).hasMessageContaining("HMS_MASTER_KEY");
        assertThatThrownBy(() -> MasterKey.ofText(Base64.getEncoder().encodeToString(new byte[16])))
                .hasMessageContaining("32 random bytes");
        assertThatThrownBy(MasterKey::given).hasMessageContaining("HMS_MASTER_KEY is not set");
    }
}
