package hms.identity.boundary;

import hms.identity.entity.IdentityRule;
import hms.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * At most two passwords are looked at at once on this node; the rest queue. So a rush at the door leaves processors and
 * connections to care.
 */
@ApplicationScoped
public class HashTurns {

    private static final int AT_ONCE = 2;
    private static final int WAITING_AT_MOST = 100;
    private static final int PATIENCE_SECONDS = 30;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /** Does the work when its turn comes; refuses where too many wait already. */
    public <T> T inTurn(Supplier<T> work) {
        Refusal.refuseIf(turns.getQueueLength() >= WAITING_AT_MOST || !come(), IdentityRule.SIGN_IN_BUSY);
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private boolean come() {
        try {
            return turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
