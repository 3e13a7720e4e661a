package hms.clinical.control;

import hms.clinical.entity.EncounterStatus;
import hms.patients.AccessGround;
import hms.patients.Ground;
import hms.patients.Reader;
import hms.platform.HospitalDay;
import hms.platform.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;

/**
 * The doctor who treats the patient, or did until lately; and while the patient is being seen, the nurses of the
 * department where that happens.
 */
@ApplicationScoped
public class CareTeamGround implements AccessGround {

    /** For letters, results and questions after the visit. */
    static final Duration AFTERWARDS = Duration.ofDays(30);

    private static final List<EncounterStatus> NEVER_WAS =
            List.of(EncounterStatus.CANCELLED, EncounterStatus.ENTERED_IN_ERROR);

    @PersistenceContext
    EntityManager em;

    @Inject
    HospitalDay day;

    @Override
    public Ground ground() {
        return Ground.CARE_TEAM;
    }

    @Override
    public boolean isUsual(Reader reader) {
        return reader.isAny(Roles.DOCTOR);
    }

    @Override
    public boolean holds(Reader reader, long patientId) {
        return (reader.isAny(Roles.DOCTOR) && treats(reader.username(), patientId))
                || (reader.isAny(Roles.NURSE) && assists(reader.username(), patientId));
    }

    private boolean treats(String username, long patientId) {
        return !em.createQuery(
                        "SELECT e.id FROM Encounter e WHERE e.patient.id = :patient"
                                + " AND e.practitioner.username = :username AND e.status NOT IN :never"
                                + " AND (e.endedAt IS NULL OR e.endedAt > :since)",
                        Long.class)
                .setParameter("patient", patientId)
                .setParameter("username", username)
                .setParameter("never", NEVER_WAS)
                .setParameter("since", day.now().minus(AFTERWARDS))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private boolean assists(String username, long patientId) {
        return !em.createQuery(
                        "SELECT e.id FROM Encounter e, Practitioner n WHERE e.patient.id = :patient"
                                + " AND n.username = :username AND n.active = TRUE AND n.department = e.department"
                                + " AND e.status NOT IN :never AND e.endedAt IS NULL",
                        Long.class)
                .setParameter("patient", patientId)
                .setParameter("username", username)
                .setParameter("never", NEVER_WAS)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
