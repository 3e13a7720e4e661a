package hms.web.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import hms.web.identity.ProviderTrouble.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.jose4j.http.Response;
import org.jose4j.http.SimpleResponse;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Speaks with the identity provider, which must answer soon. The one place from where HMS calls somebody else's server:
 * nobody can wait for a sign-in that the outbox carries.
 */
@ApplicationScoped
public class ProviderLine {

    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration JUST_NOW = Duration.ofSeconds(1);
    private static final int OK = 200;

    private final ProviderCalls calls = new ProviderCalls();

    private volatile Addresses known;

    /** What the provider publishes of itself. */
    record Addresses(String authorization, String token, String endSession, HttpsJwks keys, long readAt) {}

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
        return isYounger(read, age) ? read : inTurn(settings.discovery(), () -> readAnew(settings, age));
    }

    /** Whoever waited for a turn may find what somebody else has read. */
    private Addresses readAnew(ProviderSettings settings, Duration age) throws ProviderTrouble {
        Addresses read = known;
        if (!isYounger(read, age)) {
            read = discover(settings);
            known = read;
        }
        return read;
    }

    private static boolean isYounger(Addresses read, Duration age) {
        return read != null && System.nanoTime() - read.readAt() < age.toNanos();
    }

    private Addresses discover(ProviderSettings settings) throws ProviderTrouble {
        URI address = address(settings.discovery());
        Map<String, Object> told = answer(address, HttpRequest.newBuilder(address));
        if (!settings.issuer().equals(told.get("issuer"))) {
            throw new ProviderTrouble(Kind.DOWN, "The provider calls itself " + told.get("issuer"));
        }
        return new Addresses(
                text(told, "authorization_endpoint"),
                text(told, "token_endpoint"),
                told.get("end_session_endpoint") instanceof String wayOut ? wayOut : null,
                keys(text(told, "jwks_uri")),
                System.nanoTime());
    }

    /** Refuses what no request can be sent to, as an address without https:// in front. */
    private static URI address(String told) throws ProviderTrouble {
        try {
            return HttpRequest.newBuilder(URI.create(told)).build().uri();
        } catch (IllegalArgumentException none) {
            throw new ProviderTrouble(Kind.DOWN, "This is no address: " + told);
        }
    }

    /** Keys are kept as long as they stay where they are; an unknown one is looked for there. */
    private HttpsJwks keys(String address) {
        Addresses before = known;
        if (before != null && before.keys().getLocation().equals(address)) {
            return before.keys();
        }
        HttpsJwks keys = new HttpsJwks(address);
        keys.setSimpleHttpGet(this::read);
        return keys;
    }

    private SimpleResponse read(String address) throws IOException {
        HttpResponse<String> answer = calls.get(URI.create(address));
        if (answer.statusCode() != OK) {
            throw new IOException(address + " answers " + answer.statusCode());
        }
        return new Response(OK, "", answer.headers().map(), answer.body());
    }

    /** The keys that the provider signs with. Who sends a word that needs an unknown one makes HMS ask for it: in turn. */
    public VerificationKeyResolver keys(ProviderSettings settings) throws ProviderTrouble {
        VerificationKeyResolver keys =
                new HttpsJwksVerificationKeyResolver(addresses(settings).keys());
        return (signature, nesting) -> {
            try {
                return calls.inTurn(() -> keys.resolveKey(signature, nesting));
            } catch (IOException busy) {
                throw new UnresolvableKeyException("Nobody can ask for the key", busy);
            }
        };
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
        URI token = address(addresses(settings).token());
        HttpRequest.Builder question = HttpRequest.newBuilder(token)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return text(inTurn(token.toString(), () -> answer(token, question)), "id_token");
    }

    private Map<String, Object> answer(URI address, HttpRequest.Builder question) throws ProviderTrouble {
        try {
            HttpResponse<String> answer = calls.send(question.header("Accept", "application/json"));
            if (answer.statusCode() != OK) {
                throw new ProviderTrouble(
                        answer.statusCode() == 400 ? Kind.UNFINISHED : Kind.DOWN,
                        address + " answers " + answer.statusCode());
            }
            return JsonUtil.parseJson(answer.body());
        } catch (JoseException unreadable) {
            throw new ProviderTrouble(Kind.DOWN, address + " does not answer in JSON");
        } catch (IOException silent) {
            throw ProviderTrouble.silent(address.toString(), silent);
        }
    }

    private <T> T inTurn(String address, ProviderCalls.Work<T, ProviderTrouble> work) throws ProviderTrouble {
        try {
            return calls.inTurn(work);
        } catch (IOException busy) {
            throw ProviderTrouble.silent(address, busy);
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
