package hms.it.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hms.it.Figures;
import hms.it.client.CommandLine.Run;
import hms.it.client.Work.Kept;
import hms.it.client.Work.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup made while people work comes back elsewhere, whole; what is damaged, or would overwrite, does not. */
@Tag("whole")
@Tag("curl")
@Tag("mariadb-client")
class BackupIT {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final List<String> COMPARED =
            List.of("patient", "appointment", "ledger_entry", "document", "crypto_key");
    /** Goes on elsewhere. */
    private static final String TRAIL = "audit_event";

    private final Queue<Kept> acknowledged = new ConcurrentLinkedQueue<>();

    @TempDir
    Path folder;

    @Test
    void comesBackElsewhereFromTheEmbeddedDatabase() throws Exception {
        try (OwnServer source = OwnServer.on(new Database.EmbeddedH2(), "backup-h2");
                OwnServer elsewhere = OwnServer.on(new Database.EmbeddedH2(), "restore-h2")) {
            source.start();
            goesThereAndBack(source, elsewhere);
        }
    }

    /** The source's schema is what {@code hms sql-only} printed; its HMS may change no table. */
    @Test
    @Tag("mariadb-only")
    void comesBackElsewhereFromADatabaseServer() throws Exception {
        MariaDb applied = MariaDb.open("hms_it_backup");
        try (OwnServer source = OwnServer.on(applied, "backup");
                OwnServer elsewhere = OwnServer.on(MariaDb.open("hms_it_restore"), "restore")) {
            applySqlOnly(applied);
            source.start(Map.of("HMS_DB_OWNER_USER", "", "HMS_DB_OWNER_PASSWORD", ""));
            goesThereAndBack(source, elsewhere);
        }
    }

