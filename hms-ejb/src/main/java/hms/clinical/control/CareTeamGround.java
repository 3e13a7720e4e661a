package hms.clinical.control;

import hms.clinical.entity.Encounter;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The doctor who treats the patient, or did until lately; and while the patient is being seen, the nurses of the
 * department where that happens.
 */
@ApplicationScoped
public class CareTeamGround implements AccessGround {

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
    public Set<Long> among(Reader reader, Set<Long> patients) {
        Set<Long> found = new HashSet<>();
        if (reader.isAny(Roles.DOCTOR)) {
            found.addAll(treated(reader.username(), patients));
        }
        if (reader.isAny(Roles.NURSE)) {
            found.addAll(assisted(reader.username(), patients));
        }
        return found;
    }

    private List<Long> treated(String username, Set<Long> patients) {
        return em.createQuery(
                        "SELECT DISTINCT e.patient.id FROM Encounter e WHERE e.patient.id IN :patients"
                                + " AND e.practitioner.username = :username AND e.status NOT IN :never"
                                + " AND (e.endedAt IS NULL OR e.endedAt > :since)",
                        Long.class)
                .setParameter("patients", patients)
                .setParameter("username", username)
                .setParameter("never", NEVER_WAS)
                .setParameter("since", day.now().minus(Encounter.AFTERWARDS))
                .getResultList();
    }

    private List<Long> assisted(String username, Set<Long> patients) {
        return em.createQuery(
                        "SELECT DISTINCT e.patient.id FROM Encounter e, Practitioner n WHERE e.patient.id IN :patients"
                                + " AND n.username = :username AND n.active = TRUE AND n.department = e.department"
                                + " AND e.status NOT IN :never AND e.endedAt IS NULL",
                        Long.class)
                .setParameter("patients", patients)
                .setParameter("username", username)
                .setParameter("never", NEVER_WAS)
                .getResultList();
    }
}
