package hms.scheduling.control;

import hms.patients.entity.MedicalRecordNumber;
import hms.platform.HospitalDay;
import hms.scheduling.entity.AppointmentRow;
import hms.scheduling.entity.AppointmentStatus;
import hms.scheduling.entity.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the appointment that somebody speaks of on the telephone: by its reference, else from today on by the
 * patient's number, or by the beginnings of names, of guests who are not linked to a patient yet too.
 */
@Dependent
public class AppointmentFinder {

    private static final int MOST = 25;
    private static final int MOST_WORDS = 4;
    /** Guests still to come who are not linked yet: a day's work of the front desk, not the whole book. */
    private static final int MOST_GUESTS = 500;

    private static final String SOON_FIRST = " order by a.time.startsAt, a.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    HospitalDay day;

    /** The next first, 25 at most; nothing where nothing was typed. */
    public List<AppointmentRow> find(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return List.of();
        }
        List<AppointmentRow> known = byReference(text);
        return known.isEmpty() ? byPerson(text) : known;
    }

    private List<AppointmentRow> byReference(String text) {
        return rows("where a.reference = :reference")
                .setParameter("reference", Reference.read(text))
                .getResultList();
    }

    private List<AppointmentRow> byPerson(String text) {
        Optional<String> mrn = MedicalRecordNumber.in(text);
        if (mrn.isPresent()) {
            return rows("where p.mrn = :mrn and a.time.endsAt >= :began" + SOON_FIRST)
                    .setParameter("mrn", mrn.get())
                    .setParameter("began", day.began())
                    .setMaxResults(MOST)
                    .getResultList();
        }
        Set<String> words = Doctors.typed(text);
        return words.isEmpty()
                ? List.of()
                : Stream.concat(patients(words).stream(), guests(words))
                        .sorted(Comparator.comparing(AppointmentRow::startsAt))
                        .limit(MOST)
                        .toList();
    }

    private List<AppointmentRow> patients(Set<String> words) {
        List<String> begun = words.stream().limit(MOST_WORDS).toList();
        StringBuilder where = new StringBuilder("where a.time.endsAt >= :began");
        for (int at = 0; at < begun.size(); at++) {
            where.append((" and exists (select n%d.id from Patient n%d join n%d.words w%d"
                            + " where n%d.id = p.id and w%d.word like :v%d)")
                    .replace("%d", String.valueOf(at)));
        }
        TypedQuery<AppointmentRow> query = rows(where + SOON_FIRST).setParameter("began", day.began());
        for (int at = 0; at < begun.size(); at++) {
            query.setParameter("v" + at, begun.get(at) + "%");
        }
        return query.setMaxResults(MOST).getResultList();
    }

    private Stream<AppointmentRow> guests(Set<String> words) {
        return rows("where p.id is null and a.status in :awaited and a.time.startsAt >= :began" + SOON_FIRST)
                .setParameter("awaited", AppointmentStatus.AWAITED)
                .setParameter("began", day.began())
                .setMaxResults(MOST_GUESTS)
                .getResultStream()
                .filter(row -> Doctors.isCalled(words, row.guestFamily(), row.guestGiven()));
    }

    private TypedQuery<AppointmentRow> rows(String where) {
        return em.createQuery("select " + AppointmentRow.OF_A + where, AppointmentRow.class);
    }
}
