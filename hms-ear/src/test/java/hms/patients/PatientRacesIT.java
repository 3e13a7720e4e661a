package hms.patients;

import static hms.patients.PeopleOfTests.born;
import static hms.patients.PeopleOfTests.person;
import static hms.patients.PeopleOfTests.unheardOf;
import static hms.patients.PeopleOfTests.wish;
import static org.assertj.core.api.Assertions.assertThat;

import hms.it.AtOnce;
import hms.it.InServer;
import hms.patients.boundary.PatientDesk;
import hms.patients.boundary.PatientDesk.CorrectPatient;
import hms.patients.boundary.PatientDesk.RegisterPatient;
import hms.patients.entity.Demographics;
import hms.patients.entity.MedicalRecordNumber;
import hms.patients.entity.Patient;
import hms.platform.Conflicts;
import hms.platform.HospitalDay;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many at the front desk at once: no number twice, no double patient, no correction lost (SECURITY R3, R4, S13). */
@Tag("mariadb")
class PatientRacesIT extends InServer {

    private static final int EDITS = Integer.getInteger("hms.it.edits", 200);
    private static final int DESKS = 8;

    @Inject
    AtOnce atOnce;

    @Inject
    PatientDesk desk;

    @Inject
    HospitalDay day;

    @Test
    void givesFiftyAtOnceFiftyNumbersPast999() throws Exception {
        goOnFrom(975);

        List<Long> ids = as("amina", () -> atOnce.run(50, 50, () -> desk.register(wish(somebody()))));

        Set<String> numbers = new HashSet<>();
        for (long id : ids) {
            numbers.add(as("amina", () -> desk.find(id)).getMrn());
        }
        assertThat(numbers).hasSize(50).allMatch(number -> number.matches("\\d{11,}"));
        assertThat(numbers).anyMatch(number -> number.length() > 11);
    }

    @Test
    void registersOnceForTwentyEqualSubmitsAtOnce() throws Exception {
        RegisterPatient wish = wish(somebody());

        List<Long> answers = as("amina", () -> atOnce.run(20, 20, () -> desk.register(wish)));

        assertThat(new HashSet<>(answers)).hasSize(1);
        assertThat(bench().number(
                                "SELECT COUNT(*) FROM patient WHERE family = ?",
                                wish.told().getFamily()))
                .isEqualTo(1);
    }

    /** Each correction adds one to a number in the record, so a lost one shows in the sum. */
    @Test
    void losesNoCorrectionHoweverManyCorrectAtOnce() throws Exception {
        Demographics told = somebody();
        told.setPostalCode("0");
        long id = as("amina", () -> desk.register(new RegisterPatient(UUID.randomUUID(), told, null)));

        List<Boolean> saved = as("tom", () -> atOnce.run(DESKS, EDITS, () -> addOne(id)));

        long acknowledged = Collections.frequency(saved, true);
        assertThat(acknowledged).isPositive();
        assertThat(as("tom", () -> desk.find(id)).told().getPostalCode()).isEqualTo(Long.toString(acknowledged));
    }

    private boolean addOne(long id) {
        try {
            Patient seen = desk.find(id);
            Demographics told = seen.told();
            told.setPostalCode(Long.toString(Long.parseLong(told.getPostalCode()) + 1));
            desk.correct(new CorrectPatient(id, seen.getVersion(), told));
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.getRule()).isEqualTo(PlatformRule.STALE);
            return false;
        } catch (RuntimeException conflict) {
            assertThat(Conflicts.retryable(conflict)).as("%s", conflict).isTrue();
            return false;
        }
    }

    private void goOnFrom(long number) throws Exception {
        String series = MedicalRecordNumber.series(day.today());
        as("amina", () -> desk.register(wish(somebody())));
        bench().execute(
                        "UPDATE number_series SET last_number = ? WHERE name = ? AND last_number < ?",
                        number,
                        series,
                        number);
    }

    private static Demographics somebody() {
        return person("Ana", unheardOf(), born().toString());
    }
}
