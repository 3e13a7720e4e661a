package hms.it.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.client.House;
import hms.it.client.Pages;
import hms.it.client.RawHttp;
import hms.it.client.RawHttp.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever nonsense is sent, the answer tells nothing of the inside (SECURITY S32). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ErrorsIT {

    private static final int REQUESTS = Integer.getInteger("hms.it.errors", 100);

    private static final Pattern INSIDE = Pattern.compile(
            "\\tat [a-z]|Exception|java\\.lang|jakarta\\.servlet|WFLY|UT0\\d|[Uu]ndertow|[Ww]ild[Ff]ly|JBoss|Mojarra"
                    + "|EclipseLink|org\\.h2|SQLState|SELECT .* FROM|<web-app|ui:composition");

    private static final Pattern REFERENCE = Pattern.compile("[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}");

    private static final List<String> METHODS =
            List.of("GET", "GET", "GET", "POST", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE", "FOO");

    private static final List<String> TAILS = List.of(
            "",
            "/",
            "/nowhere",
            ".xhtml",
            ";jsessionid=x",
            "%00",
            "%2e%2e/",
            "/..;/",
            "%c0%ae",
            ".jsp",
            "~",
            "?",
            "//",
            "%",
            "/%zz",
            ".xhtml/x");

    private static final List<String> QUERIES = List.of(
            "",
            "?id=abc",
            "?id=-1",
            "?id=99999999999999999999",
            "?id=%23%7B7*7%7D",
            "?id=1&id=2",
            "?token=%00",
            "?next=//evil.example",
            "?q=%F0%9F%92%A9%FF",
            "?jakarta.faces.partial.ajax=true",
            "?pfdrid=x&pfdrt=sc&ln=primefaces",
            "?" + "a=1&".repeat(1200),
            "?q=" + "x".repeat(6000));

    private static final List<String> BODIES = List.of(
            "",
            "jakarta.faces.ViewState=1:2",
            "jakarta.faces.ViewState=-1%3A-1&jakarta.faces.partial.ajax=true&jakarta.faces.source=x",
            "jakarta.faces.ViewState=stateless",
            "{\"a\":",
            "<a/>",
            "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"../../x\"\r\n\r\nx\r\n--x",
            "a=%zz&b=%",
            "username=' OR 1=1 --&password=x");

    private static final List<String> HEADERS = List.of(
            "Accept: */*",
            "Content-Type: application/x-www-form-urlencoded",
            "Content-Type: multipart/form-data; boundary=x",
            "Content-Type: multipart/form-data",
            "Content-Type: application/json",
            "Content-Type: text/xml; charset=nonsense",
            "Accept-Language: \u0000,,,;q=x",
            "Cookie: JSESSIONID=../../x; ;=;",
            "Faces-Request: partial/ajax",
            "Transfer-Encoding: nonsense",
            "If-Modified-Since: yesterday",
            "Range: bytes=9-1",
            "Expect: 200-maybe",
            "X-Forwarded-For: ' OR 1=1");

    private final Random random = new Random(42);

    @Test
    void tellsNothingOfTheInside() {
        RawHttp http = new RawHttp(House.now().address());
        List<String> faults = new ArrayList<>();
        for (int count = 0; count < REQUESTS; count++) {
            String method = any(METHODS);
            String target = "/hms/" + any(Pages.all()) + any(TAILS) + any(QUERIES);
            List<String> headers = List.of(any(HEADERS));
            Answer answer = http.send(method, target, headers, method.equals("GET") ? "" : any(BODIES));
            fault(answer, method + " " + shortened(target) + " " + headers, faults);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void writesTheIdOfTheRequestIntoTheLog() {
        Answer failed = new RawHttp(House.now().address()).get("/hms/trial/broken?how=at-once");

        Matcher reference = REFERENCE.matcher(failed.body());
        assertThat(reference.find()).isTrue();
        assertThat(House.now().log().lines().filter(line -> line.contains(reference.group())))
                .isNotEmpty()
                .allMatch(line -> line.contains(" " + failed.header("X-Request-Id") + " "));
    }

    @Test
    void believesNobodyWhoClaimsToBeAProxy() {
        Answer moved = new RawHttp(House.now().address())
                .with("X-Forwarded-Proto", "https")
                .with("X-Forwarded-Host", "elsewhere.example")
                .get("/hms");

        assertThat(moved.status()).isEqualTo(302);
        assertThat(moved.header("Location")).endsWith("/hms/").doesNotContain("https", "elsewhere.example");
    }

    private static void fault(Answer answer, String request, List<String> faults) {
        Matcher inside = INSIDE.matcher(answer.body());
        if (inside.find()) {
            faults.add(request + " answers " + answer.status() + " with " + inside.group());
        }
        if (!answer.header("server").isEmpty() || !answer.header("x-powered-by").isEmpty()) {
            faults.add(request + " answers with " + answer.headers());
        }
        if (answer.status() == 500 && !words(answer.body()).isBlank() && !isInLog(answer.body())) {
            faults.add(request + " answers 500 without a reference that the log knows: " + words(answer.body()));
        }
    }

    private static boolean isInLog(String body) {
        Matcher reference = REFERENCE.matcher(body);
        return reference.find() && House.now().log().contains(reference.group());
    }

    private static String words(String page) {
        String text = page.replaceAll("(?s)<head.*</head>|<[^>]*>", " ").replaceAll("\\s+", " ");
        return text.substring(0, Math.min(300, text.length()));
    }

    private static String shortened(String target) {
        return target.length() > 120 ? target.substring(0, 120) + "…" : target;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
