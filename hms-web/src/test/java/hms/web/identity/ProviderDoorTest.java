package hms.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hms.identity.boundary.AccessRules;
import hms.identity.entity.AccessLimits;
import hms.web.identity.ProviderTrouble.Kind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProviderDoorTest {

    private static final ProviderSettings SETTINGS = new ProviderSettings(
            "https://provider.example", "hms", "a secret", "openid", "preferred_username", "groups", 900);

    private final ProviderDoor door = new ProviderDoor();
    private final Map<String, Object> session = new HashMap<>();
    private final Map<String, String> parameters = new HashMap<>();
    private final List<String> redeemed = new ArrayList<>();
    private final ProviderTrip trip = ProviderTrip.to(null);
    private AccessLimits limits = AccessLimits.AS_SHIPPED;

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

    private Kind comeBack() {
        return catchThrowableOfType(ProviderTrouble.class, () -> door.comeBack(SETTINGS))
                .kind();
    }

    /** What the provider says does not hold; how far it came tells what was checked before. */
    private final class UnderLooks extends ProviderLine {

        @Override
        public Addresses addressesNow(ProviderSettings settings) {
            return new Addresses("https://provider.example/authorize", "", "", new HttpsJwks("https://keys.example"), 0);
        }

        @Override
        public String redeem(ProviderSettings settings, String code, ProviderTrip whose) {
            redeemed.add(code);
            return "a.b.c";
        }

        @Override
        public VerificationKeyResolver keys(ProviderSettings settings) {
            return (signature, nesting) -> null;
        }
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (self, method, arguments) -> {
                    switch (method.getName()) {
                        case "getSession":
                            return session();
                        case "getParameter":
                            return parameters.get((String) arguments[0]);
                        case "getLocale":
                            return Locale.ENGLISH;
                        default:
                            throw new UnsupportedOperationException(method.getName());
                    }
                });
    }

    private HttpSession session() {
        return (HttpSession) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpSession.class}, (self, method, arguments) -> {
                    switch (method.getName()) {
                        case "getAttribute":
                            return session.get((String) arguments[0]);
                        case "setAttribute":
                            return session.put((String) arguments[0], arguments[1]);
                        case "removeAttribute":
                            return session.remove((String) arguments[0]);
                        default:
                            throw new UnsupportedOperationException(method.getName());
                    }
                });
    }
}
