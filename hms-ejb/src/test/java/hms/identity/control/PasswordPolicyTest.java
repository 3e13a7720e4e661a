package hms.identity.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hms.identity.entity.AccessLimits;
import hms.identity.entity.IdentityRule;
import hms.platform.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private static final AccessLimits SHIPPED = AccessLimits.AS_SHIPPED;

    @ParameterizedTest
    @CsvSource({
        "fourteen chars, PASSWORD_TOO_SHORT",
        "password12345678, PASSWORD_COMMON",
        "1234567890123456, PASSWORD_COMMON",
        "aaaaaaaaaaaaaaaaaaaa, PASSWORD_COMMON",
        "passwordpassword, PASSWORD_COMMON",
        "abcabcabcabcabcabc, PASSWORD_COMMON",
        "q1w2e3r4t5y6u7i8, PASSWORD_COMMON",
        "blue river g.otieno runs, PASSWORD_TELLS_NAME",
        "my name is Grace today, PASSWORD_TELLS_NAME",
        "OTIENO walks at night, PASSWORD_TELLS_NAME",
        "our hospital is green, PASSWORD_TELLS_HOSPITAL",
        "mi CLÍNICA favorita 7, PASSWORD_TELLS_HOSPITAL",
        "I love my hms account, PASSWORD_TELLS_HOSPITAL",
        "في هذا مستشفى الأزرق, PASSWORD_TELLS_HOSPITAL"
    })
    void refuses(String password, IdentityRule rule) {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> PasswordPolicy.check(SHIPPED, password, "g.otieno", "Grace Otieno"));

        assertThat(refusal).as(password).isNotNull();
        assertThat(refusal.getRule()).isEqualTo(rule);
        assertThat(refusal.getField()).isEqualTo("password");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blue river runs",
                "onlysmallletterswithoutanysign",
                "7294 8831 0952 6617",
                "rhythms of the night",
                "кот сидит на окне тихо"
            })
    void acceptsAnyMixture(String password) {
        assertThatCode(() -> PasswordPolicy.check(SHIPPED, password, "g.otieno", "Grace Otieno"))
                .doesNotThrowAnyException();
    }

    @Test
    void countsCharactersAndNotBytes() {
        String fifteen = "😀😁😂🤣😃😄😅😆😉😊😋😎😍😘🥰";

        assertThatCode(() -> PasswordPolicy.check(SHIPPED, fifteen, "x", "X")).doesNotThrowAnyException();
        assertThat(refusalOf(fifteen.substring(2)).getRule()).isEqualTo(IdentityRule.PASSWORD_TOO_SHORT);
    }

    @Test
    void acceptsSixtyFourFourByteCharacters() {
        StringBuilder long64 = new StringBuilder();
        for (int i = 0; i < 64; i++) {
            long64.appendCodePoint(0x1F600 + i);
        }

        assertThatCode(() -> PasswordPolicy.check(SHIPPED, long64.toString(), "x", "X"))
                .doesNotThrowAnyException();
    }

    @Test
    void asksForMoreWhereTheHospitalDoes() {
        AccessLimits strict = new AccessLimits(15, 12, 20, List.of("harbour"), 10, 15, 365);

        assertThat(refusalOf(strict, "nineteen characters").getRule()).isEqualTo(IdentityRule.PASSWORD_TOO_SHORT);
        assertThat(refusalOf(strict, "the old HARBOUR at dawn").getRule())
                .isEqualTo(IdentityRule.PASSWORD_TELLS_HOSPITAL);
        assertThat(refusalOf(strict, "our hospital is green today").getRule())
                .isEqualTo(IdentityRule.PASSWORD_TELLS_HOSPITAL);
        assertThatCode(() -> PasswordPolicy.check(strict, "twenty characters ok", "x", "X"))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesBooks() {
        assertThat(refusalOf("ab cd ".repeat(43)).getRule()).isEqualTo(IdentityRule.PASSWORD_TOO_LONG);
    }

    @Test
    void knowsAHundredThousandCommonPasswords() {
        assertThat(CommonPasswords.size()).isGreaterThanOrEqualTo(100_000);
    }

    private static Refusal refusalOf(String password) {
        return refusalOf(SHIPPED, password);
    }

    private static Refusal refusalOf(AccessLimits limits, String password) {
        return catchThrowableOfType(Refusal.class, () -> PasswordPolicy.check(limits, password, "xyz", "Xyz"));
    }
}
