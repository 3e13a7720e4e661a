package hms.patients.control;

import hms.patients.entity.Demographics;
import hms.patients.entity.Gender;
import hms.patients.entity.Patient;
import hms.platform.HospitalDay;
import hms.platform.HospitalZone;
import hms.platform.TestBeans;
import hms.platform.TestClock;
import hms.platform.TestInstance;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Patients' beans on a test's own entity manager, and people to register. */
public final class PatientsFixture {

    public static final TestClock CLOCK = TestClock.at("2026-11-20T10:00:00Z");

    private PatientsFixture() {}

    public static Registration registration(EntityManager em) {
        Registration registration = new Registration();
        registration.em = em;
        registration.numbers = TestBeans.numberSeries(em);
        registration.day = new HospitalDay(CLOCK, TestInstance.of(HospitalZone.class, List.of()));
        return registration;
    }

    public static LookAlikes lookAlikes(EntityManager em) {
        LookAlikes lookAlikes = new LookAlikes();
        lookAlikes.em = em;
        return lookAlikes;
    }

    public static Demographics person(String given, String family, String birthDate) {
        Demographics told = new Demographics();
        told.setGiven(given);
        told.setFamily(family);
        told.setBirthDate(LocalDate.parse(birthDate));
        told.setGender(Gender.UNKNOWN);
        return told;
    }

    public static Patient register(EntityManager em, Demographics told) {
        return registration(em).register(told, "amina");
    }
}
