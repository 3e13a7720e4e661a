package hms.patients.control;

import static org.assertj.core.api.Assertions.assertThat;

import hms.patients.entity.Patient;
import hms.platform.SampleGrowth.Size;
import hms.platform.SampleGrowth.Step;
import hms.platform.SampleIds;
import hms.platform.TestDatabase;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PatientGrowthTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private TestDatabase db;

    @BeforeEach
    void open() {
        db = TestDatabase.open();
    }

    @AfterEach
    void close() {
        db.close();
    }

    private Step step(int patients) {
        return db.in(em -> {
            PatientGrowth growth = new PatientGrowth();
            growth.em = em;
            return growth.step(new Size(patients, TODAY));
        });
    }

    @Test
    void writesTwoThousandAtATimeAndGoesOnWhereItStood() {
        assertThat(step(2_500)).isEqualTo(new Step(2_000, 2_500));
        assertThat(step(2_500)).isEqualTo(new Step(2_500, 2_500));
        assertThat(step(2_500).isLast()).isTrue();
        assertThat(db.<Object>in(
                        em -> em.createQuery("SELECT COUNT(p) FROM Patient p").getSingleResult()))
                .isEqualTo(2_500L);
    }

    @Test
    void writesPatientsThatReadLikeAnyOther() {
        step(5);

        Patient third =
                db.in(em -> em.find(Patient.class, SampleIds.PATIENT.base() + 3).complete());

        assertThat(third.told().getPhone()).isEqualTo("+44 7700 000002");
        assertThat(third.getName().formal()).contains(third.getName().getGiven());
        assertThat(third.getMrn()).matches("\\d{11}");
        assertThat(third.isActive()).isTrue();
        assertThat(third.getLife().getBirthDate()).isBeforeOrEqualTo(TODAY);
    }
}
