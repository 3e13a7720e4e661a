package hms.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

    @Test
    void keepsColonsAndEveryLetterOfThePassword() {
        assertThat(Credentials.of("Basic " + base64("sam:pässwörd: 病院")))
                .contains(new Credentials("sam", "pässwörd: 病院"));
    }

    @Test
    void takesTheSchemeInAnyCase() {
        assertThat(Credentials.of("basic " + base64("sam:secret"))).isPresent();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Bearer abc", "Basic", "Basic !!!", "Basic c2Ft", "Basic OnBhc3M=", "Basic /////w=="})
    void findsNoneInAnythingElse(String header) {
        assertThat(Credentials.of(header)).isEmpty();
    }

    @Test
    void neverShowsThePassword() {
        assertThat(new Credentials("sam", "secret")).asString().isEqualTo("Credentials of sam");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
