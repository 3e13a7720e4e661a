package hms.audit;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Question: how people call the patients that the trail knows by id. Answered by whoever keeps the patients; without
 * an answer the trail shows and takes ids.
 */
public interface PatientNumbers {

    /** The patient with this number. */
    Optional<Long> patientOf(String number);

    /** The numbers of these patients, by id. */
    Map<Long, String> numbersOf(Collection<Long> patients);
}
