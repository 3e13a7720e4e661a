package hms.it.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hms.it.Figures;
import hms.it.client.Work.Kept;
import hms.it.client.Work.Kind;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/** What was acknowledged is there after the power was cut, again and again, and nothing is there by half (SECURITY R6, R8). */
class KillIT {

    private static final int KILLS = Integer.getInteger("hms.it.kills", 1);
    private static final int MOST_TRIES = 10;
    private static final int LONGEST_PAUSE = 1_500;
    private static final Duration READY = Duration.ofSeconds(Long.getLong("hms.it.ready", 180));
    private static final Duration POST = Duration.ofMinutes(2);

    private final Queue<Kept> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<RuntimeException> surprises = new ConcurrentLinkedQueue<>();
    private final Random random = new Random(42);

    @Test
    void losesNothingThatWasAcknowledgedAndForgetsNoLockOut() throws Exception {
        try (OwnServer server = OwnServer.named("kill")) {
            server.start();
            GuestLimit.lift(server.address());
            lockOut(server.address(), "leo");
            for (int kill = 1; kill <= KILLS; kill++) {
                cutThePowerWhileTheyWork(server);
                assertThat(readyAgain(server)).as("ready again").isLessThan(READY);
                if (kill == 1) {
                    assertStillLockedOut(server.address(), "leo");
                }
                assertThat(Work.missing(server.address(), acknowledged))
                        .as("lost by kill " + kill)
                        .isEmpty();
                assertThat(torn(server.address()))
                        .as("half written by kill " + kill)
                        .isEmpty();
            }
            assertThat(Patience.until(POST, () -> unsent().isEmpty()))
                    .as("mails lost: " + unsent())
                    .isTrue();
            assertThat(mails().sentAsSomethingElse()).isEmpty();
            note();
            server.stop();
            assertThatThrownBy(() -> server.start(Map.of("HMS_MODE", "prod")))
                    .hasMessageContaining("HMS does not start: this database holds demo accounts");
        }
    }

    /** Soon after: a lock-out ends by itself, and fifty kills take longer. */
    private static void assertStillLockedOut(URI home, String username) {
        assertThat(Clerk.enter(home, username)).as("locked out before").isEmpty();
    }

    private static Duration readyAgain(OwnServer server) {
        Instant start = Instant.now();
        server.start();
        Duration took = Duration.between(start, Instant.now());
        Figures.note("ready again after a kill", took.toMillis() + " ms");
        return took;
    }

    private void cutThePowerWhileTheyWork(OwnServer server) throws InterruptedException {
        Map<Kind, Long> before = counts();
        List<Thread> writers = new Work(server.address(), acknowledged::add)
                .all().stream().map(each -> new Thread(() -> work(each))).toList();
        writers.forEach(Thread::start);
        boolean busy = Patience.until(READY, () -> grew(before));
        Thread.sleep(random.nextInt(LONGEST_PAUSE));
        List<RuntimeException> tooEarly = List.copyOf(surprises);
        server.kill();
        for (Thread writer : writers) {
            writer.join();
        }
        surprises.clear();
        assertThat(tooEarly).as("before the power was cut").isEmpty();
        assertThat(busy)
                .as("all kinds of writers got on: " + before + ", " + counts())
                .isTrue();
    }

    /** Until the server is gone. */
    private void work(Runnable writer) {
        try {
            writer.run();
        } catch (RuntimeException gone) {
            surprises.add(gone);
        }
    }

    private Map<Kind, Long> counts() {
        Map<Kind, Long> counts = new EnumMap<>(Kind.class);
        acknowledged.forEach(each -> counts.merge(each.kind(), 1L, Long::sum));
        return counts;
    }

    private boolean grew(Map<Kind, Long> before) {
        Map<Kind, Long> now = counts();
        return List.of(Kind.values()).stream()
                .allMatch(each -> now.getOrDefault(each, 0L) > before.getOrDefault(each, 0L));
    }

    private List<String> torn(URI home) {
        Clerk carlos = Clerk.enter(home, "carlos").orElseThrow();
        Clerk amina = Clerk.enter(home, "amina").orElseThrow();
        return acknowledged.stream()
                .filter(each -> each.kind() == Kind.ADMITTED)
                .map(Kept::page)
                .filter(account -> !Journeys.whole(carlos, amina, account))
                .toList();
    }

    private static GuestMails mails() {
        return GuestMails.in(Mailbox.open());
    }

    private List<String> unsent() {
        return mails().unsent(acknowledged);
    }

    private void note() {
        GuestMails mails = mails();
        Figures.note(
                "mails repeated after " + KILLS + " kills",
                mails.repeated() + " of " + mails.mails().size());
        Figures.note("acknowledged over " + KILLS + " kills", counts().toString());
    }

    private static void lockOut(URI home, String username) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            assertThat(Clerk.enter(home, username, "a wrong password " + tries)).isEmpty();
        }
    }
}
