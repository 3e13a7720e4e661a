package hms.platform.control;

import static org.assertj.core.api.Assertions.assertThat;

import hms.platform.Settings.Whole;
import hms.platform.entity.PlatformPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartUpSummaryTest {

    private static final String KEY = "hms.master.key";
    private static final String URL = "hms.db.url";
    private static final String CONFIG = "hms.config";
    private static final String SECRET = "hms.oidc.client.secret";
    private static final String WILDFLY = "jboss.server.data.dir";

    /** What identity tells of itself, when asked at start. */
    private static final List<String> IN_THE_DATABASE_OF_IDENTITY = List.of(
            "HMS_IDLE_MINUTES",
            "HMS_SESSION_HOURS",
            "HMS_PASSWORD_LENGTH",
            "HMS_SIGN_IN_TRIES",
            "HMS_LOCK_MINUTES",
            "HMS_REQUEST_DAYS",
            "HMS_PASSWORD_ITERATIONS",
            "HMS_OIDC_MAX_AGE");

    private static final String MINUTES_GIVEN = "hms.trial.minutes";
    private static final Whole MINUTES = new Whole("HMS_TRIAL_MINUTES", 5, 15, 15);

    @TempDir
    Path folder;

    @AfterEach
    void forget() {
        for (String name : new String[] {KEY, URL, CONFIG, MINUTES_GIVEN, SECRET, WILDFLY, "hms.mail.from"}) {
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

    @Test
    void neverTellsTheProvidersSecret() {
        System.setProperty(SECRET, "geheim");

        assertThat(StartUpSummary.settings(Map.of()))
                .contains("HMS_OIDC_CLIENT_SECRET=*** (property)", "HMS_OIDC_SCOPE=openid profile email (default)")
                .noneMatch(line -> line.contains("geheim"));
    }

    @Test
    void warnsOfAPropertyThatWildFlyDoesNotRead() {
        System.setProperty(URL, "jdbc:h2:mem:x");
        System.setProperty("hms.mail.from", "ward@example.org");
        assertThat(StartUpSummary.warnings(Map.of())).as("Payara does").isEmpty();

        System.setProperty(WILDFLY, "/standalone/data");
        assertThat(StartUpSummary.warnings(Map.of()))
                .containsExactly("HMS_DB_URL is given as a property, which this server does not read:"
                        + " give it in the environment.");
    }

    @Test
    void doesNotMindThatThePropertyNamesTheFileOnWildFly() throws IOException {
        System.setProperty(WILDFLY, "/standalone/data");
        file("hms.mail.from=ward@example.org");

        assertThat(StartUpSummary.warnings(Map.of())).isEmpty();
    }

    /** Neither a setting that code or server reads, nor one that the table of operations.md promises, may be missing. */
    @Test
    void tellsEverySettingThatThereIs() throws IOException {
        Set<String> told = StartUpSummary.settings(
                        Map.of(PlatformPolicy.SENT_MAIL_DAYS, 30, DiskHealth.LEAST_MB, 500, BackupLog.mostHours(), 26))
                .stream()
                .map(line -> line.substring(0, line.indexOf('=')))
                .collect(Collectors.toSet());
        Set<String> read = names("hms-ejb/src/main/java", "\"(HMS_[A-Z_]+)\"");
        read.addAll(names("hms-web/src/main/java", "\"(HMS_[A-Z_]+)\""));
        read.addAll(names("server-config/wildfly", "env\\.(HMS_[A-Z_]+)"));
        read.addAll(names("server-config/payara", "ENV=(HMS_[A-Z_]+)"));
        Set<String> documented = names("docs/operations.md", "`(HMS_[A-Z_]+)`");

        assertThat(read).hasSizeGreaterThan(40);
        assertThat(documented).containsAll(read);
        read.removeAll(IN_THE_DATABASE_OF_IDENTITY);
        assertThat(told).containsAll(read);
    }

    private static Set<String> names(String place, String pattern) throws IOException {
        Pattern name = Pattern.compile(pattern);
        try (Stream<Path> files = Files.walk(Path.of("..", place))) {
            Set<String> names = new TreeSet<>();
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(each -> each.toString().matches(".*(java|cli|asadmin|md)"))
                    .toList()) {
                name.matcher(Files.readString(file))
                        .results()
                        .map(hit -> hit.group(1))
                        .forEach(names::add);
            }
            return names;
        }
    }

    private void file(String lines) throws IOException {
        Path file = folder.resolve("hms.properties");
        Files.writeString(file, lines);
        System.setProperty(CONFIG, file.toString());
    }
}
