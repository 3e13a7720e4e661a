package hms.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server says while it starts: is it ready, and if not, what is the one sentence to tell. */
final class BootLog {

    private static final int KEPT = 400;
    private static final Pattern READY = Pattern.compile("WFLYSRV0025:");
    private static final Pattern FAILED = Pattern.compile("WFLYSRV0026:|WFLYSRV005[56]:");
    private static final Pattern OUR_SENTENCE = Pattern.compile("HMS does not start: (.*)");
    private static final Pattern CAUSE = Pattern.compile("Caused by: [\\w.$]+: (.*)");

    private final Deque<String> lines = new ArrayDeque<>();
    private final CountDownLatch told = new CountDownLatch(1);
    private volatile boolean ready;

    /** Reads until the server closes its output, so that the server never waits for a reader. */
    void follow(InputStream output) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8))) {
            in.lines().forEach(this::hear);
        } catch (IOException | UncheckedIOException e) {
            hear("The server's output ended: " + e.getMessage());
        } finally {
            told.countDown();
        }
    }

    /** Waits until the server is up or has given up. */
    boolean ready() throws InterruptedException {
        told.await();
        return ready;
    }

    /** Why the server did not start. */
    synchronized String reason() {
        return last(OUR_SENTENCE).or(() -> last(CAUSE)).orElse("the server gave up.");
    }

    private synchronized void hear(String line) {
        lines.addLast(line);
        if (lines.size() > KEPT) {
            lines.removeFirst();
        }
        if (READY.matcher(line).find()) {
            ready = true;
            told.countDown();
        } else if (FAILED.matcher(line).find()) {
            told.countDown();
        }
    }

    private Optional<String> last(Pattern pattern) {
        return lines.stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1).strip())
                .reduce((earlier, later) -> later);
    }
}
