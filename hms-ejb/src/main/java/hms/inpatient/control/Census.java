package hms.inpatient.control;

import hms.inpatient.entity.BedRow;
import hms.inpatient.entity.BedSpot;
import hms.inpatient.entity.InpatientRow;
import hms.platform.FieldCipher;
import hms.platform.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who lies where now, read from open stays. */
@Dependent
public class Census {

    private static final int MOST_BEDS = 1000;
    private static final String OF_WARD = " AND w.id = :ward";

    @PersistenceContext
    EntityManager em;

    /** The beds in service of a ward, or with null of every open ward, in the order of the map. */
    public List<BedSpot> map(Long wardId) {
        Map<Long, List<InpatientRow>> patients =
                inBeds(wardId, "s.place").stream().collect(Collectors.groupingBy(InpatientRow::bedId));
        TypedQuery<BedRow> beds = em.createQuery(
                BedRow.SELECT + " WHERE " + BedRow.IN_SERVICE + (wardId == null ? "" : OF_WARD)
                        + " ORDER BY w.name, w.id, r.name, r.id, b.label, b.id",
                BedRow.class);
        return of(beds, wardId).setMaxResults(MOST_BEDS).getResultList().stream()
                .map(bed -> new BedSpot(bed, patients.getOrDefault(bed.id(), List.of())))
                .toList();
    }

    /** The patients of a ward by room and bed. */
    public List<InpatientRow> onWard(long wardId) {
        return inBeds(wardId, "r.name, b.label, s.place");
    }

    private List<InpatientRow> inBeds(Long wardId, String order) {
        TypedQuery<InpatientRow> rows = em.createQuery(
                InpatientRow.SELECT + (wardId == null ? "" : OF_WARD) + " ORDER BY " + order, InpatientRow.class);
        return of(rows, wardId).setMaxResults(MOST_BEDS).getResultList();
    }

    /** Everybody who lies here, the last admitted first; of one ward, of one doctor, or only those a doctor lets go. */
    public Slice<InpatientRow> admitted(Long wardId, Long doctorId, boolean clearedOnly, int first, int size) {
        TypedQuery<InpatientRow> rows = em.createQuery(
                InpatientRow.SELECT
                        + (wardId == null ? "" : OF_WARD)
                        + (doctorId == null ? "" : " AND d.id = :doctor")
                        + (clearedOnly ? " AND e.clinicallyDischargedAt IS NOT NULL" : "")
                        + " ORDER BY a.admittedAt DESC, s.id DESC",
                InpatientRow.class);
        if (doctorId != null) {
            rows.setParameter("doctor", doctorId);
        }
        return Slice.of(
                of(rows, wardId)
                        .setFirstResult(first)
                        .setMaxResults(Slice.lookAhead(size))
                        .getResultList(),
                size);
    }

    /** Where this patient lies, if anywhere. */
    public Optional<InpatientRow> ofPatient(long patientId) {
        return em.createQuery(InpatientRow.SELECT + " AND p.id = :patient", InpatientRow.class)
                .setParameter("patient", patientId)
                .getResultStream()
                .findFirst();
    }

    /** Where the patient of this contact lies, if anywhere. */
    public Optional<InpatientRow> ofEncounter(long encounterId) {
        return em.createQuery(InpatientRow.SELECT + " AND e.id = :encounter", InpatientRow.class)
                .setParameter("encounter", encounterId)
                .getResultStream()
                .findFirst();
    }

    /** Why they came, by admission, in the words of who admitted them; those without words are left out. */
    public Map<Long, String> reasons(Collection<Long> admissions) {
        Map<Long, String> reasons = new HashMap<>();
        if (admissions.isEmpty()) {
            return reasons;
        }
        em.createQuery(
                        "SELECT a.id, a.reason FROM Admission a WHERE a.id IN :admissions AND a.reason IS NOT NULL",
                        Object[].class)
                .setParameter("admissions", admissions)
                .getResultList()
                .forEach(each -> reasons.put(
                        (Long) each[0],
                        FieldCipher.open((byte[]) each[1], "admission", (Long) each[0], "reason_cipher")));
        return reasons;
    }

    private static <T> TypedQuery<T> of(TypedQuery<T> query, Long wardId) {
        return wardId == null ? query : query.setParameter("ward", wardId);
    }
}
