package hms.it.client;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Listens to the browser all the while: script errors, refused content, failed files, requests to strangers. */
public final class Watch {

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<Response> answers = new CopyOnWriteArrayList<>();
    private final String home;

    public Watch(BrowserContext context, String home) {
        this.home = home;
        context.onConsoleMessage(this::hear);
        context.onWebError(error -> complaints.add("script error: " + error.error()));
        context.onRequest(request -> {
            if (request.url().startsWith("http") && !request.url().startsWith(home)) {
                complaints.add("request to a stranger: " + request.url());
            }
        });
        context.onResponse(this::note);
    }

    /** A failed page says so in the console too; whether it may fail is for the test to say. */
    private void hear(ConsoleMessage message) {
        if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
            complaints.add("console: " + message.text() + " at " + message.location());
        }
    }

    private void note(Response response) {
        answers.add(response);
        boolean page = response.request().isNavigationRequest();
        if (!page && response.status() >= 400) {
            complaints.add(response.status() + " for " + response.url());
        }
    }

    /** What was heard so far; empty is good. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Every response of HMS so far. */
    public List<Response> answers() {
        return answers.stream()
                .filter(response -> response.url().startsWith(home))
                .toList();
    }

    /** For a test that provokes complaints on purpose. */
    public void forget() {
        complaints.clear();
    }
}
