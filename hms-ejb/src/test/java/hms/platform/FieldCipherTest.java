package hms.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FieldCipherTest {

    private static final int MANY = 100_000;
    private static final String PHONE = "+34 600 123 456 · فاطمة";

    @BeforeEach
    void keys() {
        KeyRing.install(KeyRing.ofMaster(new byte[KeyRing.KEY_BYTES]));
    }

    private static byte[] sealed() {
        return FieldCipher.seal(PHONE, "patient", 7, "phone_cipher");
    }

    @Test
    void opensWhatItSealed() {
        assertThat(FieldCipher.open(sealed(), "patient", 7, "phone_cipher")).isEqualTo(PHONE);
    }

    @Test
    void leavesNothingReadable() {
        assertThat(new String(sealed(), UTF_8)).doesNotContain("600", "فاطمة");
        assertThat(sealed()).hasSize(PHONE.getBytes(UTF_8).length + FieldCipher.OVERHEAD);
    }

    @Test
    void keepsNull() {
        assertThat(FieldCipher.seal(null, "patient", 7, "phone_cipher")).isNull();
        assertThat(FieldCipher.open(null, "patient", 7, "phone_cipher")).isNull();
    }

    @Test
    void refusesAValuePastedIntoAnotherRowColumnOrTable() {
        assertThatThrownBy(() -> FieldCipher.open(sealed(), "patient", 8, "phone_cipher"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> FieldCipher.open(sealed(), "patient", 7, "email_cipher"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> FieldCipher.open(sealed(), "user_account", 7, "phone_cipher"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesEveryChangedByte() {
        byte[] whole = sealed();
        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> FieldCipher.open(changed, "patient", 7, "phone_cipher"))
                    .as("byte %d", i)
                    .isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void neverUsesANonceTwice() {
        Set<String> nonces = new HashSet<>();
        for (int i = 0; i < MANY; i++) {
            nonces.add(Arrays.toString(Arrays.copyOfRange(sealed(), 5, 17)));
        }
        assertThat(nonces).hasSize(MANY);
    }

    @Test
    void namesItsKeyAndReadsOldValuesAfterANewKeyBegan() {
        byte[] one = filled(1);
        byte[] two = filled(2);
        KeyRing.install(KeyRing.of(filled(9), Map.of(1, one), 1));
        byte[] old = sealed();
        KeyRing.install(KeyRing.of(filled(9), Map.of(1, one, 2, two), 2));

        assertThat(FieldCipher.keyId(old)).isEqualTo(1);
        assertThat(FieldCipher.keyId(sealed())).isEqualTo(2);
        assertThat(FieldCipher.open(old, "patient", 7, "phone_cipher")).isEqualTo(PHONE);
    }

    @Test
    void looksForAKeyThatAnotherNodeHasBegun() {
        KeyRing both = KeyRing.of(filled(9), Map.of(1, filled(1), 2, filled(2)), 2);
        KeyRing.install(both);
        byte[] newer = sealed();
        KeyRing.install(KeyRing.of(filled(9), Map.of(1, filled(1)), 1));
        KeyRing.reloadFrom(() -> both);

        assertThat(FieldCipher.open(newer, "patient", 7, "phone_cipher")).isEqualTo(PHONE);
    }

    @Test
    void findsEqualValuesByTheirBlindIndexUnderAKeyOfEachPurpose() {
        String index = BlindIndex.of("patient.phone", "+34600123456");

        assertThat(index)
                .isEqualTo(BlindIndex.of("patient.phone", "+34600123456"))
                .hasSize(43);
        assertThat(index).isNotEqualTo(BlindIndex.of("user.phone", "+34600123456"));
        assertThat(index).isNotEqualTo(BlindIndex.of("patient.phone", "+34600123457"));
        assertThat(BlindIndex.of("patient.phone", null)).isNull();
    }

    @Test
    void keepsSealsAndIndexesWhenTheDataKeyChanges() {
        KeyRing.install(KeyRing.of(filled(9), Map.of(1, filled(1)), 1));
        byte[] before = Mac.of("audit", filled(3));
        KeyRing.install(KeyRing.of(filled(9), Map.of(1, filled(1), 2, filled(2)), 2));

        assertThat(Mac.of("audit", filled(3))).isEqualTo(before).hasSize(32);
        assertThat(Mac.of("other", filled(3))).isNotEqualTo(before);
    }

    private static byte[] filled(int value) {
        byte[] key = new byte[KeyRing.KEY_BYTES];
        Arrays.fill(key, (byte) value);
        return key;
    }
}
