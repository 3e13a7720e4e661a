package hms.inpatient.control;

import hms.inpatient.control.Admitting.Wanted;
import hms.inpatient.entity.Bed;
import hms.inpatient.entity.Housekeeping;
import hms.inpatient.entity.Room;
import hms.inpatient.entity.RoomKind;
import hms.inpatient.entity.Ward;
import hms.organization.entity.Department;
import hms.organization.entity.Practitioner;
import hms.organization.entity.PractitionerKind;
import hms.patients.entity.Gender;
import hms.patients.entity.Patient;
import hms.platform.DemoWanted;
import hms.platform.HospitalDay;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The invented wards of the demo and who lies in them; the events of an admission bring the bills by themselves. */
@ApplicationScoped
public class DemoWards {

    private static final int AFTER_CLINICAL = 60;
    private static final int ADULT = 18;
    private static final int ELDEST_MOTHER = 42;
    private static final int ELDEST = 85;
    private static final int WEEK = 7;
    private static final int MOST = 60;
    private static final String BY = "amina";

    @PersistenceContext
    EntityManager em;

    @Inject
    Admitting admitting;

    @Inject
    HospitalDay day;

    void furnish(@Observes @Priority(AFTER_CLINICAL) DemoWanted wanted) {
        List<Bed> medicine = ward("MED1", "Medicine", "MED", "elena", List.of("elena", "grace"), 101, 14);
        List<Bed> surgery = ward("SUR1", "Surgery", "SURG", null, List.of("grace"), 201, 12);
        List<Bed> maternity = ward("MAT1", "Maternity", "MAT", null, List.of("grace", "samuel"), 301, 8);
        List<Bed> intensive = ward("ICU1", "Intensive Care", "EMER", null, List.of("grace"), 401, 4);
        Bed nest = nest(maternity.get(0).getRoom().getWard());
        em.flush();
        Iterator<Patient> women = aged(Gender.FEMALE, ELDEST_MOTHER, ELDEST);
        Iterator<Patient> mothers = aged(Gender.FEMALE, ADULT, ELDEST_MOTHER);
        Iterator<Patient> men = aged(Gender.MALE, ADULT, ELDEST);
        fill(medicine.subList(0, 6), women, "Observation after chest pain");
        fill(medicine.subList(8, 12), men, "Pneumonia");
        fill(surgery.subList(0, 4), men, "Hip fracture");
        fill(surgery.subList(6, 9), women, "Gallstones");
        fill(intensive.subList(0, 2), men, "After heart surgery");
        fill(maternity.subList(0, 4), mothers, "Birth");
        twins(nest);
        rest(medicine.get(13), Housekeeping.CLOSED);
        rest(surgery.get(11), Housekeeping.HOUSEKEEPING);
        rest(surgery.get(10), Housekeeping.CONTAMINATED);
        rest(intensive.get(3), Housekeeping.ISOLATED);
    }

    /** A ward with rooms of two beds; its last room has one, and costs more. */
    List<Bed> ward(String code, String name, String department, String doctor, List<String> staff, int room, int beds) {
        Ward ward = Ward.open(code, name, department(department), doctor(department, doctor));
        staff.forEach(ward::join);
        em.persist(ward);
        List<Bed> made = new ArrayList<>();
        for (int number = 0; made.size() < beds; number++) {
            boolean last = beds - made.size() <= 2;
            Room in = Room.of(ward, String.valueOf(room + number), kind(code, last), keptFor(code, number));
            em.persist(in);
            made.add(bed(in, "A", 1));
            made.add(bed(in, "B", 1));
        }
        return made;
    }

    private static RoomKind kind(String ward, boolean last) {
        return switch (ward) {
            case "ICU1" -> RoomKind.INTENSIVE_CARE;
            case "MAT1" -> RoomKind.MATERNITY;
            default -> last ? RoomKind.SEMI_PRIVATE : RoomKind.GENERAL;
        };
    }

    private static Gender keptFor(String ward, int number) {
        return ward.equals("MAT1") || (ward.equals("MED1") && number < 2) ? Gender.FEMALE : null;
    }

    private Bed nest(Ward maternity) {
        Room nursery = Room.of(maternity, "Nursery", RoomKind.NURSERY, null);
        em.persist(nursery);
        return bed(nursery, "N1", 2);
    }

    private Bed bed(Room room, String label, int places) {
        Bed bed = Bed.in(room, label, places, day.now());
        em.persist(bed);
        return bed;
    }

    private void rest(Bed bed, Housekeeping as) {
        bed.keep(as, day.now().minus(Duration.ofHours(1)), 0);
    }

    private Department department(String code) {
        return em.createQuery("SELECT d FROM Department d WHERE d.code = :code", Department.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    /** Who signs in so, else a doctor of the department, else any; null where the hospital has none yet. */
    private Practitioner doctor(String department, String username) {
        List<Practitioner> doctors = em.createQuery(
                        "SELECT p FROM Practitioner p WHERE p.kind = :doctor AND p.active = TRUE ORDER BY p.sortName",
                        Practitioner.class)
                .setParameter("doctor", PractitionerKind.DOCTOR)
                .setMaxResults(MOST)
                .getResultList();
        Optional<Practitioner> named = doctors.stream()
                .filter(each -> username != null && username.equals(each.getUsername()))
                .findFirst();
        return named.or(() -> doctors.stream()
                        .filter(each -> each.getDepartment().getCode().equals(department))
                        .findFirst())
                .or(() -> doctors.stream().findFirst())
                .orElse(null);
    }

    /** Patients of this age, those registered last first: the ones with names of their own stay out of bed. */
    private Iterator<Patient> aged(Gender gender, int from, int to) {
        return em.createQuery(
                        "SELECT p FROM Patient p WHERE p.gender = :gender AND p.status.active = TRUE"
                                + " AND p.life.deceased = FALSE AND p.life.birthDate > :oldest"
                                + " AND p.life.birthDate <= :youngest ORDER BY p.id DESC",
                        Patient.class)
                .setParameter("gender", gender)
                .setParameter("oldest", day.today().minusYears(to))
                .setParameter("youngest", day.today().minusYears(from))
                .setMaxResults(MOST)
                .getResultList()
                .iterator();
    }

    private void twins(Bed nest) {
        em.createQuery("SELECT p FROM Patient p WHERE p.name.family = 'Lee' ORDER BY p.id", Patient.class)
                .setMaxResults(2)
                .getResultList()
                .forEach(twin -> admit(twin, nest, "Newborn, with the mother", 1));
    }

    private void fill(List<Bed> beds, Iterator<Patient> patients, String reason) {
        int number = 0;
        for (Bed bed : beds) {
            if (patients.hasNext()) {
                admit(patients.next(), bed, reason, 1 + number++ % WEEK);
            }
        }
    }

    /** Nobody is admitted where no doctor is in charge. */
    private void admit(Patient patient, Bed bed, String reason, int daysAgo) {
        if (bed.getRoom().getWard().getDoctor() != null) {
            admitting.admit(
                    patient,
                    new Wanted(bed.getId(), null, reason, null, BY),
                    day.now().minus(Duration.ofDays(daysAgo)));
        }
    }
}
