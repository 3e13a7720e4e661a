package hms.patients.control;

import static org.assertj.core.api.Assertions.assertThat;

import hms.patients.PatientDied;
import hms.patients.entity.Demographics;
import hms.patients.entity.Patient;
import hms.platform.HospitalDay;
import hms.platform.HospitalZone;
import hms.platform.KeyRing;
import hms.platform.TestEvent;
import hms.platform.TestInstance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private final List<PatientDied> told = new ArrayList<>();

    @BeforeAll
    static void keys() {
        KeyRing.install(KeyRing.ofMaster(new byte[KeyRing.KEY_BYTES]));
    }

    private void correct(Patient patient, Demographics now) {
        Corrections corrections = new Corrections();
        corrections.day = new HospitalDay(PatientsFixture.CLOCK, TestInstance.of(HospitalZone.class, List.of()));
        corrections.died = TestEvent.into(told);
        corrections.correct(patient, now, "amina");
    }

    @Test
    void tellsOfADeathOnceAndOfNothingElse() {
        Demographics now = PatientsFixture.person("Ana", "Quill", "1980-05-12");
        Patient ana = Patient.register(
                "20261120001", now, LocalDate.parse("2026-11-20"), PatientsFixture.CLOCK.instant(), "amina");
        now.setLanguage("es");
        correct(ana, now);
        assertThat(told).isEmpty();

        now.setDeceased(true);
        correct(ana, now);
        assertThat(told).hasSize(1);
        now.setDeceasedOn(LocalDate.parse("2026-11-19"));
        correct(ana, now);
        assertThat(told).containsExactly(new PatientDied(ana.getId(), "amina"));
    }
}
