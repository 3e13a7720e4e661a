package hms.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.Figures;
import hms.it.TextBrowser;
import hms.it.TextBrowser.Answer;
import hms.it.client.Work.Kept;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The database's server dies, or is asked by too many: HMS says so, loses nothing, and goes on by itself (SECURITY R7, R17). */
@Tag("mariadb-only")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseAwayIT {

    private static final int KILLS = Integer.getInteger("hms.it.kills", 1);
    private static final int CONNECTIONS = 20;
    /** Nobody follows this one: with this on, its first commit after a start waits ten seconds for somebody who does. */
    private static final String ALONE = "SET GLOBAL rpl_semi_sync_master_enabled = 0";

    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;
    private static final int LONGEST_PAUSE = 2_000;
    private static final Duration AGAIN = Duration.ofSeconds(Long.getLong("hms.it.database.again", 10));
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(Long.getLong("hms.it.pool.wait", 8));
    private static final Duration GATHERING = Duration.ofSeconds(1);
    private static final Duration RECOVERED = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String SEARCH = "patients/search?q=Carmen";
    private static final String GUESTS_PAGE = "public/doctors";

    private final Queue<Kept> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Answer> failed = new ConcurrentLinkedQueue<>();
    private DatabaseNode node;
    private MovableDatabase database;
    private OwnServer server;
    private List<TextBrowser> people;

    @BeforeAll
    void start() throws Exception {
        Path top = Path.of(System.getProperty("hms.it.dir")).toAbsolutePath().resolve("database-away");
        Trees.delete(top);
        node = DatabaseNode.start(top, 1);
        database = MovableDatabase.on(node);
        server = OwnServer.on(database, "database-away");
        server.start();
        GuestLimit.lift(server.address());
        people = Stream.generate(() -> signedIn("amina")).limit(2 * CONNECTIONS).toList();
    }

    @AfterAll
    void stop() {
        Stream.of(server, database, node).filter(each -> each != null).forEach(DatabaseAwayIT::close);
    }

    private static void close(AutoCloseable open) {
        try {
            open.close();
        } catch (Exception cause) {
            throw new IllegalStateException(cause);
        }
    }

    private TextBrowser signedIn(String username) {
        TextBrowser browser = new TextBrowser(server.address());
        browser.signIn(username, Clerk.PASSWORD);
        return browser;
    }

    @Test
    void goesOnByItselfWhenTheDatabaseIsBack() throws Exception {
        for (int kill = 1; kill <= KILLS; kill++) {
            HalfFilled form = HalfFilled.by(server.address(), "tom");
            try (Busy busy = working()) {
                int before = acknowledged.size();
                assertThat(Patience.until(PATIENCE, () -> acknowledged.size() > before))
                        .isTrue();
                Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE));
                node.kill();
                saysSo(form);
                comesBack();
                busy.stop();
            }
            assertThat(form.finish()).as("the form that was sent meanwhile").isPresent();
            assertThat(Work.missing(server.address(), acknowledged))
                    .as("lost by kill " + kill)
                    .isEmpty();
        }
        Figures.note("acknowledged over " + KILLS + " kills of the database", String.valueOf(acknowledged.size()));
    }

    private Busy working() {
        Work work = new Work(server.address(), acknowledged::add);
        return new Busy()
                .with(2, () -> {
                    Clerk tom = Clerk.enter(server.address(), "tom").orElseThrow();
                    return () -> work.newPatient(tom);
                })
                .with(1, () -> () -> Work.bookOnce(server.address(), acknowledged::add));
    }

    /** To staff, to guests, to who sends a form and to what watches over HMS; nobody is signed out by it. */
    private void saysSo(HalfFilled form) {
        for (Answer answer : List.of(people.get(0).get(SEARCH), new TextBrowser(server.address()).get(GUESTS_PAGE))) {
            assertThat(answer.status()).as(answer.said()).isEqualTo(UNAVAILABLE);
            assertThat(answer.body()).contains("Not available for a moment", "Load this page again");
        }
        Answer sent = form.send();
        assertThat(sent.status() == UNAVAILABLE || sent.body().contains("The database does not answer just now"))
                .as(sent.said())
                .isTrue();
        HttpResponse<Void> api = askApi();
        assertThat(api.statusCode()).isEqualTo(UNAVAILABLE);
        assertThat(api.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(Patience.answers(server.address().resolve("health/ready"))).isFalse();
        assertThat(Patience.answers(server.address().resolve("health/live"))).isTrue();
    }

    private HttpResponse<Void> askApi() {
        byte[] pair = ("amina:" + Clerk.PASSWORD).getBytes(StandardCharsets.UTF_8);
        HttpRequest question = HttpRequest.newBuilder(server.address().resolve("api/account"))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair))
                .build();
        return HttpClient.newHttpClient()
                .sendAsync(question, BodyHandlers.discarding())
                .join();
    }

    private void comesBack() throws Exception {
        node.start();
        database.moveTo(node);
        node.execute("SET GLOBAL read_only = 0", ALONE);
        Instant back = Instant.now();
        assertThat(Patience.until(PATIENCE, this::registers)).isTrue();
        Duration took = Duration.between(back, Instant.now());
        Figures.note("somebody registered after the database was back", took.toMillis() + " ms");
        assertThat(took).isLessThan(AGAIN);
        assertThat(Patience.until(AGAIN, () -> Patience.answers(server.address().resolve("health/ready"))))
                .isTrue();
        assertThat(Patience.until(AGAIN, this::allAnswered)).isTrue();
    }

    private boolean registers() {
        try {
            Clerk tom = Clerk.enter(server.address(), "tom").orElseThrow();
            new Work(server.address(), acknowledged::add).newPatient(tom);
            return true;
        } catch (RuntimeException notYet) {
            return false;
        }
    }

    @Test
    void answersBeforeLongWhereAllConnectionsAreTaken() throws Exception {
        failed.clear();
        try (Connection owner = database.open(Path.of(""));
                Statement statement = owner.createStatement();
                Crowd crowd = new Crowd(people)) {
            statement.execute("LOCK TABLES patient WRITE");
            crowd.begin(this::reads);
            Thread.sleep(GATHERING.toMillis());
            Instant asked = Instant.now();
            Answer answer = new TextBrowser(server.address()).get(GUESTS_PAGE);
            Duration took = Duration.between(asked, Instant.now());
            Figures.note("an answer where all connections are taken", took.toMillis() + " ms");
            statement.execute("UNLOCK TABLES");
            assertThat(answer.status()).as(answer.said()).isEqualTo(UNAVAILABLE);
            assertThat(took).isLessThan(LONGEST_WAIT);
            crowd.end();
        }
        assertThat(failed).isNotEmpty().allMatch(each -> each.status() == UNAVAILABLE);
        assertThat(Patience.until(RECOVERED, this::allAnswered)).isTrue();
    }

    private boolean allAnswered() {
        failed.clear();
        try (Crowd crowd = new Crowd(people)) {
            crowd.begin(this::reads);
            crowd.end();
            return failed.isEmpty();
        } catch (Exception cause) {
            throw new IllegalStateException(cause);
        }
    }

    private void reads(TextBrowser browser) {
        Answer answer = browser.get(SEARCH);
        if (answer.status() != OK || answer.asksToSignIn()) {
            failed.add(answer);
        }
    }

    /** People who do the same at once. */
    private static final class Crowd implements AutoCloseable {

        private final List<TextBrowser> people;
        private final ExecutorService pool;
        private final List<Future<?>> begun = new ArrayList<>();

        Crowd(List<TextBrowser> people) {
            this.people = people;
            pool = Executors.newFixedThreadPool(people.size());
        }

        void begin(Consumer<TextBrowser> each) {
            people.forEach(person -> begun.add(pool.submit(() -> each.accept(person))));
        }

        /** Waits for all; fails if one did. */
        void end() throws Exception {
            for (Future<?> one : begun) {
                one.get();
            }
        }

        @Override
        public void close() {
            pool.shutdownNow();
        }
    }
}
