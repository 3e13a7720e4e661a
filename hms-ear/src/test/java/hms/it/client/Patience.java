package hms.it.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for what comes when it comes. */
final class Patience {

    private static final HttpClient VISITOR = HttpClient.newHttpClient();
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);

    private Patience() {}

    /** Whether it was reached in this time. */
    static boolean until(Duration patience, BooleanSupplier reached) throws InterruptedException {
        Instant deadline = Instant.now().plus(patience);
        boolean done = reached.getAsBoolean();
        while (!done && Instant.now().isBefore(deadline)) {
            Thread.sleep(50);
            done = reached.getAsBoolean();
        }
        return done;
    }

    /** Whether this address answers 200 just now. */
    static boolean answers(URI address) {
        HttpRequest question =
                HttpRequest.newBuilder(address).timeout(LONGEST_ANSWER).build();
        try {
            return VISITOR.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
