package hms.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with the simplest of browsers: keeps cookies, follows redirects, sends forms as they stand or otherwise. */
public final class TextBrowser {

    private static final int MOST_REDIRECTS = 5;
    private static final int MOST_WORDS = 2_000;
    private static final Pattern FIELD =
            Pattern.compile("<(?:input|textarea|select)\\b[^>]*\\bname=\"([^\"]+)\"[^>]*>");
    /** What scripts of the page add to each form. */
    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]*)\"([^>]*)>");

    /** As a browser without TLS: it asks for no HTTP/2, over which Payara, where it is off, loses what was sent along. */
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final URI house;

    /** @param house where HMS is found, ending in a slash */
    public TextBrowser(URI house) {
        this.house = house;
    }

    /** What came at the end of all redirects; {@code query} is what stood behind the question mark. */
    public record Answer(int status, String path, String query, String body, String policy) {

        /** For whoever did not expect it: what the page says in words, from its main part on. */
        public String said() {
            String words = body.substring(Math.max(0, body.indexOf("<main")))
                    .replaceAll("(?s)<(script|style)\\b.*?</\\1>|<[^>]*>", " ")
                    .replaceAll("\\s+", " ");
            return status + " at " + path + ": " + words.substring(0, Math.min(words.length(), MOST_WORDS));
        }

        public boolean asksToSignIn() {
            return path.endsWith("/sign-in");
        }

        /** The fields of this form with the values that a browser would send. */
        public Map<String, String> form(String id) {
            int start = body.indexOf("<form id=\"" + id + "\"");
            if (start < 0) {
                throw new IllegalStateException("no form " + id + ", but " + said());
            }
            String form = body.substring(start, body.indexOf("</form>", start));
            Map<String, String> fields = new LinkedHashMap<>();
            for (Matcher field = FIELD.matcher(form); field.find(); ) {
                value(form, field).ifPresent(value -> fields.put(field.group(1), value));
            }
            Matcher nonce = NONCE.matcher(policy);
            if (nonce.find()) {
                fields.put("primefaces.nonce", nonce.group(1));
            }
            return fields;
        }

        private static Optional<String> value(String form, Matcher field) {
            String tag = field.group();
            if (tag.startsWith("<select")) {
                return chosen(form.substring(field.end(), form.indexOf("</select>", field.end())));
            }
            if (tag.contains("type=\"checkbox\"")) {
                return tag.contains("checked=\"checked\"") ? Optional.of("on") : Optional.empty();
            }
            Matcher value = Pattern.compile("\\bvalue=\"([^\"]*)\"").matcher(tag);
            return Optional.of(value.find() ? value.group(1) : "");
        }

        /** The selected option; where none is, browsers take the first. */
        private static Optional<String> chosen(String select) {
            String first = null;
            for (Matcher option = OPTION.matcher(select); option.find(); ) {
                first = first == null ? option.group(1) : first;
                if (option.group(2).contains("selected")) {
                    return Optional.of(option.group(1));
                }
            }
            return Optional.ofNullable(first);
        }
    }

    public void signIn(String username, String password) {
        if (!signsIn(username, password)) {
            throw new IllegalStateException(username + " is not let in");
        }
    }

    /** Tries to sign in; false where the house does not let them in. */
    public boolean signsIn(String username, String password) {
        Map<String, String> form = get("sign-in").form("signInForm");
        form.put("signInForm:username", username);
        form.put("signInForm:password", password);
        form.put("signInForm:signIn", "");
        return !post("sign-in", form).asksToSignIn();
    }

    public Answer get(String path) {
        return follow(send(HttpRequest.newBuilder(house.resolve(path)).GET()));
    }

    public Answer post(String path, Map<String, String> fields) {
        return follow(send(form(path, fields)));
    }

    /** The bare answer to this form, with the place it leads to if any, where nobody goes then. */
    public String lead(String path, Map<String, String> fields) {
        HttpResponse<String> response = send(form(path, fields));
        return response.statusCode() + " "
                + response.headers().firstValue("Location").orElse("nowhere");
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(house.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    /** Sends what this button sends of the form, without leaving the page. */
    public Answer press(String path, Map<String, String> fields, String button, String... processed) {
        Map<String, String> sent = new LinkedHashMap<>(fields);
        sent.put("jakarta.faces.partial.ajax", "true");
        sent.put("jakarta.faces.source", button);
        sent.put("jakarta.faces.partial.execute", button + " " + String.join(" ", processed));
        sent.put("jakarta.faces.partial.render", button.replaceFirst(":.*", ""));
        sent.put(button, button);
        return post(path, sent);
    }

    private Answer follow(HttpResponse<String> first) {
        HttpResponse<String> response = first;
        for (int hop = 0; response.statusCode() / 100 == 3 && hop < MOST_REDIRECTS; hop++) {
            URI next = response.uri()
                    .resolve(response.headers().firstValue("Location").orElseThrow());
            response = send(HttpRequest.newBuilder(next).GET());
        }
        String policy = response.headers().firstValue("Content-Security-Policy").orElse("");
        URI at = response.uri();
        return new Answer(response.statusCode(), at.getPath(), String.valueOf(at.getQuery()), response.body(), policy);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> response = answer(request.build());
        response.headers().allValues("Set-Cookie").forEach(this::keep);
        return response;
    }

    private HttpResponse<String> answer(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString(UTF_8));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
