package hms.patients.entity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Two people corrected one patient at once: what the other saved and what is still in the form, joined field by field.
 *
 * <p>A field that only the other changed is taken over; one that both changed keeps what was typed here, and says so.
 */
public final class JoinedDemographics {

    private JoinedDemographics() {}

    /** What the other changed in one field; a conflict if it was changed here too, to something else. */
    public record Change(DemographicField field, Object before, Object theirs, Object mine, boolean conflict)
            implements Serializable {}

    /**
     * Takes over into {@code mine} what only the other changed.
     *
     * @param base what the form began with
     * @param theirs what is saved now
     * @param mine what is in the form
     */
    public static List<Change> join(Demographics base, Demographics theirs, Demographics mine) {
        List<Change> changes = new ArrayList<>();
        for (DemographicField field : DemographicField.differing(base, theirs)) {
            Object typed = field.of(mine);
            boolean untouched = Objects.equals(typed, field.of(base));
            boolean conflict = !untouched && !Objects.equals(typed, field.of(theirs));
            changes.add(new Change(field, field.of(base), field.of(theirs), typed, conflict));
            if (untouched) {
                field.copy(theirs, mine);
            }
        }
        return changes;
    }
}
