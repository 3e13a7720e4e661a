package hms.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one source of time. */
@ApplicationScoped
public class ClockProducer {

    @Produces
    public Clock clock() {
        return DemoWanted.before(Clock.systemUTC());
    }
}
