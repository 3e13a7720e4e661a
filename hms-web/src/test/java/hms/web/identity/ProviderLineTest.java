package hms.web.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import hms.web.identity.ProviderTrouble.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProviderLineTest {

    private static final ProviderTrip TRIP = new ProviderTrip("state", "nonce", "the-verifier", null);

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final Map<String, String> heard = new ConcurrentHashMap<>();
    private final ProviderLine line = new ProviderLine();
    private HttpServer provider;
    private ProviderSettings settings;

    @BeforeEach
    void open() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/", this::answer);
        provider.start();
        String issuer = "http://127.0.0.1:" + provider.getAddress().getPort();
        settings = new ProviderSettings(issuer, "hms", "a secret", "openid", "preferred_username", "groups", 900);
        answers.put("/.well-known/openid-configuration", discovery(issuer));
        answers.put("/token", "{\"id_token\":\"a.b.c\"}");
    }

    @AfterEach
    void close() {
        provider.stop(0);
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
        answers.put("/.well-known/openid-configuration", discovery("https://evil.example"));
        assertTrouble(Kind.DOWN, () -> line.addressesNow(settings));
        answers.put("/.well-known/openid-configuration", "{\"issuer\":\"" + settings.issuer() + "\"}");
        assertTrouble(Kind.DOWN, () -> line.addressesNow(settings));
        answers.put("/.well-known/openid-configuration", "no JSON");
        assertTrouble(Kind.DOWN, () -> line.addressesNow(settings));
        answers.remove("/.well-known/openid-configuration");
        assertTrouble(Kind.DOWN, () -> line.addressesNow(settings));
        provider.stop(0);
        assertTrouble(Kind.DOWN, () -> line.addressesNow(settings));
    }

    @Test
    void saysThatTheSignInWasNotFinishedWhereTheCodeIsSpent() {
        answers.put("/token", "400");

        assertTrouble(Kind.UNFINISHED, () -> line.redeem(settings, "spent", TRIP));
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
}
