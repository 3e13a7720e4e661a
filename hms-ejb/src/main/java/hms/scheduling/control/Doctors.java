package hms.scheduling.control;

import hms.organization.entity.Practitioner;
import hms.organization.entity.PractitionerKind;
import hms.organization.entity.Specialty;
import hms.platform.HospitalDay;
import hms.scheduling.entity.BookableDoctor;
import hms.scheduling.entity.Choice;
import hms.scheduling.entity.FreeTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Doctors who can be booked, and when: a constant number of reads for any number of them. */
@Dependent
public class Doctors {

    private static final int MOST = 50;
    private static final int DAYS_AHEAD = 14;
    private static final int FIRST_TIMES = 3;

    /** Somebody who sees patients here, now or soon. */
    private static final String BOOKABLE =
            " from Practitioner p join p.department d left join d.parent u where p.active = true and d.active = true"
                    + " and p.kind = :doctor"
                    + " and exists (select h.id from Availability h where h.practitioner = p"
                    + " and (h.validTo is null or h.validTo >= :today))";

    @PersistenceContext
    EntityManager em;

    @Inject
    Timetables timetables;

    @Inject
    HospitalDay day;

    @Inject
    Policies policies;

    /** Whom to look for; null and blank for anybody. A department counts with those within it. */
    public record Sought(Long departmentId, Long specialtyId, String name, Long practitionerId) {}

    /** The doctors by name, each with the next so many times from this moment on. */
    public List<BookableDoctor> find(Sought sought, Instant notBefore, int times) {
        List<Practitioner> found = read(ids(sought));
        LocalDate from = day.at(notBefore).toLocalDate();
        Timetable plan = timetables.of(found.stream().map(Practitioner::getId).toList(), from, DAYS_AHEAD);
        return found.stream()
                .map(each -> row(each, plan.free(each.getId(), notBefore, times)))
                .toList();
    }

    private List<Long> ids(Sought sought) {
        String name = sought.name() == null ? "" : sought.name().strip().toLowerCase(Locale.ROOT);
        StringBuilder where = new StringBuilder("select distinct p.id, p.sortName" + BOOKABLE);
        where.append(sought.departmentId() == null ? "" : " and (d.id = :department or u.id = :department)");
        where.append(
                sought.specialtyId() == null
                        ? ""
                        : " and exists (select s.id from Practitioner q join q.specialties s where q = p and s.id = :specialty)");
        where.append(sought.practitionerId() == null ? "" : " and p.id = :practitioner");
        where.append(
                name.isEmpty()
                        ? ""
                        : " and (lower(p.family) like :name or lower(p.given) like :name"
                                + " or concat(lower(p.given), ' ', lower(p.family)) like :name)");
        TypedQuery<Object[]> query = em.createQuery(where + " order by p.sortName", Object[].class);
        given(query);
        set(query, "department", sought.departmentId());
        set(query, "specialty", sought.specialtyId());
        set(query, "practitioner", sought.practitionerId());
        set(query, "name", name.isEmpty() ? null : name.replaceAll("[%_]", "") + "%");
        return query.setMaxResults(MOST).getResultList().stream()
                .map(each -> (Long) each[0])
                .toList();
    }

    private <T> TypedQuery<T> given(TypedQuery<T> query) {
        return query.setParameter("doctor", PractitionerKind.DOCTOR).setParameter("today", day.today());
    }

    private static void set(TypedQuery<?> query, String name, Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }

    private List<Practitioner> read(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select distinct p from Practitioner p join fetch p.department"
                                        + " left join fetch p.specialties where p.id in :ids order by p.sortName, p.id",
                                Practitioner.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private static BookableDoctor row(Practitioner of, List<FreeTime> next) {
        return new BookableDoctor(
                of.getId(),
                of.getFullName(),
                of.getQualifications(),
                of.getLanguages(),
                of.getPhotoId(),
                of.getDepartment().getId(),
                of.getDepartment().getName(),
                of.getSpecialties().stream().map(Specialty::getName).sorted().toList(),
                next,
                null);
    }

    /** The doctor, if he can be booked, and until when. */
    public Optional<BookableDoctor> one(long practitionerId, Instant notBefore, int times) {
        return find(new Sought(null, null, null, practitionerId), notBefore, times).stream()
                .findFirst()
                .map(each -> each.until(day.today().plusDays(policies.now().getHorizonDays())));
    }

    /** The first free times of the doctors from this day on; the doctor whom the patient saw last comes first. */
    public List<BookableDoctor> firstFree(LocalDate from, Long departmentId, Long practitionerId, Long patientId) {
        Instant begin =
                from.isAfter(day.today()) ? from.atStartOfDay(day.zone()).toInstant() : day.now();
        Long own = patientId == null ? null : lastDoctor(patientId);
        return find(new Sought(departmentId, null, null, practitionerId), begin, FIRST_TIMES).stream()
                .sorted(Comparator.comparing(each -> !each.practitionerId().equals(own)))
                .toList();
    }

    /** With whom the patient was, or will be, seen last; null for nobody. */
    private Long lastDoctor(long patientId) {
        return em.createQuery(
                        "select a.practitioner.id from Appointment a where a.patient.id = :patient"
                                + " order by a.time.endsAt desc",
                        Long.class)
                .setParameter("patient", patientId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Every free time of the days. */
    public List<FreeTime> free(long practitionerId, LocalDate from, int days, Instant notBefore) {
        return timetables.of(List.of(practitionerId), from, days).free(practitionerId, notBefore, Integer.MAX_VALUE);
    }

    /** Departments in which somebody can be booked. */
    public List<Choice> departments() {
        return given(em.createQuery(
                        "select distinct new hms.scheduling.entity.Choice(d.id, d.name)" + BOOKABLE
                                + " order by d.name",
                        Choice.class))
                .getResultList();
    }

    /** Specialties in which somebody can be booked. */
    public List<Choice> specialties() {
        return given(em.createQuery(
                        "select distinct new hms.scheduling.entity.Choice(s.id, s.name)"
                                + BOOKABLE.replace("left join d.parent u", "join p.specialties s")
                                + " and s.active = true order by s.name",
                        Choice.class))
                .getResultList();
    }

    /** Doctors who can be booked. */
    public List<Choice> doctors() {
        return given(em.createQuery("select distinct p" + BOOKABLE + " order by p.sortName", Practitioner.class))
                .getResultList()
                .stream()
                .map(each -> new Choice(each.getId(), each.getFullName()))
                .toList();
    }
}
