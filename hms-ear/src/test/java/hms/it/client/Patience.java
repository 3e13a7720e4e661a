package hms.it.client;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for what comes when it comes. */
final class Patience {

    private Patience() {}

    /** Whether it was reached in this time. */
    static boolean until(Duration patience, BooleanSupplier reached) throws InterruptedException {
        Instant deadline = Instant.now().plus(patience);
        while (!reached.getAsBoolean() && Instant.now().isBefore(deadline)) {
            Thread.sleep(50);
        }
        return reached.getAsBoolean();
    }
}
