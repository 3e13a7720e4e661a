package hms.audit.control;

import hms.platform.Conflicts;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import java.util.Optional;

/** No capability answers for its unique keys. */
class FakeClashes extends Clashes {

    @Override
    public Optional<Refusal> refusalOf(Throwable thrown) {
        return Conflicts.stale(thrown) ? Optional.of(Refusal.of(PlatformRule.STALE)) : Optional.empty();
    }
}
