package hms.patients.control;

import hms.patients.entity.PatientRow;
import hms.platform.HospitalDay;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Remembers whom a person opened last, for the list on the home page. */
@Dependent
public class OpenedPatients {

    @PersistenceContext
    EntityManager em;

    @Inject
    HospitalDay day;

    /** One statement whether it is the first time or not, so two tabs do not clash. */
    public void opened(String username, long patientId) {
        em.createNativeQuery("INSERT INTO patient_opened (user_name, patient_id, opened_at) VALUES (?1, ?2, ?3)"
                        + " ON DUPLICATE KEY UPDATE opened_at = VALUES(opened_at)")
                .setParameter(1, username)
                .setParameter(2, patientId)
                .setParameter(3, LocalDateTime.ofInstant(day.now(), ZoneOffset.UTC))
                .executeUpdate();
    }

    /** The last ones first. */
    public List<PatientRow> of(String username, int most) {
        List<Long> ids = ids(username, most);
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, PatientRow> rows = new HashMap<>();
        em.createQuery("select " + PatientRow.OF_P + " from Patient p where p.id in :ids", PatientRow.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> rows.put(row.patientId(), row));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    private List<Long> ids(String username, int most) {
        List<?> read = em.createNativeQuery(
                        "SELECT patient_id FROM patient_opened WHERE user_name = ?1 ORDER BY opened_at DESC")
                .setParameter(1, username)
                .setMaxResults(most)
                .getResultList();
        return read.stream().map(each -> ((Number) each).longValue()).toList();
    }
}
