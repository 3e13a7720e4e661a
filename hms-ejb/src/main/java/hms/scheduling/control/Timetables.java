package hms.scheduling.control;

import hms.platform.HospitalDay;
import hms.scheduling.entity.Availability;
import hms.scheduling.entity.Leave;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Reads timetables: two reads, however many practitioners and days. */
@Dependent
public class Timetables {

    /** Hours, each with what leave meets the days. */
    private static final String PLAN = " left join Availability h on h.practitioner = p and h.validFrom <= :last"
            + " and (h.validTo is null or h.validTo >= :from)"
            + " left join Leave l on l.practitioner = p and l.firstDay <= :last and l.lastDay >= :from"
            + " where p.id in :ids";

    @PersistenceContext
    EntityManager em;

    @Inject
    HospitalDay day;

    /** The plan of these practitioners for so many days from this one on. */
    Timetable of(Collection<Long> practitioners, LocalDate from, int days) {
        return read("select h, l from Practitioner p", practitioners, from, days);
    }

    /** The plan of one practitioner, who is read along with the department: finding them later asks nobody. */
    Timetable withPractitioner(long practitionerId, LocalDate from, int days) {
        return read("select h, l, p, d from Practitioner p join p.department d", List.of(practitionerId), from, days);
    }

    private Timetable read(String what, Collection<Long> practitioners, LocalDate from, int days) {
        List<Long> ids = List.copyOf(practitioners);
        if (ids.isEmpty()) {
            return new Timetable(day.zone(), from, days, List.of(), List.of(), List.of());
        }
        LocalDate last = from.plusDays(days - 1L);
        List<Object[]> plan = em.createQuery(what + PLAN, Object[].class)
                .setParameter("ids", ids)
                .setParameter("last", last)
                .setParameter("from", from)
                .getResultList();
        return new Timetable(
                day.zone(),
                from,
                days,
                each(plan, 0, Availability.class),
                each(plan, 1, Leave.class),
                taken(ids, from, last));
    }

    private static <T> List<T> each(List<Object[]> plan, int column, Class<T> kind) {
        return plan.stream()
                .map(row -> kind.cast(row[column]))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** A lane of an appointment has its cells in one row. */
    private List<Taken> taken(List<Long> ids, LocalDate from, LocalDate last) {
        Query query = em.createNativeQuery(
                "SELECT practitioner_id, lane, MIN(starts_at), MAX(starts_at) FROM appointment_cell"
                        + " WHERE practitioner_id IN ("
                        + String.join(", ", Collections.nCopies(ids.size(), "?"))
                        + ") AND starts_at >= ? AND starts_at < ? GROUP BY practitioner_id, appointment_id, lane");
        int at = 1;
        for (Long id : ids) {
            query.setParameter(at++, id);
        }
        query.setParameter(at++, utc(from));
        query.setParameter(at, utc(last.plusDays(2)));
        List<?> rows = query.getResultList();
        return rows.stream().map(each -> taken((Object[]) each)).toList();
    }

    private static Taken taken(Object[] row) {
        return new Taken(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).intValue(),
                moment(row[2]),
                moment(row[3]).plus(Duration.ofMinutes(Availability.GRID)));
    }

    private static Instant moment(Object read) {
        return ((LocalDateTime) read).toInstant(ZoneOffset.UTC);
    }

    /** The day before at its midnight in UTC: no zone begins its day earlier. */
    private static LocalDateTime utc(LocalDate date) {
        return date.minusDays(1).atStartOfDay();
    }
}
