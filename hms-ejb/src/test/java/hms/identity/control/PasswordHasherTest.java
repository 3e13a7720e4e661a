package hms.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import hms.identity.boundary.HashTurns;
import hms.identity.entity.PasswordHash;
import java.security.Security;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wildfly.security.password.Password;
import org.wildfly.security.password.PasswordFactory;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.interfaces.ScramDigestPassword;
import org.wildfly.security.password.spec.IteratedSaltedHashPasswordSpec;

class PasswordHasherTest {

    private static final String EIGHTY = "0123456789".repeat(8);

    private final PasswordHasher hasher = new PasswordHasher();

    @BeforeEach
    void fewIterations() {
        hasher.turns = new HashTurns();
        System.setProperty("hms.mode", "demo");
        System.setProperty("hms.password.iterations", "1000");
    }

    @AfterEach
    void asShipped() {
        System.clearProperty("hms.mode");
        System.clearProperty("hms.password.iterations");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"blue river runs", "مفتاح الدار الكبيرة", "😀😁😂🤣😃😄😅😆😉😊😋😎😍😘🥰", "ﬁne Ⅻ ℌello wide ｗ"
            })
    void hashesAsTheServersRealmVerifies(String password) throws Exception {
        PasswordHash hash = hasher.hash(password);

        assertThat(elytronAccepts(hash, password)).isTrue();
        assertThat(elytronAccepts(hash, password + "x")).isFalse();
    }

    @Test
    void looksAtEveryByte() throws Exception {
        PasswordHash hash = hasher.hash(EIGHTY);
        String other = EIGHTY.substring(0, 79) + "x";

        assertThat(hasher.matches(EIGHTY, hash)).isTrue();
        assertThat(hasher.matches(other, hash)).isFalse();
        assertThat(elytronAccepts(hash, EIGHTY)).isTrue();
        assertThat(elytronAccepts(hash, other)).isFalse();
    }

    @Test
    void saltsEachHashAnew() {
        assertThat(hasher.hash(EIGHTY).getHash())
                .isNotEqualTo(hasher.hash(EIGHTY).getHash());
    }

    @Test
    void keepsTheCountWithTheHash() {
        PasswordHash old = hasher.hash(EIGHTY);
        System.setProperty("hms.password.iterations", "2000");

        assertThat(old.getIterations()).isEqualTo(1000);
        assertThat(hasher.matches(EIGHTY, old)).isTrue();
        assertThat(hasher.hash(EIGHTY).getIterations()).isEqualTo(2000);
    }

    @Test
    void spendsAsMuchAsLookingAtAPasswordCostsAndNothingOnAnEmptyOne() {
        System.setProperty("hms.password.iterations", "3000000");

        assertThat(secondsToSpendOn("not the password")).isGreaterThan(0.1);
        assertThat(secondsToSpendOn("")).isLessThan(0.05);
    }

    @Test
    void iteratesAtLeastSixHundredThousandTimesInProduction() {
        System.clearProperty("hms.mode");
        assertThat(PasswordHasher.iterations()).isGreaterThanOrEqualTo(600_000);

        System.clearProperty("hms.password.iterations");
        System.setProperty("hms.mode", "demo");
        assertThat(hasher.hash(EIGHTY).getIterations()).isGreaterThanOrEqualTo(600_000);
    }

    private double secondsToSpendOn(String password) {
        long start = System.nanoTime();
        hasher.spend(password);
        return (System.nanoTime() - start) / 1e9;
    }

    private static boolean elytronAccepts(PasswordHash stored, String guess) throws Exception {
        Security.addProvider(WildFlyElytronPasswordProvider.getInstance());
        PasswordFactory factory = PasswordFactory.getInstance(ScramDigestPassword.ALGORITHM_SCRAM_SHA_256);
        Base64.Decoder base64 = Base64.getDecoder();
        Password password = factory.generatePassword(new IteratedSaltedHashPasswordSpec(
                base64.decode(stored.getHash()), base64.decode(stored.getSalt()), stored.getIterations()));
        return factory.verify(factory.translate(password), guess.toCharArray());
    }
}
