package hms.web.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import hms.web.identity.ProviderTrouble.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.jose4j.http.Get;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.lang.JoseException;

/**
 * Speaks with the identity provider, which must answer soon. The one place from where HMS calls somebody else's server:
 * nobody can wait for a sign-in that the outbox carries.
 */
@ApplicationScoped
public class ProviderLine {

    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    private static final Duration TO_ANSWER = Duration.ofSeconds(5);
    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration JUST_NOW = Duration.ofSeconds(1);
    private static final int OK = 200;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TO_CONNECT).build();

    private volatile Addresses known;

    /** What the provider publishes of itself. */
    record Addresses(String authorization, String token, String endSession, HttpsJwks keys, long readAt) {

        private boolean isYoungerThan(Duration age) {
            return System.nanoTime() - readAt < age.toNanos();
        }
    }

    /** Read once an hour. */
    public Addresses addresses(ProviderSettings settings) throws ProviderTrouble {
        return addresses(settings, FRESH);
    }

    /** Read just now: nobody is sent to a provider that does not answer. */
    public Addresses addressesNow(ProviderSettings settings) throws ProviderTrouble {
        return addresses(settings, JUST_NOW);
    }

    private Addresses addresses(ProviderSettings settings, Duration age) throws ProviderTrouble {
        Addresses read = known;
        if (read == null || !read.isYoungerThan(age)) {
            read = discover(settings);
            known = read;
        }
        return read;
    }

    private Addresses discover(ProviderSettings settings) throws ProviderTrouble {
        Map<String, Object> told = answer(HttpRequest.newBuilder(URI.create(settings.discovery())));
        if (!settings.issuer().equals(told.get("issuer"))) {
            throw new ProviderTrouble(Kind.DOWN, "The provider calls itself " + told.get("issuer"));
        }
        return new Addresses(
                text(told, "authorization_endpoint"),
                text(told, "token_endpoint"),
                (String) told.get("end_session_endpoint"),
                keys(text(told, "jwks_uri")),
                System.nanoTime());
    }

    /** Keys are kept as long as they stay where they are; an unknown one is looked for there. */
    private HttpsJwks keys(String address) {
        Addresses before = known;
        if (before != null && before.keys().getLocation().equals(address)) {
            return before.keys();
        }
        Get get = new Get();
        get.setConnectTimeout((int) TO_CONNECT.toMillis());
        get.setReadTimeout((int) TO_ANSWER.toMillis());
        get.setRetries(0);
        HttpsJwks keys = new HttpsJwks(address);
        keys.setSimpleHttpGet(get);
        return keys;
    }

    /** The signed word of the provider on who came back with this code. */
    public String redeem(ProviderSettings settings, String code, ProviderTrip trip) throws ProviderTrouble {
        String form = form(Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                ProviderSettings.wayBack(),
                "code_verifier",
                trip.verifier()));
        String pair = encoded(settings.clientId()) + ":" + encoded(settings.clientSecret());
        Map<String, Object> told =
                answer(HttpRequest.newBuilder(URI.create(addresses(settings).token()))
                        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
        return text(told, "id_token");
    }

    private Map<String, Object> answer(HttpRequest.Builder question) throws ProviderTrouble {
        HttpRequest request =
                question.header("Accept", "application/json").timeout(TO_ANSWER).build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString(UTF_8));
            if (answer.statusCode() != OK) {
                throw new ProviderTrouble(
                        answer.statusCode() == 400 ? Kind.UNFINISHED : Kind.DOWN,
                        request.uri() + " answers " + answer.statusCode());
            }
            return JsonUtil.parseJson(answer.body());
        } catch (IOException | JoseException silent) {
            throw new ProviderTrouble(Kind.DOWN, request.uri() + " does not answer", silent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ProviderTrouble(Kind.DOWN, "The server stops", stopped);
        }
    }

    private static String text(Map<String, Object> told, String name) throws ProviderTrouble {
        if (told.get(name) instanceof String value) {
            return value;
        }
        throw new ProviderTrouble(Kind.DOWN, "The provider does not tell its " + name);
    }

    /** The address with these questions behind it. */
    static String address(String address, Map<String, String> questions) {
        return address + (address.contains("?") ? "&" : "?") + form(questions);
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
