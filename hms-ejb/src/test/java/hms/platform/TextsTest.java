package hms.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void speaksEveryLanguageAndFallsBackToEnglish() {
        String english = Texts.of(Refusal.of(PlatformRule.NOT_FOUND), Locale.ENGLISH);

        assertThat(Texts.of(Refusal.of(PlatformRule.NOT_FOUND), Locale.forLanguageTag("es-MX")))
                .startsWith("No se encontró");
        assertThat(Texts.of(Refusal.of(PlatformRule.NOT_FOUND), Locale.forLanguageTag("ar")))
                .contains("السجل");
        assertThat(Texts.of(Refusal.of(PlatformRule.NOT_FOUND), Locale.JAPANESE))
                .isEqualTo(english);
    }

    @Test
    void putsDetailsIntoTheSentence() {
        assertThat(Texts.of(Refusal.of(PlatformRule.KEY_STILL_CARRIED, 12L), Locale.ENGLISH))
                .startsWith("12 values");
    }

    @Test
    void explainsEveryRoleAndRightInEveryLanguage() {
        for (Locale language : Languages.ALL) {
            Stream.concat(Roles.ROLES.stream(), Roles.RIGHTS.stream())
                    .forEach(name -> assertThat(Texts.of("platform", "right." + name, language))
                            .isNotBlank());
        }
    }
}
