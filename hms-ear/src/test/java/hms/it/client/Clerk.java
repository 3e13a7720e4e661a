package hms.it.client;

import hms.it.TextBrowser;
import hms.it.TextBrowser.Answer;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody of the staff without a browser: signs in, opens pages, sends their forms. */
final class Clerk {

    static final String PASSWORD = "hms demo hospital";
    private static final int OK = 200;

    private final TextBrowser browser;
    private String memory;
    private Duration moment = Duration.ZERO;

    private Clerk(TextBrowser browser) {
        this.browser = browser;
    }

    /** Who signs in; empty where the server keeps them out. */
    static Optional<Clerk> enter(URI home, String username) {
        return enter(home, username, PASSWORD);
    }

    static Optional<Clerk> enter(URI home, String username, String password) {
        TextBrowser browser = new TextBrowser(home);
        return browser.signsIn(username, password) ? Optional.of(new Clerk(browser)) : Optional.empty();
    }

    /** Somebody who does not sign in. */
    static Clerk guest(URI home) {
        return new Clerk(new TextBrowser(home));
    }

    /** From now on fills in a form no faster than this. */
    Clerk takingAMoment(Duration each) {
        moment = each;
        return this;
    }

    /** What a page shows; fails unless it answers as it should. */
    String read(String page) {
        Answer answer = browser.get(page);
        if (answer.status() != OK || answer.asksToSignIn()) {
            throw new IllegalStateException(page + " answers " + answer.status() + " at " + answer.path());
        }
        return answer.body();
    }

    /** Fills in a form of a page and presses one of its buttons, all named without the form's name. */
    Answer send(String page, String form, String button, Map<String, String> typed) {
        return send(page, form, button, typed, Map.of());
    }

    /** The same, with fields whose names stand outside the form's. */
    Answer send(String page, String form, String button, Map<String, String> typed, Map<String, String> beside) {
        Map<String, String> fields = browser.get(page).form(form);
        typed.forEach((name, value) -> fields.put(form + ":" + name, value));
        fields.putAll(beside);
        fields.put(form + ":" + button, "");
        LockSupport.parkNanos(moment.toNanos());
        return browser.post(page, fields);
    }

    /** One of the places that a page links to, drawn by lot: the group that the pattern catches. */
    Optional<String> oneOf(String page, Pattern pattern) {
        List<String> found = pattern.matcher(read(page))
                .results()
                .map(result -> result.group(1).replace("&amp;", "&"))
                .toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.get(ThreadLocalRandom.current().nextInt(found.size())));
    }

    /** What was found out once and holds for this clerk. */
    String remembered(Function<Clerk, String> question) {
        if (memory == null) {
            memory = question.apply(this);
        }
        return memory;
    }

    /** What the pattern catches in an answer, if anything. */
    static Optional<String> caught(String text, Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
