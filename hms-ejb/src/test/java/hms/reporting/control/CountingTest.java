package hms.reporting.control;

import static org.assertj.core.api.Assertions.assertThat;

import hms.clinical.entity.Encounter;
import hms.clinical.entity.EncounterClass;
import hms.inpatient.entity.Admission;
import hms.inpatient.entity.Bed;
import hms.inpatient.entity.BedStay;
import hms.inpatient.entity.Housekeeping;
import hms.inpatient.entity.Room;
import hms.inpatient.entity.RoomKind;
import hms.inpatient.entity.Ward;
import hms.organization.entity.Department;
import hms.organization.entity.Practitioner;
import hms.organization.entity.PractitionerKind;
import hms.patients.control.PatientsFixture;
import hms.platform.HospitalDay;
import hms.platform.HospitalZone;
import hms.platform.TestDatabase;
import hms.platform.TestInstance;
import hms.reporting.boundary.DashboardDesk.WardFigure;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CountingTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private TestDatabase db;

    @BeforeEach
    void open() {
        db = TestDatabase.open();
    }

    @AfterEach
    void close() {
        db.close();
    }

    /** Of five places one is taken, one waits for cleaning and one is out of use; two more are out of service. */
    private static void furnish(EntityManager em) {
        Department medicine = Department.open("MED", "Medicine", null);
        em.persist(medicine);
        Practitioner elena = Practitioner.join(PractitionerKind.DOCTOR, "Dr", "Elena", "Petrova", medicine);
        em.persist(elena);
        Ward ward = Ward.open("W1", "Ward 1", medicine, elena);
        em.persist(ward);
        Room room = Room.of(ward, "1", RoomKind.GENERAL, null);
        em.persist(room);
        Bed taken = Bed.in(room, "A", 1, NOW);
        em.persist(taken);
        em.persist(Bed.in(room, "B", 2, NOW));
        Bed left = Bed.in(room, "C", 1, NOW);
        left.left(NOW);
        em.persist(left);
        Bed broken = Bed.in(room, "D", 1, NOW);
        broken.keep(Housekeeping.CLOSED, NOW, 0);
        em.persist(broken);
        Bed wrong = Bed.in(room, "E", 1, NOW);
        wrong.retire(0);
        em.persist(wrong);
        Room store = Room.of(ward, "2", RoomKind.GENERAL, null);
        em.persist(store);
        em.persist(Bed.in(store, "A", 1, NOW));
        store.retire(List.of());
        Encounter stay = Encounter.begin(
                EncounterClass.IMP,
                PatientsFixture.register(em, PatientsFixture.person("Ana", "Quill", "1980-05-12")),
                elena,
                medicine,
                NOW);
        em.persist(stay);
        Admission admission = Admission.of(stay, "fever", NOW, "amina");
        em.persist(admission);
        em.persist(BedStay.begin(admission, taken, 1, NOW, "amina"));
        em.flush();
    }

    @Test
    void countsAsFreeWhatTheWardMapWouldGive() {
        db.run(em -> {
            furnish(em);
            Counting counting = new Counting();
            counting.em = em;
            counting.day = new HospitalDay(PatientsFixture.CLOCK, TestInstance.of(HospitalZone.class, List.of()));

            assertThat(counting.count().wards()).containsExactly(new WardFigure("Ward 1", 5L, 1L, 2L));
            assertThat(counting.count().freeBeds()).isEqualTo(2);
        });
    }
}
