package hms.clinical.control;

import hms.clinical.entity.Encounter;
import hms.clinical.entity.EncounterClass;
import hms.organization.entity.Department;
import hms.organization.entity.Practitioner;
import hms.organization.entity.PractitionerKind;
import hms.patients.control.PatientsFixture;
import hms.patients.entity.Patient;
import hms.platform.HospitalDay;
import hms.platform.HospitalZone;
import hms.platform.Ids;
import hms.platform.TestInstance;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** Patients who are treated, on a test's own entity manager. */
public final class ClinicalFixture {

    public static final HospitalDay DAY =
            new HospitalDay(PatientsFixture.CLOCK, TestInstance.of(HospitalZone.class, List.of()));

    private ClinicalFixture() {}

    public static Patient patient(EntityManager em) {
        return PatientsFixture.register(em, PatientsFixture.person("Ana", "Quill", "1980-05-12"));
    }

    public static Department department(EntityManager em) {
        Department department = Department.open("D" + Ids.next(), "Cardiology", null);
        em.persist(department);
        return department;
    }

    public static Practitioner practitioner(EntityManager em, Department where, PractitionerKind kind, String user) {
        Practitioner practitioner = Practitioner.join(kind, "Dr", "Elena", "Petrova", where);
        practitioner.signInAs(user);
        em.persist(practitioner);
        return practitioner;
    }

    /** A contact of a new patient that began then, attended by this user. */
    public static Encounter encounter(EntityManager em, EncounterClass of, String user, Instant began) {
        Department where = department(em);
        Encounter encounter =
                Encounter.begin(of, patient(em), practitioner(em, where, PractitionerKind.DOCTOR, user), where, began);
        em.persist(encounter);
        return encounter;
    }

    public static Instant now() {
        return PatientsFixture.CLOCK.instant();
    }
}
