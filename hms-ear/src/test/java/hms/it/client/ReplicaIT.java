package hms.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.Figures;
import hms.it.client.Work.Kept;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The database dies and its replica is promoted, as docs/high-availability.md says: nothing acknowledged is lost (R13). */
@Tag("cluster")
@Tag("mariadb-only")
class ReplicaIT {

    private static final Duration WORK = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration AGAIN = Duration.ofSeconds(30);
    private static final String PEOPLE = "SELECT COUNT(*) FROM patient";

    private final Queue<Kept> acknowledged = new ConcurrentLinkedQueue<>();

    @Test
    void losesNothingWhenTheReplicaIsPromoted() throws Exception {
        Path top = Path.of(System.getProperty("hms.it.dir")).toAbsolutePath().resolve("replica");
        Trees.delete(top);
        try (DatabaseNode primary = DatabaseNode.start(top.resolve("one"), 1);
                DatabaseNode replica = DatabaseNode.start(top.resolve("two"), 2);
                MovableDatabase database = MovableDatabase.on(primary);
                OwnServer server = OwnServer.on(database, "replica")) {
            primary.execute(
                    "CREATE USER replica@'%' IDENTIFIED BY 'replica'", "GRANT REPLICATION SLAVE ON *.* TO replica@'%'");
            replica.follow(primary);
            server.start();
            GuestLimit.lift(server.address());
            try (Busy busy = working(server)) {
                Thread.sleep(WORK.toMillis());
                primary.kill();
                busy.stop();
            }
            assertThat(acknowledged).hasSizeGreaterThan(10);
            promote(replica);
            database.moveTo(replica);
            awaitReady(server);

            assertThat(Work.missing(server.address(), acknowledged))
                    .as("lost by the promotion")
                    .isEmpty();
            int before = acknowledged.size();
            Work.bookOnce(server.address(), acknowledged::add);
            assertThat(acknowledged).hasSizeGreaterThan(before);
            comesBackAsReplica(primary, replica);
        }
    }

    private Busy working(OwnServer server) {
        Work work = new Work(server.address(), acknowledged::add);
        return new Busy()
                .with(2, () -> {
                    Clerk tom = Clerk.enter(server.address(), "tom").orElseThrow();
                    return () -> work.newPatient(tom);
                })
                .with(2, () -> () -> Work.bookOnce(server.address(), acknowledged::add));
    }

    private static void promote(DatabaseNode replica) throws SQLException, InterruptedException {
        assertThat(replica.following()).containsEntry("Slave_SQL_Running", "Yes");
        assertThat(Patience.until(PATIENCE, () -> hasReadAll(replica)))
                .as("relay log read")
                .isTrue();
        replica.execute("STOP SLAVE", "RESET SLAVE ALL", "SET GLOBAL read_only = 0");
    }

    private static boolean hasReadAll(DatabaseNode replica) {
        try {
            return replica.following()
                    .getOrDefault("Slave_SQL_Running_State", "")
                    .startsWith("Slave has read all relay log");
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static void awaitReady(OwnServer server) throws InterruptedException {
        Instant moved = Instant.now();
        assertThat(Patience.until(AGAIN, () -> ready(server)))
                .as("ready on the replica")
                .isTrue();
        Figures.note(
                "ready after the database's address moved",
                Duration.between(moved, Instant.now()).toMillis() + " ms");
    }

    private static boolean ready(OwnServer server) {
        return Patience.answers(server.address().resolve("health/ready"));
    }

    /** Unless it has a commit that was never acknowledged: then it says so, and is to be filled anew. */
    private static void comesBackAsReplica(DatabaseNode back, DatabaseNode primary) throws Exception {
        back.start();
        assertThatReadOnly(back);
        back.follow(primary);
        assertThat(Patience.until(PATIENCE, () -> settled(back, primary)))
                .as("the old primary follows, or says why not: " + back.following())
                .isTrue();
        Figures.note(
                "the old primary came back",
                back.following().get("Last_IO_Errno").equals("0")
                        ? "follows"
                        : back.following().get("Last_IO_Error"));
    }

    private static void assertThatReadOnly(DatabaseNode node) throws SQLException {
        assertThat(node.number("SELECT @@GLOBAL.read_only")).isEqualTo(1);
    }

    private static boolean settled(DatabaseNode back, DatabaseNode primary) {
        try {
            boolean diverged = "1236".equals(back.following().get("Last_IO_Errno"));
            return diverged || (back.number(PEOPLE) == primary.number(PEOPLE) && hasReadAll(back));
        } catch (SQLException notYet) {
            return false;
        }
    }
}
