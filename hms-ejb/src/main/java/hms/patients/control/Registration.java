package hms.patients.control;

import hms.patients.entity.Demographics;
import hms.patients.entity.MedicalRecordNumber;
import hms.patients.entity.Patient;
import hms.platform.HospitalDay;
import hms.platform.NumberSeries;
import hms.platform.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes patients: the number of the day, the search keys, the sealed details. Runs in the caller's transaction.
 *
 * <p>The front desk asks {@link LookAlikes} first; an importer does not, since nobody could answer the warning:
 *
 * <ol>
 *   <li>{@link #refusalOf} for each row, outside or before the transaction: a bad row is a verdict, never an exception,
 *       so it does not spoil its chunk;
 *   <li>in the chunk's transaction {@link #known} with all source ids of the chunk (one read): whoever is there already
 *       is skipped or counted, so that a repeat makes no duplicates;
 *   <li>for each new row {@link #register}, then {@code patient.identify(system, value)} with the source's id before
 *       the chunk commits; the unique key (system, value) holds against a second import at the same time;
 *   <li>{@code hms.audit.AuditTrail.record} once per chunk, commit, clear the entity manager, next chunk.
 * </ol>
 *
 * <p>The counter row of the day stays locked until the chunk commits: keep chunks small (200 rows or so), or the front
 * desk waits.
 */
@Dependent
public class Registration {

    @PersistenceContext
    EntityManager em;

    @Inject
    NumberSeries numbers;

    @Inject
    HospitalDay day;

    /** A new patient, persisted, under the next number of today. Throws where {@link #refusalOf} would refuse. */
    public Patient register(Demographics told, String by) {
        LocalDate today = day.today();
        refusalOf(told).ifPresent(refusal -> {
            throw refusal;
        });
        String mrn = MedicalRecordNumber.of(today, numbers.next(MedicalRecordNumber.series(today)));
        Patient patient = Patient.register(mrn, told, today, day.now(), by);
        em.persist(patient);
        return patient;
    }

    /** Why this cannot become a patient, if so; touches no transaction and no number. */
    public Optional<Refusal> refusalOf(Demographics told) {
        try {
            Patient.register("", told, day.today(), day.now(), "");
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    /** Which of these ids of another system are patients here already: source id to patient id, in one read. */
    public Map<String, Long> known(String system, Set<String> values) {
        if (values.isEmpty()) {
            return Map.of();
        }
        List<Object[]> found = em.createQuery(
                        "select i.value, i.patient.id from PatientIdentifier i"
                                + " where i.system = :system and i.value in :values",
                        Object[].class)
                .setParameter("system", system)
                .setParameter("values", values)
                .getResultList();
        return found.stream().collect(Collectors.toMap(each -> (String) each[0], each -> (Long) each[1]));
    }
}
