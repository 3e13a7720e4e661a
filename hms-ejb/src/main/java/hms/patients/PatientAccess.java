package hms.patients;

import static hms.platform.Refusal.refuseIf;

import hms.patients.Ground.Wish;
import hms.platform.PlatformRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * The one decision who may know of which patient. Every channel asks it: page, document, export, search, interface.
 *
 * <p>Says no unless a ground says yes. To whoever may not know, a patient does not exist: the refusal is the same as
 * for an id that was never given.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PatientAccess {

    private final Iterable<AccessGround> grounds;

    @Inject
    public PatientAccess(@Any Instance<AccessGround> grounds) {
        this((Iterable<AccessGround>) grounds);
    }

    /** A decision over these grounds. */
    public PatientAccess(Iterable<AccessGround> grounds) {
        this.grounds = grounds;
    }

    /** For the container's proxy only. */
    protected PatientAccess() {
        this(java.util.List.of());
    }

    /** The ground on which the person may have what is wished, if any; the usual ones are asked first. */
    public Optional<Ground> ground(Reader reader, long patientId, Wish wish) {
        return StreamSupport.stream(grounds.spliterator(), false)
                .filter(each -> each.ground().suffices(wish))
                .sorted(Comparator.comparing(each -> !each.isUsual(reader)))
                .filter(each -> each.holds(reader, patientId))
                .map(AccessGround::ground)
                .findFirst();
    }

    /** Those of these patients of whom the person may have what is wished; each ground is asked at most once. */
    public Set<Long> among(Reader reader, Collection<Long> patients, Wish wish) {
        Set<Long> open = new HashSet<>(patients);
        Set<Long> found = new HashSet<>();
        for (AccessGround each : grounds) {
            if (each.ground().suffices(wish) && !open.isEmpty()) {
                Set<Long> held = each.among(reader, Set.copyOf(open));
                found.addAll(held);
                open.removeAll(held);
            }
        }
        return found;
    }

    /** Refuses as "not found" whoever has no ground. */
    public void demand(Reader reader, long patientId, Wish wish) {
        refuseIf(ground(reader, patientId, wish).isEmpty(), PlatformRule.NOT_FOUND);
    }
}
