package hms.clinical.entity;

import hms.platform.AboutPatient;
import java.io.Serializable;
import java.util.List;

/** What the banner of a patient says of allergies: the state, and the substances if there are any. */
public record AllergyZone(Long patientId, AllergyState state, List<String> substances)
        implements AboutPatient, Serializable {

    public AllergyZone {
        substances = List.copyOf(substances);
    }

    /** Nobody knows, since the record cannot be read: never to be taken for "none". */
    public static AllergyZone unavailable(long patientId) {
        return new AllergyZone(patientId, AllergyState.UNAVAILABLE, List.of());
    }

    /** What these records say. */
    public static AllergyZone of(long patientId, List<AllergyIntolerance> records) {
        List<AllergyIntolerance> live =
                records.stream().filter(AllergyIntolerance::isLive).toList();
        List<String> substances = live.stream()
                .filter(each -> !each.isNoneKnown())
                .map(AllergyIntolerance::getSubstance)
                .toList();
        AllergyState state = !substances.isEmpty()
                ? AllergyState.KNOWN
                : live.isEmpty() ? AllergyState.NOT_RECORDED : AllergyState.NONE_KNOWN;
        return new AllergyZone(patientId, state, substances);
    }
}
