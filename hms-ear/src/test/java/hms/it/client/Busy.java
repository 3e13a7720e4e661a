package hms.it.client;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** People who go on with their work all the time, each step of it timed. */
final class Busy implements AutoCloseable {

    /** One step: how long it took, and what went wrong if anything. */
    record Step(Instant began, Duration took, String failure) {

        boolean failed() {
            return failure != null;
        }
    }

    private final Queue<Step> steps = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean over;

    /** So many more people do this again and again, each signed in before the first step. */
    Busy with(int people, Supplier<Runnable> person) {
        for (int count = 0; count < people; count++) {
            Runnable step = person.get();
            Thread thread = new Thread(() -> goOn(step));
            threads.add(thread);
            thread.start();
        }
        return this;
    }

    private void goOn(Runnable step) {
        while (!over) {
            Instant began = Instant.now();
            String failure = null;
            try {
                step.run();
            } catch (RuntimeException wrong) {
                failure = wrong.toString();
            }
            steps.add(new Step(began, Duration.between(began, Instant.now()), failure));
        }
    }

    /** What they did so far. */
    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** Lets everybody finish the step they are at; all that they did. */
    List<Step> stop() throws InterruptedException {
        over = true;
        for (Thread thread : threads) {
            thread.join();
        }
        return steps();
    }

    @Override
    public void close() {
        over = true;
    }
}
