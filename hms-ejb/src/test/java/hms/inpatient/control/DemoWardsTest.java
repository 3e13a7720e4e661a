package hms.inpatient.control;

import static hms.patients.control.PatientsFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import hms.inpatient.entity.BedSpot;
import hms.inpatient.entity.BedState;
import hms.inpatient.entity.InpatientRow;
import hms.organization.entity.Department;
import hms.organization.entity.Practitioner;
import hms.organization.entity.PractitionerKind;
import hms.patients.control.PatientsFixture;
import hms.patients.entity.Demographics;
import hms.patients.entity.Gender;
import hms.platform.DemoWanted;
import hms.platform.TestDatabase;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoWardsTest {

    private static final int WARDS = 4;
    private static final int PATIENTS = 60;

    @Test
    void fillsTheWardsOfTheDemoWithoutCrowdingABed() {
        try (TestDatabase db = TestDatabase.open()) {
            db.run(DemoWardsTest::people);
            db.run(em -> new InpatientFixture(em).demo().furnish(new DemoWanted()));

            db.run(em -> {
                InpatientFixture wards = new InpatientFixture(em);
                List<BedSpot> map = wards.census.map(null);
                List<InpatientRow> lying =
                        wards.census.admitted(null, null, false, 0, 100).rows();
                assertThat(wards.wards.rows(false)).hasSize(WARDS);
                assertThat(map).hasSize(39);
                assertThat(lying)
                        .hasSize(25)
                        .extracting(InpatientRow::patientId)
                        .doesNotHaveDuplicates();
                assertThat(map)
                        .extracting(BedSpot::state)
                        .contains(BedState.FREE, BedState.HOUSEKEEPING, BedState.CLOSED, BedState.CONTAMINATED);
                assertThat(lying.stream().filter(each -> "Lee".equals(each.family())))
                        .hasSize(2)
                        .extracting(InpatientRow::room)
                        .containsOnly("Nursery");
            });
        }
    }

    private static void people(EntityManager em) {
        Stream.of("MED", "SURG", "MAT", "EMER").forEach(code -> {
            Department department = Department.open(code, code, null);
            em.persist(department);
            em.persist(Practitioner.join(PractitionerKind.DOCTOR, "Dr", "Ada", code, department));
        });
        register(em, "Jun", "Lee", "2026-09-14", Gender.MALE);
        register(em, "Jin", "Lee", "2026-09-14", Gender.MALE);
        for (int number = 0; number < PATIENTS; number++) {
            String born = (number % 2 == 0 ? "1960" : "1995") + "-05-12";
            register(em, "Ana", "Quill", born, number % 3 == 0 ? Gender.MALE : Gender.FEMALE);
        }
    }

    private static void register(EntityManager em, String given, String family, String born, Gender gender) {
        Demographics told = person(given, family, born);
        told.setGender(gender);
        PatientsFixture.register(em, told);
    }
}
