package hms.scheduling.control;

import static org.assertj.core.api.Assertions.assertThat;

import hms.organization.entity.Department;
import hms.organization.entity.Practitioner;
import hms.organization.entity.PractitionerKind;
import hms.platform.RowBatch;
import hms.platform.SampleGrowth.Size;
import hms.platform.SampleGrowth.Step;
import hms.platform.SampleIds;
import hms.platform.TestDatabase;
import hms.scheduling.entity.Appointment;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AppointmentGrowthTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int PATIENTS = 4;

    private TestDatabase db;

    @BeforeEach
    void open() {
        db = TestDatabase.open();
        db.run(em -> {
            Department department = Department.open("CARD", "Cardiology", null);
            em.persist(department);
            em.persist(Practitioner.join(PractitionerKind.DOCTOR, "Dr", "Elena", "Petrova", department));
            em.flush();
            try (RowBatch rows = RowBatch.of(
                    em,
                    "INSERT INTO patient (id, version, mrn, family, sort_name, birth_date, birth_date_estimated,"
                            + " deceased, gender, active, registered_at, registered_by) VALUES (?, 1, ?, 'Bardenfar',"
                            + " 'bardenfar', '1980-01-01', FALSE, FALSE, 'UNKNOWN', TRUE, '2026-01-01 00:00:00', 'amina')")) {
                for (int number = 1; number <= PATIENTS; number++) {
                    rows.add(SampleIds.PATIENT.base() + number, "2026010100" + number);
                }
                rows.send();
            }
        });
    }

    @AfterEach
    void close() {
        db.close();
    }

    private Step step() {
        return db.in(em -> {
            AppointmentGrowth growth = new AppointmentGrowth();
            growth.em = em;
            return growth.step(new Size(PATIENTS, TODAY));
        });
    }

    @Test
    void fillsWholeDaysOfThePastUntilThereAreTenForEachPatient() {
        assertThat(step()).isEqualTo(new Step(16, 48));
        assertThat(step()).isEqualTo(new Step(32, 48));
        assertThat(step()).isEqualTo(new Step(48, 48));
        assertThat(step().isLast()).isTrue();
        assertThat(db.<Object>in(em ->
                        em.createQuery("SELECT COUNT(a) FROM Appointment a").getSingleResult()))
                .isEqualTo(48L);
    }

    @Test
    void writesAppointmentsThatReadLikeAnyOther() {
        step();

        Appointment first = db.in(em -> em.find(Appointment.class, SampleIds.APPOINTMENT.base() + 1));

        assertThat(first.getReference()).hasSize(10);
        assertThat(first.getTime().getLocalDay()).isEqualTo(TODAY.minusDays(1));
        assertThat(first.getStatus().isAwaited()).isFalse();
        assertThat(first.patientId()).isBetween(SampleIds.PATIENT.base(), SampleIds.PATIENT.last());
    }
}
