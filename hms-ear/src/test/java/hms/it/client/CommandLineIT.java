package hms.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The administrator's command line, as it is shipped, against the running house. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("curl")
class CommandLineIT {

    private static final String HMS = "../server-config/bin/hms";
    private static final String HEADER = "Id,BIRTHDATE,DEATHDATE,SSN,FIRST,LAST,GENDER,ADDRESS,CITY,STATE,ZIP\n";

    @TempDir
    Path folder;

    private record Run(int exit, String said) {}

    @Test
    void verifiesTheTrail() throws Exception {
        Run run = hms("sam", "hms demo hospital", "audit", "verify");

        assertThat(run.exit()).as(run.said()).isZero();
        assertThat(run.said()).startsWith("OK: the audit trail is as it was written.");
    }

    @Test
    void tellsKeysAndRoles() throws Exception {
        assertThat(hms("sam", "hms demo hospital", "keys", "status").said()).startsWith("key ");
        assertThat(hms("sam", "hms demo hospital", "roles").said()).contains("mapped-role-mapper");
    }

    @Test
    void letsTheDemoHospitalGrow() throws Exception {
        Run run = hms("sam", "hms demo hospital", "seed", "--patients", "3");

        assertThat(run.exit()).as(run.said()).isZero();
        assertThat(run.said()).contains("READY to 3 patients");
        assertThat(hms("sam", "hms demo hospital", "seed", "--patients", "many").exit())
                .isEqualTo(2);
    }

    @Test
    void saysInOneSentenceWhyItCannot() throws Exception {
        assertThat(hms("sam", "not my password at all", "audit", "verify"))
                .matches(run -> run.exit() == 1 && run.said().lines().count() == 1);
        assertThat(hms("amina", "hms demo hospital", "keys", "status").said()).contains("You may not do this.");
        assertThat(hms("sam", "hms demo hospital", "import", "patients", "no-such-file.csv"))
                .isEqualTo(new Run(2, "The file no-such-file.csv cannot be read.\n"));
        assertThat(hms("sam", "hms demo hospital", "keys", "melt").exit()).isEqualTo(2);
    }

    @Test
    void bringsInAWholePopulationAndNobodyTwice() throws Exception {
        Population population = Population.found(folder);
        String source = "population-" + UUID.randomUUID();
        long size = population.size();

        String first = importFrom(population.file(), source);
        String second = importFrom(population.file(), source);

        assertThat(first).contains("IMPORTED " + size + " of " + size + " rows: " + size + " good, 0 known already");
        assertThat(second).contains("IMPORTED " + size + " of " + size + " rows: 0 good, " + size + " known already");
        assertThat(size).isGreaterThanOrEqualTo(15);
    }

    @Test
    void namesTheBadRowsOfADryRunAndBringsNobodyIn() throws Exception {
        Path file = folder.resolve("some.csv");
        Files.writeString(
                file, HEADER + "d1,1950-01-02,,,Ana319,Roberts511,F,,,,\n" + "d2,1950-02-30,,,Eva,Roberts,F,,,,\n");

        Run run = hms(
                "sam",
                "hms demo hospital",
                "import",
                "patients",
                file.toString(),
                "--dry-run",
                "--source",
                "dry-" + UUID.randomUUID());

        assertThat(run.exit()).as(run.said()).isZero();
        assertThat(run.said()).contains("CHECKED 2 of 2 rows: 1 good").contains("2 BAD BIRTH_DATE_UNREADABLE");
    }

    private String importFrom(Path file, String source) throws Exception {
        Run run = hms("sam", "hms demo hospital", "import", "patients", file.toString(), "--source", source);
        assertThat(run.exit()).as(run.said()).isZero();
        return run.said();
    }

    private Run hms(String user, String password, String... command) throws IOException, InterruptedException {
        Path secret = folder.resolve("password");
        Files.writeString(secret, password + "\n");
        List<String> line = new ArrayList<>(List.of("sh", HMS));
        line.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        URI home = House.now().address();
        builder.environment()
                .putAll(Map.of(
                        "HMS_URL",
                        home.toString().replaceAll("/$", ""),
                        "HMS_ADMIN_USER",
                        user,
                        "HMS_ADMIN_PASSWORD_FILE",
                        secret.toString(),
                        "LANG",
                        "en_GB.UTF-8"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), said);
    }
}
