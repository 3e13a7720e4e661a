package hms.platform.control;

import static org.assertj.core.api.Assertions.assertThat;

import hms.platform.Settings.Whole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartUpSummaryTest {

    private static final String KEY = "hms.master.key";
    private static final String URL = "hms.db.url";
    private static final String CONFIG = "hms.config";
    private static final String MINUTES_GIVEN = "hms.trial.minutes";
    private static final Whole MINUTES = new Whole("HMS_TRIAL_MINUTES", 5, 15, 15);

    @TempDir
    Path folder;

    @AfterEach
    void forget() {
        for (String name : new String[] {KEY, URL, CONFIG, MINUTES_GIVEN}) {
            System.clearProperty(name);
        }
    }

    @Test
    void tellsSettingsButNoSecret() {
        System.setProperty(KEY, "c2VjcmV0LXNlY3JldA==");
        System.setProperty(URL, "jdbc:mysql://hms:geheim@db/hms?password=geheim&useSSL=true");

        assertThat(StartUpSummary.settings(Map.of()))
                .contains(
                        "HMS_MASTER_KEY=*** (property)",
                        "HMS_DB_URL=jdbc:mysql://***@db/hms?password=***&useSSL=true (property)")
                .noneMatch(line -> line.contains("geheim") || line.contains("c2VjcmV0"));
    }

    @Test
    void tellsWhatCountsWhereNothingIsSaid() {
        assertThat(StartUpSummary.settings(Map.of())).contains("HMS_SMTP_PORT=25 (default)");
    }

    @Test
    void tellsWhoGaveEachValue() throws IOException {
        file("hms.mail.from=ward@example.org\nhms.metrics.token=geheim");

        assertThat(StartUpSummary.settings(Map.of(MINUTES, 10)))
                .contains(
                        "HMS_MAIL_FROM=ward@example.org (file)",
                        "HMS_METRICS_TOKEN=*** (file)",
                        "HMS_TRIAL_MINUTES=10 (database)");
        assertThat(StartUpSummary.settings(Map.of(MINUTES, 15))).contains("HMS_TRIAL_MINUTES=15 (default)");

        System.setProperty(MINUTES_GIVEN, "7");
        assertThat(StartUpSummary.settings(Map.of(MINUTES, 10))).contains("HMS_TRIAL_MINUTES=7 (property)");
    }

    @Test
    void warnsOfWhatStandsInTheFileInVain() throws IOException {
        file("hms.db.url=jdbc:h2:mem:x\nhms.mail.form=typo@example.org\nhms.mode=demo\nhms.trial.minutes=7");

        assertThat(StartUpSummary.warnings(Map.of(MINUTES, 15)))
                .containsExactly(
                        "HMS_CONFIG gives HMS_DB_URL, which the server reads from its environment only.",
                        "HMS_CONFIG gives HMS_MAIL_FORM, which is no setting of HMS.");
    }

    private void file(String lines) throws IOException {
        Path file = folder.resolve("hms.properties");
        Files.writeString(file, lines);
        System.setProperty(CONFIG, file.toString());
    }
}
