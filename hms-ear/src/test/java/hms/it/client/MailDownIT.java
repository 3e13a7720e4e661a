package hms.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.Figures;
import hms.it.client.LoadTrial.Times;
import hms.it.client.Work.Kept;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The mail server is away: nobody at a page notices, and in the end every mail has left, once (SECURITY R10, R11). */
@Tag("whole")
class MailDownIT {

    private static final int MAILS = Integer.getInteger("hms.it.mails", 25);
    private static final boolean LARGE = MAILS >= 1_000;
    private static final int MEASURED = LARGE ? 200 : 20;
    private static final int AT_ONCE = 4;

    /** Kills amid the sending, each of which may repeat the one mail that was on its way. */
    private static final int KILLS_AMID = LARGE ? 3 : 0;

    /** Milliseconds: as the drill measures it, and so much that a busy machine is no failure but waiting for mail is. */
    private static final double UNFELT = LARGE ? 50 : 1_000;

    private static final Duration PATIENCE = Duration.ofMinutes(LARGE ? 30 : 3);

    private final Queue<Kept> promised = new ConcurrentLinkedQueue<>();
    private final List<Kept> unknown = new ArrayList<>();
    private Map<String, String> settings;

    @Test
    void losesNoMailAndNobodyWaitsWhileTheMailServerIsAway() throws Exception {
        int port = Ports.one();
        settings = Map.of("HMS_SMTP_PORT", String.valueOf(port));
        try (OwnServer server = OwnServer.named("maildown")) {
            Mailbox before = Mailbox.at(port);
            server.start(settings);
            if (LARGE) {
                makeRoom(server);
            }
            GuestLimit.lift(server.address());
            Times up = whileMailsLeave(server.address(), before);
            before.stop();
            Times down = whileNobodyAnswers(server, port);
            Figures.note("booking, mail server up and away", up + "; " + down);
            assertThat(down.p95()).as("up: " + up + ", away: " + down).isLessThan(up.p95() + UNFELT);

            Mailbox after = Mailbox.at(port);
            server.start(settings);
            sendAll(server, before, after);
            assertWaiting(server.address(), unknown.size());
            after.stop();
        }
    }

    /** Each doctor sees so many at once that thousands find a time within the weeks that guests are shown. */
    private void makeRoom(OwnServer server) throws SQLException {
        server.stop();
        try (Connection tables = server.tables();
                Statement statement = tables.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE availability SET capacity = capacity * 5"))
                    .isPositive();
        }
        server.start(settings);
    }

    private Times whileMailsLeave(URI home, Mailbox mailbox) throws InterruptedException {
        book(home, MEASURED);
        Times up = book(home, MEASURED);
        assertWaiting(home, 0);
        assertThat(GuestMails.in(mailbox).unsent(promised)).isEmpty();
        return up;
    }

    /** The worst way to be away: whoever calls is let in, and then hears nothing. Ends with a cut of the power. */
    private Times whileNobodyAnswers(OwnServer server, int port) throws Exception {
        try (ServerSocket silence = new ServerSocket(port, 50, InetAddress.getLoopbackAddress())) {
            assertThat(silence.isBound()).isTrue();
            Work.bookOnce(server.address(), Mailbox.UNKNOWN, unknown::add);
            int already = promised.size();
            Times down = book(server.address(), MEASURED);
            fill(server.address(), already + MAILS);
            server.kill();
            assertThat(unknown).hasSize(1);
            return down;
        }
    }

    private Times book(URI home, int times) {
        List<Double> millis = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            long start = System.nanoTime();
            Work.bookOnce(home, promised::add);
            millis.add((System.nanoTime() - start) / 1e6);
        }
        return new Times(millis, Optional.empty());
    }

    private void fill(URI home, int wanted) throws InterruptedException {
        List<Thread> guests = Stream.generate(() -> new Thread(() -> {
                    while (promised.size() < wanted) {
                        Work.bookOnce(home, promised::add);
                    }
                }))
                .limit(AT_ONCE)
                .toList();
        guests.forEach(Thread::start);
        for (Thread guest : guests) {
            guest.join();
        }
        assertThat(promised.size()).isGreaterThanOrEqualTo(wanted);
    }

    private void sendAll(OwnServer server, Mailbox before, Mailbox after) throws Exception {
        Instant start = Instant.now();
        for (int kill = 1; kill <= KILLS_AMID; kill++) {
            int some = MAILS * kill / (KILLS_AMID + 1);
            assertThat(Patience.until(PATIENCE, () -> after.received().size() >= some))
                    .isTrue();
            server.kill();
            server.start(settings);
        }
        assertThat(Patience.until(
                        PATIENCE,
                        () -> GuestMails.in(before, after).unsent(promised).isEmpty()))
                .as("lost: " + GuestMails.in(before, after).unsent(promised))
                .isTrue();
        GuestMails mails = GuestMails.in(before, after);
        Figures.note(
                "mails after the mail server came back",
                after.received().size() + " in " + Duration.between(start, Instant.now()) + ", repeated "
                        + mails.repeated() + " after " + (1 + KILLS_AMID) + " kills");
        assertThat(mails.sentAsSomethingElse()).isEmpty();
        assertThat(mails.repeated()).isLessThanOrEqualTo(KILLS_AMID);
        assertThat(mails.unsent(unknown)).as("refused with 550").hasSize(1);
    }

    /** In the end so many mails wait for their next try; {@code PoisonMailIT} sees what becomes of one. */
    private static void assertWaiting(URI home, int mails) throws InterruptedException {
        Pattern told = Pattern.compile("\\b" + mails + " mails wait for their next try");
        Clerk sam = Clerk.enter(home, "sam").orElseThrow();
        assertThat(Patience.until(
                        PATIENCE, () -> told.matcher(sam.read("platform/mail")).find()))
                .as("waiting: " + mails)
                .isTrue();
    }
}
