package hms.it.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hms.it.Figures;
import hms.it.client.Clerk.Registered;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was acknowledged is there after the power was cut, again and again (SECURITY R6, R8). */
class KillIT {

    private static final int KILLS = Integer.getInteger("hms.it.kills", 1);
    private static final int CLERKS = 3;
    private static final int MOST_TRIES = 10;
    private static final Duration READY = Duration.ofSeconds(Long.getLong("hms.it.ready", 180));

    private final Queue<Registered> acknowledged = new ConcurrentLinkedQueue<>();
    private final Random random = new Random(42);

    @Test
    void losesNothingThatWasAcknowledgedAndForgetsNoLockOut() throws Exception {
        try (OwnServer server = OwnServer.named("kill")) {
            server.start();
            lockOut(server.address(), "grace");
            for (int kill = 1; kill <= KILLS; kill++) {
                int before = acknowledged.size();
                cutThePowerWhileTheyWork(server);
                assertThat(acknowledged).as("registered before kill " + kill).hasSizeGreaterThan(before);
                assertThat(readyAgain(server)).as("ready again").isLessThan(READY);
                assertThat(missing(server.address())).as("lost by kill " + kill).isEmpty();
            }
            assertThat(Clerk.enter(server.address(), "grace"))
                    .as("locked out before")
                    .isEmpty();
            server.stop();
            assertThatThrownBy(() -> server.start(Map.of("HMS_MODE", "prod")))
                    .hasMessageContaining("HMS does not start: this database holds demo accounts");
        }
    }

    private static Duration readyAgain(OwnServer server) {
        Instant start = Instant.now();
        server.start();
        Duration took = Duration.between(start, Instant.now());
        Figures.note("ready again after a kill", took.toMillis() + " ms");
        return took;
    }

    private void cutThePowerWhileTheyWork(OwnServer server) throws InterruptedException {
        int enough = acknowledged.size() + CLERKS + random.nextInt(3 * CLERKS);
        List<Thread> clerks = Stream.generate(() -> new Thread(() -> work(server.address())))
                .limit(CLERKS)
                .toList();
        clerks.forEach(Thread::start);
        Instant deadline = Instant.now().plus(READY);
        while (acknowledged.size() < enough && Instant.now().isBefore(deadline)) {
            Thread.sleep(5);
        }
        server.kill();
        for (Thread clerk : clerks) {
            clerk.join();
        }
    }

    /** Until the server is gone. */
    private void work(URI home) {
        Clerk clerk = Clerk.enter(home, "tom").orElseThrow();
        try {
            while (true) {
                acknowledged.add(clerk.register());
            }
        } catch (RuntimeException gone) {
            return;
        }
    }

    private List<Registered> missing(URI home) {
        Clerk clerk = Clerk.enter(home, "amina").orElseThrow();
        return acknowledged.stream().filter(patient -> !clerk.finds(patient)).toList();
    }

    private static void lockOut(URI home, String username) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            assertThat(Clerk.enter(home, username, "a wrong password " + tries)).isEmpty();
        }
    }
}
