package hms.platform;

import static hms.platform.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hms.platform.Settings.Changed;
import hms.platform.Settings.Given;
import hms.platform.Settings.Origin;
import hms.platform.Settings.Whole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    private static final String WILDFLY = "jboss.server.data.dir";
    private static final String PAYARA = "com.sun.aas.instanceRoot";
    private static final String OURS = "hms.data.dir";
    private static final String MAIL = "hms.mail.from";
    private static final String CONFIG = "hms.config";

    /** Every process has one. */
    private static final String IN_THE_ENVIRONMENT = "PATH";

    private static final Whole MINUTES = new Whole("HMS_TRIAL_MINUTES", 5, 15, 15);

    @TempDir
    Path folder;

    @AfterEach
    void asShipped() {
        for (String name : new String[] {WILDFLY, PAYARA, OURS, MAIL, CONFIG, "path", "hms.trial.minutes"}) {
            System.clearProperty(name);
        }
    }

    @Test
    void keepsFilesWhereTheServerKeepsItsOwn() {
        assertThat(Settings.dataDirectory()).isEmpty();

        System.setProperty(PAYARA, "/domains/one");
        assertThat(Settings.dataDirectory()).contains(Path.of("/domains/one/hms"));

        System.setProperty(WILDFLY, "/standalone/data");
        assertThat(Settings.dataDirectory()).contains(Path.of("/standalone/data"));
    }

    @Test
    void keepsFilesWhereOperationsSay() {
        System.setProperty(WILDFLY, "/standalone/data");
        System.setProperty(OURS, "/srv/hms");

        assertThat(Settings.dataDirectory()).contains(Path.of("/srv/hms"));
    }

    @Test
    void asksTheEnvironmentFirst() throws IOException {
        System.setProperty("path", "property");
        file("path=file");

        assertThat(Settings.given(IN_THE_ENVIRONMENT))
                .contains(new Given(System.getenv(IN_THE_ENVIRONMENT), Origin.ENVIRONMENT));
    }

    @Test
    void asksThePropertyBeforeTheFile() throws IOException {
        file("hms.mail.from=file@example.org");
        assertThat(Settings.given("HMS_MAIL_FROM")).contains(new Given("file@example.org", Origin.FILE));

        System.setProperty(MAIL, "property@example.org");
        assertThat(Settings.given("HMS_MAIL_FROM")).contains(new Given("property@example.org", Origin.PROPERTY));
    }

    @Test
    void asksTheFileBeforeTheAdministratorAndTheAdministratorBeforeWhatIsShipped() throws IOException {
        assertThat(MINUTES.now(12)).isEqualTo(12);

        file("hms.trial.minutes=7");
        assertThat(MINUTES.now(12)).isEqualTo(7);
    }

    @Test
    void readsTheFileWhicheverWayItsNamesAreWritten() throws IOException {
        file("HMS_MAIL_FROM=file@example.org\nhms.trial.minutes=6\nHMS_TRIAL_MINUTES=7\nHMS_DB_USER=file");

        assertThat(Settings.given("HMS_MAIL_FROM")).contains(new Given("file@example.org", Origin.FILE));
        assertThat(MINUTES.now(12)).as("the last counts").isEqualTo(7);
        assertThat(Settings.text("HMS_DB_USER")).isEmpty();
        assertThat(Settings.namesInFile()).containsExactly("HMS_DB_USER", "HMS_MAIL_FROM", "HMS_TRIAL_MINUTES");
    }

    @Test
    void takesNothingOutOfTheFileThatTheServerReadsFromItsEnvironment() throws IOException {
        file("hms.db.user=file\nhms.data.dir=/file\nhms.db.owner.user=owner");

        assertThat(Settings.text("HMS_DB_USER")).isEmpty();
        assertThat(Settings.text("HMS_DATA_DIR")).isEmpty();
        assertThat(Settings.text("HMS_DB_OWNER_USER")).contains("owner");
    }

    @Test
    void doesNotStartOnAFileThatCannotBeRead() {
        System.setProperty(CONFIG, folder.resolve("missing.properties").toString());

        assertThatThrownBy(() -> Settings.text("HMS_MAIL_FROM"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("HMS does not start: the file that HMS_CONFIG names")
                .hasMessageContaining("missing.properties");
    }

    @Test
    void doesNotStartOnANumberBeyondItsBounds() {
        System.setProperty("hms.trial.minutes", "16");
        assertThatThrownBy(() -> MINUTES.now(12)).hasMessageContaining("HMS_TRIAL_MINUTES=16 must be between 5 and 15");

        System.setProperty("hms.trial.minutes", "a while");
        assertThatThrownBy(() -> MINUTES.now(12)).hasMessageContaining("HMS_TRIAL_MINUTES must be a whole number");
    }

    @Test
    void refusesAChoiceBeyondItsBoundsOnItsField() {
        MINUTES.refuse(5, "minutes");
        MINUTES.refuse(15, "minutes");

        assertRefused(PlatformRule.OUT_OF_RANGE, () -> MINUTES.refuse(4, "minutes"));
        assertThat(catchThrowableOfType(Refusal.class, () -> MINUTES.refuse(4, "minutes"))
                        .getField())
                .isEqualTo("minutes");
        assertRefused(PlatformRule.OUT_OF_RANGE, () -> MINUTES.refuse(16, "minutes"));
    }

    @Test
    void tellsWhatWasChosenAnewAndNothingElse() {
        assertThat(Changed.between(Map.of("HMS_A", 15, "HMS_B", 1), Map.of("HMS_A", 10, "HMS_B", 1)))
                .isEqualTo(new Changed(List.of("A 15 → 10")));
    }

    @Test
    void tellsOfAListWhatCameAndWhatWentAndOfWordsWhereTheyEnd() {
        assertThat(Changed.between(Map.of("WORDS", List.of("quay", "bay")), Map.of("WORDS", List.of("bay", "harbour"))))
                .isEqualTo(new Changed(List.of("WORDS +“harbour”", "WORDS −“quay”")));
        assertThat(Changed.between(Map.of("NAME", "St Mary"), Map.of("NAME", "St\nMary’s")))
                .isEqualTo(new Changed(List.of("NAME “St Mary” → “St Mary’s”")));
    }

    private void file(String lines) throws IOException {
        Path file = folder.resolve("hms.properties");
        Files.writeString(file, lines);
        System.setProperty(CONFIG, file.toString());
    }
}
