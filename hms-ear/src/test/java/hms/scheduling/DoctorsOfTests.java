package hms.scheduling;

import hms.it.Bench;
import hms.organization.entity.Department;
import hms.organization.entity.Practitioner;
import hms.organization.entity.PractitionerKind;
import hms.patients.PeopleOfTests;
import hms.platform.HospitalDay;
import hms.platform.Ids;
import hms.scheduling.entity.Availability;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

/** Doctors that only one test knows, so that it alone books them. */
@Dependent
public class DoctorsOfTests {

    @Inject
    private EntityManager em;

    @Inject
    private Bench bench;

    @Inject
    private HospitalDay day;

    /** Somebody who sees so many patients at once round the clock, every so many minutes, signing in so or not at all. */
    public long doctor(String username, int slotMinutes, int places) throws Exception {
        return bench.inTransaction(() -> {
            String code = Long.toString(Ids.next(), 36).toUpperCase(Locale.ROOT);
            Department department = Department.open("T" + code, "Ward of tests " + code, null);
            em.persist(department);
            Practitioner doctor =
                    Practitioner.join(PractitionerKind.DOCTOR, "Dr", "Test", PeopleOfTests.unheardOf(), department);
            doctor.signInAs(username);
            em.persist(doctor);
            for (DayOfWeek weekday : DayOfWeek.values()) {
                em.persist(Availability.on(doctor, weekday, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)
                        .cut(slotMinutes, places, "Room T")
                        .valid(day.today().minusDays(60), null));
            }
            return doctor.getId();
        });
    }

    /** The doctor whom this person signs in as, made if nobody has yet. */
    public long doctorOf(String username) throws Exception {
        Long known = bench.inTransaction(
                () -> em.createQuery("select p.id from Practitioner p where p.username = :user", Long.class)
                        .setParameter("user", username)
                        .getResultStream()
                        .findFirst()
                        .orElse(null));
        return known != null ? known : doctor(username, 5, 1);
    }

    /** So many of the doctor's hours move to this room, while another changes the one at this index; -1 for none. */
    public void moveHours(long doctor, int so, int changedMeanwhile, String room) throws Exception {
        List<Availability> hours = em.createQuery(
                        "select h from Availability h where h.practitioner.id = :doctor order by h.id",
                        Availability.class)
                .setParameter("doctor", doctor)
                .setMaxResults(so)
                .getResultList();
        hours.forEach(each -> each.cut(each.getSlotMinutes(), each.getCapacity(), room));
        if (changedMeanwhile >= 0) {
            bench.execute(
                    "UPDATE availability SET version = version + 1 WHERE id = ?",
                    hours.get(changedMeanwhile).getId());
        }
        em.flush();
    }

    /** Noon in so many days. */
    public LocalDateTime noon(int days) {
        LocalDate on = day.today().plusDays(days);
        return on.atTime(12, 0);
    }
}
