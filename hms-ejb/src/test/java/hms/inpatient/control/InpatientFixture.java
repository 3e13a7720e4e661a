package hms.inpatient.control;

import static hms.patients.control.PatientsFixture.person;

import hms.clinical.ClinicalDoors;
import hms.inpatient.DischargeBlocker;
import hms.inpatient.DischargeClearance;
import hms.inpatient.control.Admitting.Wanted;
import hms.inpatient.entity.Bed;
import hms.inpatient.entity.InpatientRow;
import hms.inpatient.entity.Room;
import hms.inpatient.entity.RoomKind;
import hms.inpatient.entity.Ward;
import hms.organization.OrganizationDoors;
import hms.organization.entity.Department;
import hms.organization.entity.Practitioner;
import hms.organization.entity.PractitionerKind;
import hms.patients.PatientAccess;
import hms.patients.control.DeskRoleGround;
import hms.patients.control.PatientsFixture;
import hms.patients.entity.Demographics;
import hms.patients.entity.Gender;
import hms.patients.entity.Patient;
import hms.platform.HospitalDay;
import hms.platform.HospitalZone;
import hms.platform.TestClock;
import hms.platform.TestEvent;
import hms.platform.TestInstance;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The beans of the wards on a test's own entity manager, and wards to work on. */
public final class InpatientFixture {

    static final TestClock CLOCK = TestClock.at("2026-11-20T10:00:00Z");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    final List<Object> fired = new ArrayList<>();
    final List<DischargeBlocker> owed = new ArrayList<>();
    public final Admitting admitting = new Admitting();
    public final HandingOver handing = new HandingOver();
    final Discharging discharging = new Discharging();
    public final Census census = new Census();
    public final Wards wards = new Wards();
    public final BedAllocator beds = new BedAllocator();

    private final EntityManager em;

    public InpatientFixture(EntityManager em) {
        this.em = em;
        HospitalDay day = new HospitalDay(CLOCK, TestInstance.of(HospitalZone.class, List.of()));
        InpatientNews news = new InpatientNews();
        news.admitted = into(fired);
        news.began = into(fired);
        news.ended = into(fired);
        news.discharged = into(fired);
        beds.em = em;
        wards.em = em;
        census.em = em;
        Stays stays = new Stays();
        stays.em = em;
        stays.beds = beds;
        stays.news = news;
        admitting.em = em;
        admitting.beds = beds;
        admitting.stays = stays;
        admitting.encounters = ClinicalDoors.encounters(em);
        DoctorsInCharge doctors = new DoctorsInCharge();
        doctors.practitioners = OrganizationDoors.practitioners(em);
        admitting.doctors = doctors;
        handing.em = em;
        handing.encounters = ClinicalDoors.encounters(em);
        handing.doctors = doctors;
        admitting.news = news;
        admitting.day = day;
        discharging.em = em;
        discharging.beds = beds;
        discharging.stays = stays;
        discharging.encounters = ClinicalDoors.encounters(em);
        discharging.news = news;
        discharging.day = day;
        discharging.clearances = TestInstance.of(DischargeClearance.class, List.of(encounter -> owed));
    }

    @SuppressWarnings("unchecked")
    private static <T> Event<T> into(List<Object> heard) {
        return (Event<T>) TestEvent.into(heard);
    }

    /** The wards of the demo hospital. */
    DemoWards demo() {
        DemoWards demo = new DemoWards();
        demo.em = em;
        demo.admitting = admitting;
        demo.day = admitting.day;
        return demo;
    }

    /** A ward of its own with a doctor in charge. */
    Ward ward() {
        int number = NUMBER.incrementAndGet();
        Department department = Department.open("D" + number, "Department " + number, null);
        em.persist(department);
        Practitioner doctor = Practitioner.join(PractitionerKind.DOCTOR, "Dr", "Elena", "Petrova", department);
        em.persist(doctor);
        Ward ward = Ward.open("W" + number, "Ward " + number, department, doctor);
        em.persist(ward);
        return ward;
    }

    Bed bed(Room room, String label, int places) {
        Bed bed = Bed.in(room, label, places, CLOCK.instant());
        em.persist(bed);
        em.flush();
        return bed;
    }

    Room room(Ward ward, String name, Gender reservedFor) {
        Room room = Room.of(ward, name, RoomKind.SEMI_PRIVATE, reservedFor);
        em.persist(room);
        return room;
    }

    /** A bed on a ward of its own. */
    public Bed bed() {
        return bed(room(ward(), "1", null), "A", 1);
    }

    public Patient patient() {
        return patient(Gender.FEMALE);
    }

    Patient patient(Gender gender) {
        Demographics told = person("Ana", "Quill", "1980-05-12");
        told.setGender(gender);
        return PatientsFixture.register(em, told);
    }

    /** Puts the patient into the bed; the stay with all around it. */
    InpatientRow admit(Patient patient, Bed bed) {
        admitting.admit(patient, into(bed));
        return census.ofPatient(patient.getId()).orElseThrow();
    }

    /** The same, who came for this reason. */
    public InpatientRow admit(Patient patient, Bed bed, String reason) {
        admitting.admit(patient, new Wanted(bed.getId(), null, reason, null, "amina"));
        return census.ofPatient(patient.getId()).orElseThrow();
    }

    /** What the staff of a ward may know of its patients. */
    public OwnWardGround ownWard() {
        OwnWardGround ground = new OwnWardGround();
        ground.em = em;
        return ground;
    }

    /** The way to every patient, as for those at the front desk and doctors. */
    public PatientsToAdmit everybody() {
        PatientsToAdmit patients = new PatientsToAdmit();
        patients.em = em;
        patients.access = new PatientAccess(List.of(new DeskRoleGround()));
        return patients;
    }

    static Wanted into(Bed bed) {
        return new Wanted(bed.getId(), null, null, null, "amina");
    }
}
