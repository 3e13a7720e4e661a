package hms.audit.control;

import hms.platform.Conflicts;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import hms.platform.UniqueKeyMeaning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** Turns what the database said into what the hospital says. */
@ApplicationScoped
public class Clashes {

    @Inject
    @Any
    Instance<UniqueKeyMeaning> meanings;

    /** The refusal that this means; empty for what may succeed when tried again, and for what is no clash at all. */
    public Optional<Refusal> refusalOf(Throwable thrown) {
        if (thrown instanceof Refusal || Conflicts.retryable(thrown)) {
            return Optional.empty();
        }
        if (Conflicts.stale(thrown)) {
            return Optional.of(Refusal.of(PlatformRule.STALE));
        }
        return Conflicts.duplicate(thrown)
                ? Optional.of(Conflicts.duplicateKey(thrown)
                        .flatMap(this::meaningOf)
                        .orElseGet(() -> Refusal.of(PlatformRule.ALREADY_EXISTS)))
                : Optional.empty();
    }

    private Optional<Refusal> meaningOf(String uniqueKey) {
        return meanings.stream()
                .map(each -> each.refusalFor(uniqueKey))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