    private void goesThereAndBack(OwnServer source, OwnServer elsewhere) throws Exception {
        GuestLimit.lift(source.address());
        List<Thread> writers = new Work(source.address(), acknowledged::add)
                .all().stream().map(BackupIT::untilTheServerIsGone).toList();
        writers.forEach(Thread::start);
        assertThat(Patience.until(PATIENCE, () -> kinds() == Kind.values().length))
                .as("all kinds of work get on")
                .isTrue();
        List<Kept> before = List.copyOf(acknowledged);
        Path archive = backUp(source);
        source.kill();
        for (Thread writer : writers) {
            writer.join();
        }

        assertNoSecretIn(archive, source);
        assertRefusesADamagedCopyOf(archive, elsewhere);
        assertComesBack(archive, elsewhere);
        assertThat(Work.missing(elsewhere.address(), before)).as("lost").isEmpty();
        Run again = line(elsewhere).run("restore", archive.toString());
        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.said()).contains("is not empty");
        elsewhere.stop();
        assertNothingInvented(source, elsewhere);
        assertStaysOutOfANewerSchema(elsewhere);
    }

    private Path backUp(OwnServer source) throws Exception {
        Instant began = Instant.now();
        Run backup = line(source).run("backup", folder.toString());
        Duration took = Duration.between(began, Instant.now());
        assertThat(backup.exit()).as(backup.said()).isZero();
        Path archive = Path.of(backup.said().lines().findFirst().orElseThrow());
        Figures.note("backup of " + Files.size(archive) + " bytes", took.toMillis() + " ms");
        assertThat(line(source).run("backup", "status").said())
                .contains(" DONE ", archive.getFileName().toString(), "by sam");
        return archive;
    }

    private void assertComesBack(Path archive, OwnServer elsewhere) throws Exception {
        Instant began = Instant.now();
        String said = restoreAndVerify(archive, elsewhere);
        Duration took = Duration.between(began, Instant.now());
        Figures.note("restore, start and verification", took.toMillis() + " ms");
        assertThat(said).contains("OK: the audit trail is as it was written.", "sealed columns opened.", "VERIFIED: ");
    }

    private static Thread untilTheServerIsGone(Runnable work) {
        Thread writer = new Thread(work);
        writer.setUncaughtExceptionHandler((thread, gone) -> {});
        return writer;
    }

    private long kinds() {
        return acknowledged.stream().map(Kept::kind).distinct().count();
    }

    private CommandLine line(OwnServer server) {
        Map<String, String> settings = new LinkedHashMap<>(server.settings());
        settings.put("HMS_URL", server.address().toString().replaceAll("/$", ""));
        return CommandLine.with(settings).as("sam", Clerk.PASSWORD, folder);
    }

    /** As the operator does it: the data come back, HMS is started on them, and is asked. */
    private String restoreAndVerify(Path archive, OwnServer elsewhere) throws Exception {
        Process restore = line(elsewhere).start("restore", "--verify", archive.toString());
        StringBuilder said = new StringBuilder();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(restore.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.append(line).append('\n');
                if (line.startsWith("Start HMS on it now")) {
                    elsewhere.start();
                }
            }
        }
        assertThat(restore.waitFor()).as(said.toString()).isZero();
        return said.toString();
    }

    private void assertRefusesADamagedCopyOf(Path archive, OwnServer elsewhere) throws Exception {
        byte[] bytes = Files.readAllBytes(archive);
        bytes[bytes.length / 2]++;
        Path damaged = Files.write(folder.resolve("damaged.tar"), bytes);
        Path cut = Files.write(folder.resolve("cut.tar"), Arrays.copyOf(bytes, bytes.length / 3));
        for (Path each : List.of(damaged, cut)) {
            Run run = line(elsewhere).run("restore", each.toString());

            assertThat(run.exit()).as(run.said()).isEqualTo(1);
            assertThat(run.said()).contains("is damaged").hasLineCount(1);
        }
        assertThat(elsewhere.data()).isEmptyDirectory();
    }

    /** Passwords and the master key are what the operator keeps apart. */
    private static void assertNoSecretIn(Path archive, OwnServer source) throws IOException {
        String bytes = Files.readString(archive, StandardCharsets.ISO_8859_1);
        assertThat(bytes.contains(Surroundings.MASTER_KEY)).isFalse();
        assertThat(bytes).contains("HMS_MASTER_KEY=***");
        assertThat(bytes.contains(source.settings().get("HMS_DB_PASSWORD"))).isFalse();
    }

    /** Nothing is there that the source never had, and what did not change there since is the same to the last column. */
    private static void assertNothingInvented(OwnServer source, OwnServer elsewhere) throws SQLException {
        try (Connection there = source.tables();
                Connection here = elsewhere.tables()) {
            for (String table : COMPARED) {
                Map<String, String> restored = TableRows.of(here, table).rows();
                assertThat(ids(TableRows.of(there, table).rows())).as(table).containsAll(ids(restored));
                assertSame(table, TableRows.of(there, table).rows(), restored);
            }
            assertSame(
                    TRAIL,
                    TableRows.of(there, TRAIL).rows(),
                    TableRows.of(here, TRAIL).rows());
        }
    }

    /** What is in both, in the same version. */
    private static void assertSame(String table, Map<String, String> original, Map<String, String> restored) {
        original.keySet().retainAll(restored.keySet());
        restored.keySet().retainAll(original.keySet());
        assertThat(original).as(table).isNotEmpty();
        assertThat(restored).as(table).isEqualTo(original);
    }

    private static Set<String> ids(Map<String, String> rows) {
        return rows.keySet().stream().map(key -> key.replaceFirst(" .*", "")).collect(Collectors.toSet());
    }

    private static void assertStaysOutOfANewerSchema(OwnServer server) throws SQLException {
        try (Connection tables = server.tables();
                Statement statement = tables.createStatement()) {
            statement.execute("INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,"
                    + " checksum, installed_by, execution_time, success)"
                    + " VALUES (999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'test', 1, TRUE)");
        }
        assertThatThrownBy(server::start)
                .hasMessageContaining("HMS does not start: The database has schema version 999, which is newer");
    }

    private static void applySqlOnly(MariaDb database) throws Exception {
        Run sql = CommandLine.with(Map.of("HMS_EAR", System.getProperty("hms.it.ear")))
                .run("sql-only", "--grant-to", MariaDb.APPLICATION);
        assertThat(sql.exit()).as(sql.said()).isZero();
        URI place = URI.create(database.url().substring("jdbc:".length()));
        ProcessBuilder client = new ProcessBuilder(
                "mariadb",
                "--no-defaults",
                "--protocol=tcp",
                "--host=" + place.getHost(),
                "--port=" + place.getPort(),
                "--user=" + MariaDb.OWNER,
                place.getPath().substring(1));
        client.environment().put("MYSQL_PWD", MariaDb.PASSWORD);
        Process process = client.redirectErrorStream(true).start();
        try (var typed = process.getOutputStream()) {
            typed.write(sql.said().getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
