package hms.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.TextBrowser;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Five idle minutes, by the clock on the wall: what a page asks for by itself keeps nobody signed in (SECURITY S7). */
@Tag("drill")
class IdleIT {

    private static final Duration IDLE = Duration.ofMinutes(5);
    private static final Duration PACE = Duration.ofSeconds(20);
    private static final String PAGE = "scheduling/today";

    @Test
    void signsOutWhoOnlyLetsThePageAsk() throws Exception {
        try (OwnServer server = OwnServer.named("idle")) {
            server.start(Map.of("HMS_IDLE_MINUTES", String.valueOf(IDLE.toMinutes())));
            TextBrowser works = signedIn(server);
            TextBrowser waits = signedIn(server);
            Map<String, String> form = waits.get(PAGE).form("today");
            Instant left = Instant.now();
            while (Instant.now().isBefore(left.plus(IDLE.minus(PACE)))) {
                assertThat(asksByItself(waits, form)).as("still signed in").isFalse();
                assertThat(works.get(PAGE).asksToSignIn()).isFalse();
                Thread.sleep(PACE.toMillis());
            }
            Thread.sleep(PACE.multipliedBy(2).toMillis());

            assertThat(asksByItself(waits, form)).as("signed out").isTrue();
            assertThat(works.get(PAGE).asksToSignIn()).isFalse();
        }
    }

    private static TextBrowser signedIn(OwnServer server) {
        TextBrowser browser = new TextBrowser(server.address());
        browser.signIn("amina", Clerk.PASSWORD);
        return browser;
    }

    /** Whether the page's own asking, with whatever it might say to count as work, was sent to the sign-in page. */
    private static boolean asksByItself(TextBrowser browser, Map<String, String> form) {
        return browser.press(PAGE + "?keepalive=true&active=1", form, "today:poll")
                .asksToSignIn();
    }
}
