package hms.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.TextBrowser;
import hms.it.client.CommandLine.Run;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A hospital whose people are in a directory: a real one beside the server, prepared as docs/realms.md says. */
@Tag("whole")
@Tag("slapd")
@Tag("curl")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DirectoryIT {

    private static final Pattern ZOE = Pattern.compile("admin/user\\?id=(\\d+)\"[^>]*>\\s*<bdi>Zoe Leaving");

    @TempDir
    static Path folder;

    /** After so long at most somebody asks again whether the directory answers, which may take as long as half of it. */
    private static final Duration PAUSE = Duration.ofSeconds(15);

    private Slapd directory;
    private Relay line;
    private OwnServer server;
    private URI home;

    @BeforeAll
    void start() throws Exception {
        directory = Slapd.started(folder.resolve("directory"));
        server = OwnServer.named("directory").applied("--ldap");
        line = Relay.to(directory.port());
        server.start(directory.surroundings(line.port()));
        home = server.address();
    }

    @AfterAll
    void stop() throws Exception {
        server.close();
        line.close();
        directory.stop();
    }

    @Test
    void tellsWhoSomebodyIsByTheGroupsOfTheDirectory() throws Exception {
        Run ada = CommandLine.at(home).as("nobody", Slapd.PASSWORD, folder).run("check-realm", "ada");

        assertThat(ada.exit()).as(ada.said()).isZero();
        assertThat(ada.said())
                .contains("user:   ada\n", "name:   Ada Engine\n", "origin: ELSEWHERE\n")
                .contains("groups: Administrators, Cash desk\n")
                .containsPattern("roles:  ADMIN, CASHIER, ");
        assertThat(standing("bob", Slapd.PASSWORD).body())
                .contains("groups: Doctors, Nurses\n", "roles:  DOCTOR, NURSE, STEP_UNDO\n");
    }

    @Test
    void opensPagesByTheRolesOfTheGroups() {
        assertThat(Clerk.enter(home, "ada", Slapd.PASSWORD).orElseThrow().read("admin/groups"))
                .contains("Privacy office");
        TextBrowser bob = new TextBrowser(home);
        bob.signIn("bob", Slapd.PASSWORD);
        assertThat(bob.get("clinical/my-patients").status()).isEqualTo(200);
        assertThat(bob.get("admin/groups").status()).isEqualTo(403);
    }

    @Test
    void givesNothingForGroupsThatNobodyMapped() throws Exception {
        HttpResponse<String> eve = standing("eve", Slapd.PASSWORD);

        assertThat(eve.statusCode()).isEqualTo(200);
        assertThat(eve.body()).endsWith("groups: \nroles:  \n");
    }

    @Test
    void keepsOutWithOneAnswerWhoeverIsNotWhoTheySay() throws Exception {
        String unknown = withoutReference(standing("nobody.of.that.name", Slapd.PASSWORD));

        assertThat(unknown).contains("SIGN_IN_REFUSED");
        for (String[] wrong : List.of(
                new String[] {"ada", "not the password"},
                new String[] {"ada", ""},
                new String[] {"*", Slapd.PASSWORD},
                new String[] {"a*", Slapd.PASSWORD},
                new String[] {"\uff41da", Slapd.PASSWORD},
                new String[] {dn("ada"), Slapd.PASSWORD},
                new String[] {"admin", Slapd.PASSWORD},
                new String[] {"sam", Slapd.PASSWORD})) {
            HttpResponse<String> answer = standing(wrong[0], wrong[1]);
            assertThat(answer.statusCode()).as(wrong[0]).isEqualTo(401);
            assertThat(withoutReference(answer)).as(wrong[0]).isEqualTo(unknown);
        }
    }

    @Test
    void countsWrongPasswordsOfTheDirectoryToo() throws Exception {
        for (int attempt = 1; attempt <= 10; attempt++) {
            assertThat(standing("lou", "wrong " + attempt).statusCode()).isEqualTo(401);
        }
        assertThat(standing("lou", Slapd.PASSWORD).statusCode()).isEqualTo(401);
        assertThat(standing(dn("lou"), Slapd.PASSWORD).statusCode()).isEqualTo(401);
    }

    /** What the directory calls somebody, and would take for a user name as well. */
    private static String dn(String username) {
        return "uid=" + username + ",ou=people,dc=hospital,dc=example";
    }

    @Test
    void makesOneProfileOfTwoFirstSignInsAtOnce() throws Exception {
        List<CompletableFuture<Integer>> both = Stream.of(1, 2)
                .map(each -> CompletableFuture.supplyAsync(() -> status("kim", Slapd.PASSWORD)))
                .toList();

        assertThat(both).extracting(CompletableFuture::join).containsOnly(200);
        assertThat(sam().read("admin/users").split("Kim Twice", -1)).hasSize(2);
    }

    @Test
    void letsOnlyTheDirectoryChangeWhatItLooksAfter() throws Exception {
        Clerk ada = Clerk.enter(home, "ada", Slapd.PASSWORD).orElseThrow();

        assertThat(ada.read("account/me"))
                .contains("directory looks after your password")
                .doesNotContain("passwordForm");
    }

    @Test
    void endsWithinSecondsWhatAnAdministratorDeactivatesHere() throws Exception {
        TextBrowser zoe = new TextBrowser(home);
        zoe.signIn("zoe", Slapd.PASSWORD);
        assertThat(zoe.get("patients/search").asksToSignIn()).isFalse();
        Clerk sam = sam();
        String page =
                "admin/user?id=" + Clerk.caught(sam.read("admin/users"), ZOE).orElseThrow();
        assertThat(sam.read(page))
                .contains("Managed elsewhere", "zoe@hospital.example")
                .doesNotContain("stateForm:reset", "userForm");

        sam.send(page, "stateForm", "deactivate", Map.of());

        Instant deadline = Instant.now().plusSeconds(5);
        while (!zoe.get("patients/search").asksToSignIn()) {
            assertThat(Instant.now()).isBefore(deadline);
            Thread.sleep(200);
        }
        assertThat(withoutReference(standing("zoe", Slapd.PASSWORD)))
                .isEqualTo(withoutReference(standing("zoe", "not the password")));
        sam.send(page, "stateForm", "reactivate", Map.of());
        assertThat(status("zoe", Slapd.PASSWORD)).isEqualTo(200);
    }

    @Test
    void letsTheEmergencyAdministratorInWhileTheDirectoryIsDown() throws Exception {
        directory.stop();
        try {
            Instant began = Instant.now();
            assertThat(sam().read("admin/groups")).contains("Privacy office");
            assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(10));
            HttpResponse<String> bob = standing("bob", Slapd.PASSWORD);
            assertThat(bob.statusCode()).isEqualTo(503);
            assertThat(bob.body()).contains("DIRECTORY_DOWN");
            assertThat(withoutReference(standing("sam", "not the password"))).isEqualTo(withoutReference(bob));
            assertThat(signInPage("bob")).contains("directory does not answer");
            for (int tries = 0; tries < 10; tries++) {
                assertThat(status("bob", Slapd.PASSWORD)).isEqualTo(503);
            }
        } finally {
            directory.start();
        }
        assertThat(answersAgain()).isTrue();
    }

    @Test
    void letsTheEmergencyAdministratorInWhileTheDirectoryHangs() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(40);
        try (ServerSocket silent = new ServerSocket(0, 100, InetAddress.getLoopbackAddress())) {
            line.moveTo(silent.getLocalPort());
            List<CompletableFuture<Integer>> crowd = IntStream.range(0, 40)
                    .mapToObj(each -> CompletableFuture.supplyAsync(() -> status("ann" + each, Slapd.PASSWORD), people))
                    .toList();
            CompletableFuture.anyOf(crowd.toArray(CompletableFuture[]::new)).join();

            Instant known = Instant.now();
            assertThat(status("sam", Clerk.PASSWORD)).isEqualTo(200);
            assertThat(Duration.between(known, Instant.now())).isLessThan(Duration.ofSeconds(10));
            assertThat(crowd).extracting(CompletableFuture::join).containsOnly(503);
            assertThat(Duration.between(known, Instant.now())).isLessThan(Duration.ofSeconds(30));
        } finally {
            line.moveTo(directory.port());
            people.shutdownNow();
        }
        assertThat(answersAgain()).isTrue();
    }

    @Test
    void countsNoAttemptAtWhichTheDirectoryDidNotLook() throws Exception {
        assertThat(status("bob", Slapd.PASSWORD)).isEqualTo(200);
        String before = trail();
        line.lose(Slapd.PASSWORD);
        try {
            for (int tries = 0; tries < 11; tries++) {
                assertThat(status("bob", Slapd.PASSWORD)).isEqualTo(503);
            }
        } finally {
            line.lose(null);
        }
        assertThat(answersAgain()).isTrue();
        assertThat(count(trail(), "<bdi>unheard</bdi>")).isGreaterThanOrEqualTo(11);
        assertThat(count(trail(), "<bdi>wrong</bdi>")).isLessThanOrEqualTo(count(before, "<bdi>wrong</bdi>"));
    }

    private boolean answersAgain() throws InterruptedException {
        return Patience.until(PAUSE, () -> status("bob", Slapd.PASSWORD) == 200);
    }

    private String trail() {
        return Clerk.enter(home, "ines").orElseThrow().read("audit/events");
    }

    private static int count(String page, String text) {
        return page.split(Pattern.quote(text), -1).length - 1;
    }

    @Test
    @Tag("wildfly-only")
    void startsWithTheMappingThatTheCommandPrints() throws Exception {
        String printed = CommandLine.at(home)
                .as("sam", Clerk.PASSWORD, folder)
                .run("roles")
                .said();
        String shipped = Files.readString(Path.of("../server-config/wildfly/people.cli"));

        assertThat(printed).contains("mapped-role-mapper=hms-groups:write-attribute(name=role-map, value={");
        assertThat(shipped.replaceAll("[\\\\\\s]", ""))
                .contains(printed.substring(printed.indexOf('{')).replaceAll("\\s", ""));
    }

    private Clerk sam() {
        return Clerk.enter(home, "sam").orElseThrow();
    }

    private String signInPage(String username) {
        return Clerk.guest(home)
                .send("sign-in", "signInForm", "signIn", Map.of("username", username, "password", Slapd.PASSWORD))
                .body();
    }

    private int status(String username, String password) {
        return standing(username, password).statusCode();
    }

    /** What {@code check-realm} asks for. */
    private HttpResponse<String> standing(String username, String password) {
        byte[] pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        HttpRequest question = HttpRequest.newBuilder(home.resolve("api/account"))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair))
                .build();
        return HttpClient.newHttpClient()
                .sendAsync(question, BodyHandlers.ofString())
                .join();
    }

    private static String withoutReference(HttpResponse<String> answer) {
        return answer.statusCode() + answer.body().replaceAll("\"reference\":\"[^\"]*\"", "");
    }
}
