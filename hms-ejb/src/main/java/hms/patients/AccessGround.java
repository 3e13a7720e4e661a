package hms.patients;

import java.util.Set;

/**
 * A question to the capabilities above: does this ground to know of a patient hold for this person?
 *
 * <p>Clinical answers for the care team, inpatient for the ward, the portal for one's own record, and so on. Nobody
 * answering, or answering false, means no.
 */
public interface AccessGround {

    /** The ground this answers for. */
    Ground ground();

    /** Whether people like this one usually know a patient by this ground: then it is asked before the others. */
    default boolean isUsual(Reader reader) {
        return false;
    }

    /** Those of these patients for whom it holds, now, for this person; asked for at once, however many they are. */
    Set<Long> among(Reader reader, Set<Long> patients);

    /** Whether it holds, now, for this person and this patient. */
    default boolean holds(Reader reader, long patientId) {
        return !among(reader, Set.of(patientId)).isEmpty();
    }
}
