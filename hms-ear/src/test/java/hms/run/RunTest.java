package hms.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hms.identity.entity.DemoAccounts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be started is said in one sentence that tells what to do. */
class RunTest {

    private static final Path SERVER = Path.of("target/server");

    @TempDir
    Path folder;

    @Test
    void namesTheDirectoryThatIsMissing() {
        Path missing = folder.resolve("missing");

        assertThatThrownBy(() -> DataDirectory.at(missing))
                .isInstanceOf(CannotRun.class)
                .hasMessage(
                        "The directory %s does not exist: make it first, or leave out -Dhms.data to use .data.",
                        missing);
    }

    @Test
    void namesEverybodyWhoCanSignInToTheDemo() {
        assertThat(Run.PERSONAS)
                .extracting(line -> line.split(" +")[0])
                .containsExactlyInAnyOrderElementsOf(Stream.of(DemoAccounts.values())
                        .map(DemoAccounts::username)
                        .toList());
    }

    @Test
    void makesItsOwnDirectory() {
        DataDirectory.at(folder.resolve(DataDirectory.OWN));

        assertThat(folder.resolve(DataDirectory.OWN)).isEmptyDirectory();
    }

    @Test
    void startsOverWithoutTouchingTheFilesOfOthers() throws IOException {
        Files.createDirectory(folder.resolve("log"));
        Files.createDirectories(folder.resolve("hms-mariadb/data/mysql"));
        for (String file :
                new String[] {"hms.mv.db", "hms-demo.key", "log/server.log", "log/hms-audit.log.2026-11-20"}) {
            Files.createFile(folder.resolve(file));
        }
        Files.createFile(folder.resolve("thesis.odt"));
        Files.createFile(folder.resolve("log/diary.txt"));

        DataDirectory.at(folder).reset();

        assertThat(folder).isDirectoryRecursivelyContaining("glob:**/thesis.odt");
        assertThat(folder).isDirectoryRecursivelyContaining("glob:**/diary.txt");
        assertThat(folder).isDirectoryNotContaining("glob:**/hms*");
        assertThat(folder.resolve("log")).isDirectoryNotContaining("glob:**.log*");
    }

    @Test
    void saysWhichPortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            int port = taken.getLocalPort();

            assertThatThrownBy(() -> Ports.check(port))
                    .isInstanceOf(CannotRun.class)
                    .hasMessageStartingWith("Port " + port + " is used by another program")
                    .hasMessageContaining("-Dhms.port=" + (port + 1));
        }
    }

    @Test
    void refusesWhatIsNoPort() {
        assertThatThrownBy(() -> Order.of("server", "hms.ear", "data", "80800", "false", "h2"))
                .isInstanceOf(CannotRun.class)
                .hasMessage("\"80800\" is not a port: say -Dhms.port= and a number from 1 to 65535.");
    }

    @Test
    void startsOverWhenAskedWithoutAValue() {
        assertThat(Order.of("server", "hms.ear", "data", "8080", "true", "h2").reset())
                .isTrue();
        assertThat(Order.of("server", "hms.ear", "data", "8080", "", "h2").reset())
                .isTrue();
        assertThat(Order.of("server", "hms.ear", "data", "8080", "false", "h2").reset())
                .isFalse();
    }

    @Test
    void refusesADatabaseItDoesNotBring() {
        assertThat(Order.of("server", "hms.ear", "data", "8080", "false", "mariadb")
                        .mariaDb())
                .isTrue();
        assertThatThrownBy(() -> Order.of("server", "hms.ear", "data", "8080", "false", "postgres"))
                .isInstanceOf(CannotRun.class)
                .hasMessageStartingWith("\"postgres\" is no database that mvn -Prun brings along");
    }

    @Test
    void takesTheDatabaseThatTheEnvironmentNamesWhateverWasAskedFor() {
        Order order = Order.of("server", "hms.ear", folder.toString(), "8080", "false", "mariadb");
        Map<String, String> named = Map.of("HMS_DB_DRIVER", "mysql", "HMS_DB_URL", "jdbc:mysql://db/hms");

        assertThat(RunDatabase.open(order, DataDirectory.at(folder), named).settings())
                .isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void looksAsTheOwnerOfTheTables() {
        Map<String, String> named = Map.of("HMS_DB_USER", "hms", "HMS_DB_OWNER_USER", "hms_owner");

        assertThat(Database.of(named, DataDirectory.at(folder)).user()).isEqualTo("hms_owner");
    }

    @Test
    void refusesADriverItDoesNotKnow() {
        Database database = Database.of(Map.of("HMS_DB_DRIVER", "oracle"), DataDirectory.at(folder));

        assertThatThrownBy(() -> database.check(SERVER))
                .isInstanceOf(CannotRun.class)
                .hasMessage("HMS_DB_DRIVER is \"oracle\", but HMS knows h2 and mysql (for MariaDB, too).");
    }

    @Test
    void showsTheDatabaseWithoutItsSecrets() {
        Database database = Database.of(
                Map.of("HMS_DB_DRIVER", "mysql", "HMS_DB_URL", "jdbc:mysql://hms:geheim@db/hms?password=geheim&x=1"),
                DataDirectory.at(folder));

        assertThat(database.shown()).isEqualTo("jdbc:mysql://***@db/hms?password=***&x=1");
    }

    @Test
    void knowsTheDatabaseThatMayBeDeleted() {
        DataDirectory data = DataDirectory.at(folder);

        assertThat(Database.of(Map.of(), data).isIn(data)).isTrue();
        assertThat(Database.of(Map.of("HMS_DB_URL", "jdbc:mysql://db/hms"), data)
                        .isIn(data))
                .isFalse();
    }

    @Test
    void tellsTheHouseOwnSentenceRatherThanTheServers() throws InterruptedException {
        BootLog log = heard(
                "ERROR [hms.app] HMS does not start: HMS_MASTER_KEY is not set.",
                "ERROR WFLYCTL0013: failed",
                "Caused by: jakarta.ejb.EJBException: WFLYEJB0442: Unexpected Error",
                "ERROR WFLYSRV0026: WildFly started (with errors)");

        assertThat(log.ready()).isFalse();
        assertThat(log.reason()).isEqualTo("HMS_MASTER_KEY is not set.");
    }

    @Test
    void isReadyWhenTheServerSaysSo() throws InterruptedException {
        assertThat(heard("WFLYSRV0025: WildFly started in 13887ms").ready()).isTrue();
        assertThat(heard("WFLYSRV0050: WildFly stopped").ready()).isFalse();
    }

    private static BootLog heard(String... lines) {
        BootLog log = new BootLog();
        log.follow(new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
        return log;
    }
}
