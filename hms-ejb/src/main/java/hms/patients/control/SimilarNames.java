package hms.patients.control;

import hms.patients.entity.FoundPatient;
import hms.patients.entity.NameKeys;
import hms.patients.entity.PatientRow;
import hms.platform.Slice;
import java.util.Collections;
import java.util.List;

/** Marks the rows of a list that a hurried eye would take for one another. */
public final class SimilarNames {

    private SimilarNames() {}

    /** The same rows, in the same order. */
    public static Slice<FoundPatient> marked(Slice<PatientRow> page) {
        List<FoundPatient> marked = page.rows().stream()
                .map(row -> new FoundPatient(row, page.rows().stream().anyMatch(other -> alike(row, other))))
                .toList();
        return new Slice<>(marked, page.more());
    }

    private static boolean alike(PatientRow one, PatientRow other) {
        return !one.patientId().equals(other.patientId())
                && soundAlike(one.family(), other.family())
                && soundAlike(one.given(), other.given());
    }

    private static boolean soundAlike(String one, String other) {
        return NameKeys.normal(one).equals(NameKeys.normal(other))
                || !Collections.disjoint(NameKeys.sounds(one), NameKeys.sounds(other));
    }
}
