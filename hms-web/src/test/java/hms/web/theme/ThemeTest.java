package hms.web.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The committed style sheets are what the recipe makes; {@code -Dhms.theme.write=true} writes them anew. */
class ThemeTest {

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "system"})
    void isWhatTheRecipeMakes(String theme) throws IOException {
        Path file = Path.of("src/main/webapp/WEB-INF/resources/primefaces-hms-" + theme, "theme.css");
        if (Boolean.getBoolean("hms.theme.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, ThemeRecipe.styleSheet(theme));
        }

        assertThat(file).hasContent(ThemeRecipe.styleSheet(theme));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "system"})
    void leavesNoneOfSagasPaleColours(String theme) {
        assertThat(ThemeRecipe.styleSheet(theme))
                .doesNotContainPattern("(?:color|background|border[-a-z]*):#(?:2196f3|689f38|0288d1|607d8b|9c27b0)");
    }
}
