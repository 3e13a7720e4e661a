package hms.patients;

import static org.assertj.core.api.Assertions.assertThat;

import hms.patients.control.PatientsFixture;
import hms.patients.entity.Patient;
import hms.platform.TestDatabase;
import hms.platform.TestEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeathsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    private final List<PatientDied> told = new ArrayList<>();
    private TestDatabase db;

    @BeforeEach
    void open() {
        db = TestDatabase.open();
    }

    @AfterEach
    void close() {
        db.close();
    }

    private void record(long patientId) {
        db.run(em -> {
            Deaths deaths = new Deaths();
            deaths.em = em;
            deaths.died = TestEvent.into(told);
            deaths.record(patientId, TODAY, "elena");
        });
    }

    @Test
    void writesADeathDownAndTellsOfItOnce() {
        long id = db.in(em -> PatientsFixture.register(em, PatientsFixture.person("Ana", "Quill", "1980-05-12"))
                .getId());
        record(id);
        record(id);

        db.run(em -> {
            Patient ana = em.find(Patient.class, id);
            assertThat(ana.getLife().isDeceased()).isTrue();
            assertThat(ana.getLife().getDeceasedOn()).isEqualTo(TODAY);
            assertThat(ana.getLife().getBirthDate()).isEqualTo("1980-05-12");
        });
        assertThat(told).containsExactly(new PatientDied(id, "elena"));
    }
}
