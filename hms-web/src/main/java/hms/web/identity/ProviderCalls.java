package hms.web.identity;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls the identity provider: a few at once, the rest queue a little, and each answer is there soon, whole and of a
 * sensible length, or there is none. So a provider that stalls holds up nobody but those who want it.
 */
final class ProviderCalls {

    static final int AT_ONCE = 8;

    private static final int WAITING_AT_MOST = 50;
    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    private static final Duration TO_ANSWER = Duration.ofSeconds(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TO_CONNECT).build();

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /** What needs the provider. */
    interface Work<T, E extends Exception> {
        T done() throws E;
    }

    /** Does the work when its turn comes; fails where too many wait already. */
    <T, E extends Exception> T inTurn(Work<T, E> work) throws IOException, E {
        if (turns.getQueueLength() >= WAITING_AT_MOST || !come()) {
            throw new IOException("too many ask already");
        }
        try {
            return work.done();
        } finally {
            turns.release();
        }
    }

    private boolean come() throws IOException {
        try {
            return turns.tryAcquire(TO_ANSWER.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            throw stops(stopped);
        }
    }

    HttpResponse<String> get(URI address) throws IOException {
        return send(HttpRequest.newBuilder(address));
    }

    /** The whole answer: the request's own limit would end with the headers. */
    HttpResponse<String> send(HttpRequest.Builder question) throws IOException {
        CompletableFuture<HttpResponse<String>> answer =
                http.sendAsync(question.build(), headers -> new ProviderAnswer());
        try {
            return answer.get(TO_ANSWER.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new IOException("no answer within " + TO_ANSWER.toSeconds() + " seconds", late);
        } catch (ExecutionException failed) {
            throw new IOException(said(failed.getCause()), failed);
        } catch (InterruptedException stopped) {
            throw stops(stopped);
        } finally {
            answer.cancel(true);
        }
    }

    private static String said(Throwable failure) {
        return failure.getClass().getSimpleName() + (failure.getMessage() == null ? "" : " " + failure.getMessage());
    }

    private static IOException stops(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new IOException("the server stops", stopped);
    }
}
