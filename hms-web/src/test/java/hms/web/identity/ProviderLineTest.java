package hms.web.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import hms.web.identity.ProviderTrouble.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProviderLineTest {

    private static final String DISCOVERY = "/.well-known/openid-configuration";
    private static final ProviderTrip TRIP = new ProviderTrip("state", "nonce", "the-verifier", null);

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final Map<String, String> heard = new ConcurrentHashMap<>();
    private final ProviderLine line = new ProviderLine();
    private final AtomicInteger asked = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile boolean trickling;
    private HttpServer provider;
    private ProviderSettings settings;

    @BeforeEach
    void open() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/", this::answer);
        provider.setExecutor(threads);
        provider.start();
        String issuer = "http://127.0.0.1:" + provider.getAddress().getPort();
        settings = new ProviderSettings(issuer, "hms", "a secret", "openid", "preferred_username", "groups", 900);
        answers.put(DISCOVERY, discovery(issuer));
        answers.put("/token", "{\"id_token\":\"a.b.c\"}");
    }

    @AfterEach
    void close() {
        trickling = false;
        provider.stop(0);
        threads.shutdownNow();
    }

    @Test
    void findsTheProvidersAddresses() throws Exception {
        ProviderLine.Addresses addresses = line.addresses(settings);

        assertThat(addresses.authorization()).isEqualTo(settings.issuer() + "/authorize");
        assertThat(addresses.endSession()).isEqualTo(settings.issuer() + "/logout");
        assertThat(addresses.keys().getLocation()).isEqualTo(settings.issuer() + "/keys");
        assertThat(line.addresses(settings)).isSameAs(addresses);
    }

    @Test
    void redeemsACodeByTheSecretAndTheVerifier() throws Exception {
        assertThat(line.redeem(settings, "the code", TRIP)).isEqualTo("a.b.c");

        assertThat(heard.get("/token"))
                .contains("grant_type=authorization_code", "code=the+code", "code_verifier=the-verifier")
                .contains("redirect_uri=http%3A%2F%2Flocalhost%3A8080%2Fhms%2Fsign-in%2Fprovider%2Fback");
        assertThat(heard.get("Authorization")).isEqualTo("Basic aG1zOmErc2VjcmV0");
    }

    @Test
    void saysThatTheProviderIsDownWhereItDoesNotAnswerAsItShould() {
        answers.put(DISCOVERY, discovery("https://evil.example"));
        assertTrouble(Kind.DOWN, () -> line.addressesNow(settings));
        answers.put(DISCOVERY, "{\"issuer\":\"" + settings.issuer() + "\"}");
        assertTrouble(Kind.DOWN, () -> line.addressesNow(settings));
        answers.put(DISCOVERY, "no JSON");
        assertTrouble(Kind.DOWN, () -> line.addressesNow(settings));
        answers.remove(DISCOVERY);
        assertTrouble(Kind.DOWN, () -> line.addressesNow(settings));
        provider.stop(0);
        assertTrouble(Kind.DOWN, () -> line.addressesNow(settings));
    }

    @Test
    void saysThatTheSignInWasNotFinishedWhereTheCodeIsSpent() {
        answers.put("/token", "400");

        assertTrouble(Kind.UNFINISHED, () -> line.redeem(settings, "spent", TRIP));
    }

    @Test
    void waitsForTheWholeAnswerNoLongerThanForItsBeginning() {
        trickling = true;

        assertTimeoutPreemptively(
                Duration.ofSeconds(8), () -> assertTrouble(Kind.DOWN, () -> line.addressesNow(settings)));
    }

    @Test
    void takesNoAnswerWithoutEnd() {
        answers.put(DISCOVERY, discovery(settings.issuer()) + " ".repeat(ProviderAnswer.LONGEST));

        assertTrouble(Kind.DOWN, () -> line.addressesNow(settings));
    }

    @Test
    void asksOnceForAllWhoComeAtOnce() {
        List<CompletableFuture<Void>> all = Stream.generate(() -> CompletableFuture.runAsync(this::addresses, threads))
                .limit(40)
                .toList();

        all.forEach(CompletableFuture::join);
        assertThat(asked.get()).isLessThanOrEqualTo(ProviderCalls.AT_ONCE);
    }

    @Test
    void keepsAFewWaitingForAProviderThatStallsAndSendsTheRestAway() {
        trickling = true;
        List<CompletableFuture<Void>> all = Stream.generate(() -> CompletableFuture.runAsync(this::addresses, threads))
                .limit(100)
                .toList();

        long sentAway = 100 - 50 - ProviderCalls.AT_ONCE;
        assertTimeoutPreemptively(Duration.ofSeconds(4), () -> {
            while (all.stream().filter(CompletableFuture::isDone).count() < sentAway) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        });
        assertThat(asked.get()).isLessThanOrEqualTo(ProviderCalls.AT_ONCE);
    }

    private void addresses() {
        try {
            line.addresses(settings);
        } catch (ProviderTrouble trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    private static void assertTrouble(Kind kind, ThrowingCallable attempt) {
        assertThat(catchThrowableOfType(ProviderTrouble.class, attempt).kind()).isEqualTo(kind);
    }

    private static String discovery(String issuer) {
        return ("{'issuer':'@','authorization_endpoint':'@/authorize','token_endpoint':'@/token',"
                        + "'jwks_uri':'@/keys','end_session_endpoint':'@/logout'}")
                .replace('\'', '"')
                .replace("@", issuer);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        if (trickling) {
            trickle(exchange);
            return;
        }
        String path = exchange.getRequestURI().getPath();
        heard.put(path, new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        String pair = exchange.getRequestHeaders().getFirst("Authorization");
        if (pair != null) {
            heard.put("Authorization", pair);
        }
        String answer = answers.getOrDefault(path, "404");
        boolean bare = answer.length() == 3;
        byte[] body = answer.getBytes(UTF_8);
        exchange.sendResponseHeaders(bare ? Integer.parseInt(answer) : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** Begins at once and never ends. */
    private void trickle(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        while (trickling) {
            exchange.getResponseBody().write(' ');
            exchange.getResponseBody().flush();
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        exchange.close();
    }
}
