package hms.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class KeptPasswordTest {

    private static final String SALT = "c2FsdHkgcmFpbiBvdXRzaQ==";
    /** What HMS writes for this password; any other implementation of PBKDF2 finds the same. */
    private static final KeptPassword KEPT =
            new KeptPassword("qQwUssvIFb+rtrW973cWKqwLlQL4/7Il/Ix1Wy2sYt0=", SALT, 1000);

    @Test
    void opensToTheRightPasswordOnly() {
        assertThat(KEPT.is("blue river runs".toCharArray())).isTrue();
        assertThat(KEPT.is("blue river run".toCharArray())).isFalse();
        assertThat(KEPT.is(new char[0])).isFalse();
    }

    @Test
    void countsEveryWayToTypeALetterAsTheSameLetter() {
        KeptPassword wide = new KeptPassword("VQmHq9ef1e5zJQzqeKvcQoSn6lxYmmxsk+JzVc2Vk2k=", SALT, 1000);

        assertThat(wide.is("fine XII".toCharArray())).isTrue();
        assertThat(wide.is("ﬁne Ⅻ".toCharArray())).isTrue();
    }

    @Test
    void looksAtEveryByte() {
        String eighty = "0123456789".repeat(8);
        KeptPassword kept = new KeptPassword("siFgS5pKXv8jpgI8fH6GMbGRlJ6293RL92KuOjc/Qk8=", SALT, 1000);

        assertThat(kept.is(eighty.toCharArray())).isTrue();
        assertThat(kept.is((eighty.substring(0, 79) + "x").toCharArray())).isFalse();
    }

    @Test
    void hashesAsOftenAsTheRowSays() {
        assertThat(new KeptPassword(KEPT.hash(), SALT, 1001).is("blue river runs".toCharArray()))
                .isFalse();
        assertThat(Base64.getDecoder().decode(KEPT.hash())).hasSize(32);
    }
}
