package badhouse.alpha;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;

/** An inner door outside any transaction, which reads the wall clock three ways and fires a fact asynchronously. */
@ApplicationScoped
public class AlphaDoor {

    @Inject
    private Event<AlphaHappened> happened;

    public long open() {
        Supplier<Instant> later = Instant::now;
        happened.fireAsync(new AlphaHappened(System.currentTimeMillis()));
        return later.get().toEpochMilli() + Clock.systemUTC().millis();
    }
}
