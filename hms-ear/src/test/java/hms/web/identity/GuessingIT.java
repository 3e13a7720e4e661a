package hms.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import hms.identity.StaffOfTests;
import hms.it.Figures;
import hms.it.InServer;
import hms.it.TextBrowser;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody tries one password after another, by the form and by the API's header, many at once (SECURITY S4). */
class GuessingIT extends InServer {

    private static final int GUESSES = Integer.getInteger("hms.it.guesses", 120);
    private static final int AT_ONCE = 8;
    private static final int LOOKED_AT = 10;
    private static final int LET_IN_BUT_NO_ADMINISTRATOR = 403;
    private static final String RIGHT = "a quiet river bends north";

    @Inject
    private StaffOfTests staff;

    private final HttpClient api = HttpClient.newHttpClient();
    private URI house;

    @BeforeEach
    void find() {
        house = URI.create(
                "http://127.0.0.1:" + request().getLocalPort() + request().getContextPath() + "/");
    }

    @Test
    void looksAtTenGuessesHoweverManyCome() throws Exception {
        String username = staff.choose(as("sam", staff::nurse), RIGHT);
        assertThat(entersByForm(username, RIGHT)).isTrue();
        assertThat(entersByHeader(username, RIGHT)).isTrue();
        long turnedAway = attempts("locked", null);

        Instant start = Instant.now();
        assertThat(letIn(username)).isZero();
        Figures.note(
                GUESSES + " guesses of one password",
                Duration.between(start, Instant.now()).toMillis() + " ms");

        assertThat(attempts("wrong", username)).isEqualTo(LOOKED_AT);
        assertThat(attempts("locked", null) - turnedAway).isEqualTo(GUESSES - LOOKED_AT);
        assertThat(entersByForm(username, RIGHT)).isFalse();
        assertThat(entersByHeader(username, RIGHT)).isFalse();
    }

    /** How many of the guesses opened a door. */
    private long letIn(String username) throws Exception {
        List<Callable<Boolean>> guesses = new ArrayList<>();
        for (int guess = 0; guess < GUESSES; guess++) {
            String password = "guess number " + guess;
            guesses.add(
                    guess % 2 == 0 ? () -> entersByForm(username, password) : () -> entersByHeader(username, password));
        }
        ExecutorService many = Executors.newFixedThreadPool(AT_ONCE);
        try {
            long in = 0;
            for (Future<Boolean> guess : many.invokeAll(guesses)) {
                in += guess.get() ? 1 : 0;
            }
            return in;
        } finally {
            many.shutdownNow();
        }
    }

    private boolean entersByForm(String username, String password) {
        return new TextBrowser(house).signsIn(username, password);
    }

    private boolean entersByHeader(String username, String password) throws Exception {
        byte[] pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(house.resolve("api/admin/keys"))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair))
                .build();
        return api.send(request, BodyHandlers.discarding()).statusCode() == LET_IN_BUT_NO_ADMINISTRATOR;
    }

    private long attempts(String reason, String username) throws Exception {
        return username == null
                ? bench().number("SELECT COUNT(*) FROM audit_event WHERE act = 'SIGN_IN' AND reason = ?", reason)
                : bench().number(
                                "SELECT COUNT(*) FROM audit_event WHERE act = 'SIGN_IN' AND reason = ? AND username = ?",
                                reason,
                                username);
    }
}
