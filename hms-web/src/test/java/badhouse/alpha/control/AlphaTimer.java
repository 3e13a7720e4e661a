package badhouse.alpha.control;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;

/** A timer on no list. */
@Singleton
public class AlphaTimer {

    private int ticks;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void tick() {
        ticks++;
    }

    int ticks() {
        return ticks;
    }
}
