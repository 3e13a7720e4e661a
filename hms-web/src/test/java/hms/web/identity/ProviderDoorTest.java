package hms.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hms.audit.boundary.EdgeEntry;
import hms.audit.boundary.EdgeRecorder;
import hms.identity.boundary.AccessRules;
import hms.identity.boundary.ProviderDoorkeeper;
import hms.identity.entity.AccessLimits;
import hms.web.identity.ProviderTrouble.Kind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProviderDoorTest {

    private static final ProviderSettings SETTINGS = new ProviderSettings(
            "https://provider.example", "hms", "a secret", "openid", "preferred_username", "groups", 900);

    private static RsaJsonWebKey theirs;

    private final ProviderDoor door = new ProviderDoor();
    private final Map<String, Object> session = new HashMap<>();
    private final Map<String, String> parameters = new HashMap<>();
    private final List<String> redeemed = new ArrayList<>();
    private final ProviderTrip trip = ProviderTrip.to(null);
    private String word = "a.b.c";
    private AccessLimits limits = AccessLimits.AS_SHIPPED;

    @BeforeAll
    static void drawKeys() throws JoseException {
        theirs = RsaJwkGenerator.generateJwk(2048);
    }

    @BeforeEach
    void somebodyIsAtTheProvider() {
        session.put(ProviderTrip.ATTRIBUTE, trip);
        parameters.put("code", "the code");
        parameters.put("state", trip.state());
        door.request = request();
        door.clock = Clock.systemUTC();
        door.line = new UnderLooks();
        door.rules = new AccessRules() {
            @Override
            public AccessLimits now() {
                return limits;
            }
        };
    }

    @Test
    void redeemsNoCodeThatComesBackWithAnotherState() {
        parameters.put("state", ProviderTrip.to(null).state());

        assertThat(comeBack()).isEqualTo(Kind.UNFINISHED);
        assertThat(redeemed).isEmpty();
    }

    @Test
    void countsATripOnce() {
        assertThat(comeBack()).isEqualTo(Kind.REFUSED);
        assertThat(comeBack()).isEqualTo(Kind.UNFINISHED);

        assertThat(redeemed).containsExactly("the code");
    }

    @Test
    void asksForAProofNoOlderThanASessionLastsWithoutWork() throws Exception {
        assertThat(door.wayThere(SETTINGS, null)).contains("&max_age=900");

        limits = new AccessLimits(5, 1, 15, List.of(), 10, 15, 365);

        assertThat(door.wayThere(SETTINGS, null)).contains("&max_age=300");
    }

    @Test
    void believesNoProofOlderThanASessionLastsWithoutWork() throws Exception {
        door.recorder = new EdgeRecorder() {
            @Override
            public void record(EdgeEntry entry) {
                assertThat(entry.reason()).isEqualTo("provider");
            }
        };
        door.doorkeeper = new ProviderDoorkeeper() {
            @Override
            public Optional<Ticket> ticket(Identity identity) {
                return Optional.empty();
            }
        };
        word = provedAgo(Duration.ofMinutes(8));
        assertThatThrownBy(() -> door.comeBack(SETTINGS)).hasMessageContaining("none of HMS");

        session.put(ProviderTrip.ATTRIBUTE, trip);
        limits = new AccessLimits(5, 1, 15, List.of(), 10, 15, 365);

        assertThatThrownBy(() -> door.comeBack(SETTINGS)).hasMessageContaining("just now");
    }

    private String provedAgo(Duration ago) throws JoseException {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(SETTINGS.issuer());
        claims.setAudience(SETTINGS.clientId());
        claims.setSubject("4711");
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setClaim("auth_time", Instant.now().minus(ago).getEpochSecond());
        claims.setStringClaim("nonce", trip.nonce());
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setKey(theirs.getPrivateKey());
        return signature.getCompactSerialization();
    }

    private Kind comeBack() {
        return catchThrowableOfType(ProviderTrouble.class, () -> door.comeBack(SETTINGS))
                .kind();
    }

    /** What the provider says does not hold; how far it came tells what was checked before. */
    private final class UnderLooks extends ProviderLine {

        @Override
        public Addresses addressesNow(ProviderSettings settings) {
            return new Addresses(
                    "https://provider.example/authorize", "", "", new HttpsJwks("https://keys.example"), 0);
        }

        @Override
        public String redeem(ProviderSettings settings, String code, ProviderTrip whose) {
            redeemed.add(code);
            return word;
        }

        @Override
        public VerificationKeyResolver keys(ProviderSettings settings) {
            return (signature, nesting) -> theirs.getPublicKey();
        }
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getSession" -> session();
                    case "getParameter" -> parameters.get((String) arguments[0]);
                    case "getLocale" -> Locale.ENGLISH;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private HttpSession session() {
        return (HttpSession) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpSession.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getAttribute" -> session.get((String) arguments[0]);
                    case "setAttribute" -> session.put((String) arguments[0], arguments[1]);
                    case "removeAttribute" -> session.remove((String) arguments[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
