package hms.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import hms.audit.boundary.EdgeEntry;
import hms.audit.boundary.EdgeRecorder;
import hms.identity.boundary.AccessRules;
import hms.identity.boundary.SessionEpochs;
import hms.identity.entity.AccessLimits;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionFilterTest {

    private static final Instant EIGHT = Instant.parse("2026-11-20T08:00:00Z");

    private final SessionFilter filter = new SessionFilter();
    private final Map<String, Object> session = new HashMap<>();
    private final Map<String, String> parameters = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private final List<EdgeEntry> recorded = new ArrayList<>();
    private final StringWriter body = new StringWriter();
    private Instant now = EIGHT;
    private AccessLimits limits = AccessLimits.AS_SHIPPED;
    private boolean goesOn = true;
    private boolean passed;
    private boolean invalidated;
    private String path = "/patients/home";
    private String sentTo;
    private String sessionAsked;
    private String principal = "grace";

    @BeforeEach
    void signedIn() {
        session.put(SignedIn.ATTRIBUTE, SignedIn.now("grace", 1, EIGHT));
        filter.clock = new StoppableClock();
        filter.epochs = new SessionEpochs() {
            @Override
            public boolean goesOn(String username, long epoch) {
                return goesOn;
            }
        };
        filter.rules = new AccessRules() {
            @Override
            public AccessLimits now() {
                return limits;
            }
        };
        filter.recorder = new EdgeRecorder() {
            @Override
            public void record(EdgeEntry entry) {
                recorded.add(entry);
            }
        };
    }

    @Test
    void letsWorkGoOn() throws Exception {
        for (int minute = 0; minute < 60; minute += 10) {
            requestAt(Duration.ofMinutes(minute));
        }

        assertThat(invalidated).isFalse();
    }

    @Test
    void endsAfterFifteenIdleMinutes() throws Exception {
        requestAt(Duration.ofMinutes(15));

        assertEnded("/hms/sign-in?ended=IDLE");
        assertThat(recorded).extracting(EdgeEntry::reason).containsExactly("session.IDLE");
    }

    @Test
    void endsAfterTwelveHours() throws Exception {
        for (int minute = 10; minute < 12 * 60; minute += 10) {
            requestAt(Duration.ofMinutes(minute));
        }
        assertThat(invalidated).isFalse();
        requestAt(Duration.ofHours(12));

        assertEnded("/hms/sign-in?ended=TOO_LONG");
    }

    @Test
    void endsSoonerWhereTheHospitalSaysSo() throws Exception {
        limits = new AccessLimits(5, 1, 15, List.of(), 10, 15, 365);
        requestAt(Duration.ofMinutes(4));
        assertThat(invalidated).isFalse();
        requestAt(Duration.ofMinutes(9));

        assertEnded("/hms/sign-in?ended=IDLE");
    }

    @Test
    void endsAfterTheLongestSessionThatTheHospitalWants() throws Exception {
        limits = new AccessLimits(15, 1, 15, List.of(), 10, 15, 365);
        for (int minute = 10; minute < 60; minute += 10) {
            requestAt(Duration.ofMinutes(minute));
        }
        assertThat(invalidated).isFalse();
        requestAt(Duration.ofHours(1));

        assertEnded("/hms/sign-in?ended=TOO_LONG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"poll", "importForm:progressPoll", "notes:j_idt7:draftPoll", "form:POLL"})
    void doesNotCountPollingAsWork(String source) throws Exception {
        parameters.put("jakarta.faces.source", source);
        for (int minute = 1; minute < 15; minute++) {
            requestAt(Duration.ofMinutes(minute));
            assertThat(invalidated).isFalse();
        }
        requestAt(Duration.ofMinutes(15));

        assertEnded("/hms/sign-in?ended=IDLE");
    }

    @Test
    void countsWorkOfAComponentThatOnlySoundsLikeAPoll() throws Exception {
        parameters.put("jakarta.faces.source", "pollForm:save");
        requestAt(Duration.ofMinutes(14));
        parameters.clear();
        requestAt(Duration.ofMinutes(15));

        assertThat(invalidated).isFalse();
    }

    @Test
    void endsTheSessionOfAnybodyElse() throws Exception {
        principal = "tom";
        requestAt(Duration.ofSeconds(1));

        assertEnded("/hms/sign-in?ended=REVOKED");
    }

    @Test
    void letsGuestsPassAndSendsWhoWasAwayTooLongBackToTheSignInPage() throws Exception {
        principal = null;
        requestAt(Duration.ofSeconds(1));
        assertThat(passed).isTrue();

        sessionAsked = "gone";
        requestAt(Duration.ofSeconds(2));
        assertThat(passed).as("a public form").isTrue();

        path = "/sign-in";
        requestAt(Duration.ofSeconds(3));
        assertThat(passed).isFalse();
        assertThat(sentTo).isEqualTo("/hms/sign-in?ended=IDLE");
    }

    @Test
    void doesNotCountFilesOfAPageAsWork() throws Exception {
        path = "/jakarta.faces.resource/hms.css";
        requestAt(Duration.ofMinutes(14));
        path = "/patients/home";
        requestAt(Duration.ofMinutes(15));

        assertEnded("/hms/sign-in?ended=IDLE");
    }

    @Test
    void hasNoParameterThatSkipsTheLimits() throws Exception {
        for (String name : List.of("skip_timeout_reset", "jakarta.faces.source", "keepAlive", "noTimeout")) {
            parameters.put(name, "1");
        }
        requestAt(Duration.ofMinutes(15));

        assertEnded("/hms/sign-in?ended=IDLE");
    }

    @Test
    void endsWhenTheAccountSaysSo() throws Exception {
        goesOn = false;
        requestAt(Duration.ofSeconds(1));

        assertEnded("/hms/sign-in?ended=REVOKED");
    }

    @Test
    void endsASessionThatDidNotComeThroughTheFrontDoor() throws Exception {
        session.clear();
        requestAt(Duration.ofSeconds(1));

        assertEnded("/hms/sign-in?ended=REVOKED");
    }

    @Test
    void sendsAnAjaxRequestToTheSignInPageToo() throws Exception {
        headers.put("Faces-Request", "partial/ajax");
        requestAt(Duration.ofMinutes(15));

        assertThat(passed).isFalse();
        assertThat(body.toString()).contains("<redirect url=\"/hms/sign-in?ended=IDLE\">");
    }

    @Test
    void remembersThePageThatTheRequestCameFrom() throws Exception {
        headers.put("Referer", "https://hospital.example/hms/scheduling/today?day=2026-11-20");
        requestAt(Duration.ofMinutes(15));

        assertEnded("/hms/sign-in?ended=IDLE&next=%2Fscheduling%2Ftoday%3Fday%3D2026-11-20");
    }

    @Test
    void goesBackToNobodyElsesPage() throws Exception {
        headers.put("Referer", "https://hospital.example/other/page");
        requestAt(Duration.ofMinutes(15));

        assertEnded("/hms/sign-in?ended=IDLE");
    }

    private void requestAt(Duration sinceEight) throws Exception {
        now = EIGHT.plus(sinceEight);
        passed = false;
        FilterChain chain = (request, response) -> passed = true;
        filter.doFilter(
                fake(HttpServletRequest.class, this::request), fake(HttpServletResponse.class, this::response), chain);
    }

    private void assertEnded(String address) {
        assertThat(passed).isFalse();
        assertThat(invalidated).isTrue();
        assertThat(principal).isNull();
        assertThat(sentTo).isEqualTo(address);
    }

    private Object request(Object proxy, Method method, Object[] given) {
        return switch (method.getName()) {
            case "getUserPrincipal" -> principal == null ? null : (Principal) () -> principal;
            case "getSession" -> fake(HttpSession.class, this::session);
            case "getParameter" -> parameters.get((String) given[0]);
            case "getHeader" -> headers.get((String) given[0]);
            case "getServletPath" -> path;
            case "getContextPath" -> "/hms";
            case "getMethod" -> "POST";
            case "getRequestedSessionId" -> sessionAsked;
            case "isRequestedSessionIdValid" -> false;
            case "logout" -> logOut();
            default -> throw new UnsupportedOperationException(method.getName());
        };
    }

    private Object session(Object proxy, Method method, Object[] given) {
        return switch (method.getName()) {
            case "getAttribute" -> session.get((String) given[0]);
            case "setAttribute" -> session.put((String) given[0], given[1]);
            case "invalidate" -> invalidate();
            default -> throw new UnsupportedOperationException(method.getName());
        };
    }

    private Object response(Object proxy, Method method, Object[] given) {
        return switch (method.getName()) {
            case "sendRedirect" -> redirect((String) given[0]);
            case "getWriter" -> new PrintWriter(body, true);
            case "setHeader", "setStatus", "setContentType", "setCharacterEncoding" -> null;
            default -> throw new UnsupportedOperationException(method.getName());
        };
    }

    private Object logOut() {
        principal = null;
        return null;
    }

    private Object invalidate() {
        invalidated = true;
        return null;
    }

    private Object redirect(String address) {
        sentTo = address;
        return null;
    }

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        Object proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            Object answer = handler.invoke(self, method, given);
            return method.getReturnType() == void.class ? null : answer;
        });
        return type.cast(proxy);
    }

    private final class StoppableClock extends Clock {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
