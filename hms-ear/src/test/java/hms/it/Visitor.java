package hms.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody without a browser, in one session: opens a page and sends its form, and nothing else takes time. */
public final class Visitor {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]*)\"");
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]*)\"");

    private final URI home;
    private String page;
    private String state;
    private String nonce;
    private String cookie = "";

    /** A visitor of the house at this address, which ends in a slash. */
    public Visitor(URI home) {
        this.home = home;
    }

    /** An answer, and how long it took. */
    public record Answer(int status, Map<String, String> headers, String body, long nanos) {

        /** What everybody gets who gets this answer: without what was drawn by lot, and without these own words. */
        public String withoutOwn(String... words) {
            String told = status + "\n" + headers + "\n" + body;
            List<String> own = new ArrayList<>(List.of(words));
            own.add(found(NONCE, body, "no nonce"));
            own.add(found(STATE, body, "no state"));
            for (String word : own) {
                told = told.replace(word, "…");
            }
            return told;
        }
    }

    /** Opens a page below the home, and remembers its state. */
    public Answer open(String path) {
        page = path;
        return send(request(path).GET());
    }

    /** Sends a form of the page by one of its buttons; names without the form's. */
    public Answer send(String form, String button, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(form, form);
        typed.forEach((name, value) -> fields.put(form + ":" + name, value));
        fields.put(form + ":" + button, "");
        fields.put("jakarta.faces.ViewState", state);
        fields.put("primefaces.nonce", nonce);
        String content = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(content)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(home.resolve(path));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private Answer send(HttpRequest.Builder request) {
        long start = System.nanoTime();
        HttpResponse<String> response = answer(request.build());
        long nanos = System.nanoTime() - start;
        response.headers().allValues("set-cookie").stream()
                .filter(each -> each.startsWith("JSESSIONID="))
                .forEach(each -> cookie = each.replaceAll(";.*", ""));
        state = found(STATE, response.body(), state);
        nonce = found(NONCE, response.body(), nonce);
        return new Answer(response.statusCode(), shared(response), response.body(), nanos);
    }

    private static HttpResponse<String> answer(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** All headers but those that differ for every answer by their nature; of a cookie its name and flags. */
    private static Map<String, String> shared(HttpResponse<String> response) {
        Map<String, String> headers = new LinkedHashMap<>();
        response.headers().map().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        List.of("date", "content-length").forEach(headers::remove);
        headers.remove("x-request-id");
        headers.computeIfPresent("set-cookie", (name, value) -> value.replaceAll("JSESSIONID=[^;]*", "JSESSIONID"));
        return headers;
    }

    private static String found(Pattern pattern, String text, String otherwise) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : otherwise;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
