package hms.it.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import hms.it.Browser;
import hms.it.client.Findings;
import hms.it.client.House;
import hms.it.client.Look;
import hms.it.client.RawHttp;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages weigh on the hospital's wire: much once, little ever after, nothing from elsewhere (UX section 6). */
class WeightPageIT extends Browser {

    private static final long FIRST_PAGE = 350_000;
    private static final long LATER_PAGE = 40_000;
    /** The library that draws charts comes once, with the first page that has one. */
    private static final long CHART_LIBRARY = 90_000;

    private static final String WITH_CHARTS = "reporting/dashboard";
    private static final String FILES = "/jakarta.faces.resource/";

    /** Bytes of the page and of all its files as they came over the wire; nothing for what the browser had. */
    private static final String TRANSFERRED =
            """
            () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
              .reduce((sum, each) => sum + each.transferSize, 0)
            """;

    /** Done once nothing more has come for a while. */
    private static final String COME =
            """
            () => new Promise(done => {
              let before = -1;
              const look = () => {
                const now = performance.getEntriesByType('resource').length;
                if (now === before && document.readyState === 'complete') {
                  done();
                } else {
                  before = now;
                  setTimeout(look, 100);
                }
              };
              look();
            })
            """;

    private final Findings faults = new Findings();

    @ParameterizedTest
    @ValueSource(strings = {"", "sign-in", "account/request", "public/doctors", "public/booking"})
    void asksLittleOfAGuestWhoComesForTheFirstTime(String path) {
        assertThat(weightOf(path)).as("bytes of /" + path).isBetween(10_000L, FIRST_PAGE);
    }

    @Tag("whole")
    @ParameterizedTest
    @ValueSource(strings = {"amina", "elena", "ravi", "sam", "ines"})
    void asksNextToNothingOfThoseWhoWereHereBefore(String persona) {
        signIn(persona);
        String home = page().url().replaceFirst(".*/hms/", "");
        look(Look.DESKTOP);
        assertThat(weightOf(home)).as("bytes of the first page, " + home).isBetween(10_000L, FIRST_PAGE);
        Walk.of(page(), path -> {
            long weight = weightHere();
            say(path, weight);
            if (weight > (path.contains(WITH_CHARTS) ? LATER_PAGE + CHART_LIBRARY : LATER_PAGE)) {
                faults.add("too heavy", path + " with " + weight);
            }
        });

        assertThat(faults.lines()).isEmpty();
    }

    @Test
    void letsTheBrowserKeepEveryFileForAYear() {
        signIn("sam");
        open("admin/users");
        open("organization/hospital");
        page().waitForLoadState(LoadState.NETWORKIDLE);
        List<Response> files = watch().answers().stream()
                .filter(answer -> answer.url().contains(FILES))
                .toList();
        files.forEach(this::examine);

        assertThat(files).hasSizeGreaterThan(5);
        assertThat(faults.lines()).isEmpty();
    }

    @Test
    void sendsPagesCompressed() {
        Map<String, String> headers = open("").allHeaders();

        assertThat(headers).containsEntry("content-encoding", "gzip").containsEntry("cache-control", "no-store");
    }

    @Test
    void doesNotLetTheBrowserKeepAFileOfAnotherRelease() {
        open("");
        String style = page().locator("link[href*='hms.css']").getAttribute("href");
        RawHttp http = new RawHttp(House.now().address());

        assertThat(http.get(style).header("cache-control")).contains("immutable");
        assertThat(http.get(style.replaceAll("h=[0-9a-f]+", "h=0123456789ab")).header("cache-control"))
                .isEqualTo("no-cache");
        assertThat(http.get(style.replaceAll("&h=[0-9a-f]+", "")).header("cache-control"))
                .isEqualTo("no-cache");
    }

    private void examine(Response file) {
        Map<String, String> headers = file.allHeaders();
        String name = file.url().replaceFirst(".*" + FILES, "");
        if (!file.url().matches(".*[?&]h=[0-9a-f]{12}(&.*)?")) {
            faults.add("no fingerprint", name);
        }
        if (!headers.getOrDefault("cache-control", "").matches(".*max-age=31536000.*immutable.*")) {
            faults.add("not kept: " + headers.get("cache-control"), name);
        }
        boolean text = headers.getOrDefault("content-type", "").matches("text/.*|.*(javascript|json|xml).*");
        if (text && !"gzip".equals(headers.get("content-encoding"))) {
            faults.add("not compressed", name);
        }
    }

    private long weightOf(String path) {
        open(path);
        long weight = weightHere();
        say(path, weight);
        return weight;
    }

    private long weightHere() {
        page().evaluate(COME);
        return ((Number) page().evaluate(TRANSFERRED)).longValue();
    }

    private static void say(String path, long weight) {
        System.out.printf("%7d bytes for /%s%n", weight, path);
    }
}
