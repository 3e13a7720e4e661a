package hms.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.client.CommandLine.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static final String HEADER = "Id,BIRTHDATE,DEATHDATE,SSN,FIRST,LAST,GENDER,ADDRESS,CITY,STATE,ZIP\n";

    @TempDir
    Path folder;

    @Test
    void verifiesTheTrail() throws Exception {
        Run run = hms("sam", "hms demo hospital", "audit", "verify");

        assertThat(run.exit()).as(run.said()).isZero();
        assertThat(run.said()).startsWith("OK: the audit trail is as it was written.");
    }

    @Test
    void tellsKeysAndRoles() throws Exception {
        assertThat(hms("sam", "hms demo hospital", "keys", "check").said()).startsWith("OK: ");
        assertThat(hms("sam", "hms demo hospital", "keys", "status").said()).startsWith("key ");
        assertThat(hms("sam", "hms demo hospital", "roles").said()).contains("mapped-role-mapper");
    }

    @Test
    void tellsWhoSomebodyIsToHms() throws Exception {
        assertThat(hms("nobody", "hms demo hospital", "check-realm", "amina").said())
                .contains("user:   amina\n", "origin: LOCAL\n", "groups: Cash desk, Reception\n")
                .containsPattern("roles:  CASHIER, .*RECEPTIONIST");
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
    void takesNoBackupAndRestoresNoneThatItDoesNotUnderstand() throws Exception {
        String here = folder.toString();
        assertThat(hms("sam", "hms demo hospital", "backup", "--keep", "0", here))
                .isEqualTo(new Run(2, "One archive stays at least: --keep NUMBER\n"));
        assertThat(hms("sam", "hms demo hospital", "backup", "--keep=3", here).exit())
                .isEqualTo(2);
        assertThat(hms("sam", "hms demo hospital", "restore", here, "--verify").exit())
                .isEqualTo(2);
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
        return CommandLine.at(House.now().address()).as(user, password, folder).run(command);
    }
}
