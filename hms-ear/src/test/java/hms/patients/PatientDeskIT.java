package hms.patients;

import static hms.patients.PeopleOfTests.person;
import static hms.patients.PeopleOfTests.unheardOf;
import static hms.patients.PeopleOfTests.wish;
import static org.assertj.core.api.Assertions.assertThat;

import hms.it.Bench;
import hms.it.InServer;
import hms.patients.boundary.PatientDesk;
import hms.patients.boundary.PatientDesk.CorrectPatient;
import hms.patients.boundary.PatientDesk.DeactivatePatient;
import hms.patients.boundary.PatientDesk.ReactivatePatient;
import hms.patients.boundary.PatientDesk.RegisterPatient;
import hms.patients.entity.Demographics;
import hms.patients.entity.InactiveReason;
import hms.patients.entity.LookAlike;
import hms.patients.entity.Patient;
import hms.patients.entity.PatientsRule;
import hms.platform.PlatformRule;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("mariadb")
class PatientDeskIT extends InServer {

    @Inject
    private PatientDesk desk;

    private long registered(Demographics told) throws Exception {
        return as("amina", () -> desk.register(wish(told)));
    }

    private Patient found(long id) throws Exception {
        return as("amina", () -> desk.find(id));
    }

    private long versionOf(long id) throws Exception {
        return found(id).getVersion();
    }

    @Test
    void registersUnderTheNumberOfTheDayAndShowsWhatWasTold() throws Exception {
        Demographics told = person("María José", unheardOf(), "1980-05-12");
        told.setPhone("+34 612 34 56 78");
        told.setEmail("maria@example.org");
        told.setCity("León");
        long id = registered(told);

        Patient read = Bench.shipped(as("grace", () -> desk.find(id)));
        assertThat(read.getMrn()).matches("\\d{11,12}");
        assertThat(read.told()).usingRecursiveComparison().isEqualTo(told);
        assertThat(read.getContacts()).isEmpty();
        assertThat(read.getRegisteredBy()).isEqualTo("amina");
    }

    @Test
    void letsOnlyTheFrontDeskRegisterCorrectAndCompare() throws Exception {
        Demographics told = person("Ana", unheardOf(), "1980-05-12");
        long id = registered(told);
        for (String other : List.of("grace", "elena", "sam", "ines")) {
            as(other, () -> {
                assertForbidden(() -> desk.register(wish(told)));
                assertForbidden(() -> desk.lookAlikes(told));
                assertForbidden(() -> desk.correct(new CorrectPatient(id, 1, told)));
            });
        }
    }

    @Test
    void showsPatientsToFrontDeskDoctorsAndNursesOnly() throws Exception {
        long id = registered(person("Ana", unheardOf(), "1980-05-12"));
        for (String reader : List.of("tom", "grace", "elena")) {
            assertThat(as(reader, () -> desk.find(id)).getId()).isEqualTo(id);
        }
        for (String other : List.of("sam", "ines")) {
            as(other, () -> assertForbidden(() -> desk.find(id)));
        }
        assertForbidden(() -> desk.find(id));
    }

    @Test
    void knowsNobodyUnderAnIdThatWasNeverGiven() throws Exception {
        as("amina", () -> assertRefused(PlatformRule.NOT_FOUND, () -> desk.find(1L)));
    }

    @Test
    void registersOnceHoweverOftenTheFormIsSent() throws Exception {
        RegisterPatient twice = new RegisterPatient(UUID.randomUUID(), person("Ana", unheardOf(), "1980-05-12"), null);

        long first = as("amina", () -> desk.register(twice));
        long second = as("amina", () -> desk.register(twice));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void asksForAReasonBesideALookAlikeAndKeepsIt() throws Exception {
        Demographics told = person("Catherine", unheardOf(), "1980-05-12");
        long id = registered(told);
        Demographics alike = person("Katherine", told.getFamily(), "1980-12-05");

        List<LookAlike> warned = as("amina", () -> desk.lookAlikes(alike));
        assertThat(warned).extracting(LookAlike::patientId).contains(id);
        as("amina", () -> assertRefused(PatientsRule.DUPLICATE_SUSPECTED, () -> desk.register(wish(alike))));
        long other = as(
                "amina",
                () -> desk.register(new RegisterPatient(UUID.randomUUID(), alike, "sister, identity card seen")));

        assertThat(found(other).getLookAlikeReason()).isEqualTo("sister, identity card seen");
        assertThat(found(other).getLookAlike().getPatientId()).isEqualTo(id);
    }

    @Test
    void refusesWhatCannotBe() throws Exception {
        String family = unheardOf();
        as("amina", () -> {
            Demographics unborn = person("Ana", family, "2999-01-01");
            assertRefused(PatientsRule.BIRTH_IN_FUTURE, () -> desk.register(wish(unborn)));
            Demographics phone = person("Ana", family, "1980-01-01");
            phone.setPhone("12");
            assertRefused(PatientsRule.PHONE_INVALID, () -> desk.register(wish(phone)));
            Demographics mail = person("Ana", family, "1980-01-01");
            mail.setEmail("not a mail address");
            Assertions.assertThatThrownBy(() -> desk.register(wish(mail)))
                    .isInstanceOf(ConstraintViolationException.class);
        });
    }

    @Test
    void correctsAndIsFoundUnderTheNewName() throws Exception {
        long id = registered(person("Ana", unheardOf(), "1980-05-12"));
        Demographics corrected = person("Ana", unheardOf(), "1980-05-13");
        long version = versionOf(id);

        as("tom", () -> desk.correct(new CorrectPatient(id, version, corrected)));

        assertThat(found(id).told().getFamily()).isEqualTo(corrected.getFamily());
        assertThat(found(id).told().getBirthDate()).isEqualTo(LocalDate.parse("1980-05-13"));
        assertThat(bench().number(
                                "SELECT COUNT(*) FROM patient_name_word WHERE patient_id = ? AND word = ?",
                                id,
                                corrected.getFamily().toLowerCase(java.util.Locale.ROOT)))
                .isEqualTo(1);
    }

    @Test
    void refusesToOverwriteWhatSomebodyElseSaved() throws Exception {
        long id = registered(person("Ana", unheardOf(), "1980-05-12"));
        long version = versionOf(id);
        Demographics mine = person("Ana", unheardOf(), "1980-05-12");
        as("tom", () -> desk.correct(new CorrectPatient(id, version, person("Ana", unheardOf(), "1980-05-12"))));

        as("amina", () -> assertRefused(PlatformRule.STALE, () -> desk.correct(new CorrectPatient(id, version, mine))));
        assertThat(found(id).told().getFamily()).isNotEqualTo(mine.getFamily());
    }

    @Test
    void takesAPatientOutOfUseWithAReasonAndBack() throws Exception {
        long id = registered(person("Ana", unheardOf(), "1980-05-12"));
        long version = versionOf(id);
        as("amina", () -> {
            assertRefused(
                    PatientsRule.REASON_MISSING,
                    () -> desk.deactivate(new DeactivatePatient(id, version, InactiveReason.OTHER, " ")));
            desk.deactivate(new DeactivatePatient(id, version, InactiveReason.MOVED_AWAY, "to Lima"));
        });
        Patient inactive = found(id);
        assertThat(inactive.isActive()).isFalse();
        assertThat(inactive.getInactiveNote()).isEqualTo("to Lima");
        as("amina", () -> {
            assertRefused(
                    PatientsRule.INACTIVE,
                    () -> desk.correct(
                            new CorrectPatient(id, inactive.getVersion(), person("Ana", unheardOf(), "1980-05-12"))));
            desk.reactivate(new ReactivatePatient(id, inactive.getVersion()));
        });
        assertThat(found(id).isActive()).isTrue();
    }

    @Test
    void findsNobodyToDeactivateForWhoMayNotKnowPatients() throws Exception {
        long id = registered(person("Ana", unheardOf(), "1980-05-12"));

        as(
                "sam",
                () -> assertRefused(
                        PlatformRule.NOT_FOUND,
                        () -> desk.deactivate(new DeactivatePatient(id, 1, InactiveReason.MOVED_AWAY, null))));
    }

    @Test
    void keepsDeactivationFromWhoeverLacksTheRight() throws Exception {
        long id = registered(person("Ana", unheardOf(), "1980-05-12"));
        for (String other : List.of("grace", "elena", "ines")) {
            as(other, () -> {
                assertForbidden(() -> desk.deactivate(new DeactivatePatient(id, 1, InactiveReason.MOVED_AWAY, null)));
                assertForbidden(() -> desk.reactivate(new ReactivatePatient(id, 1)));
            });
        }
    }

    @Test
    void costsAFewStatements() throws Exception {
        long id = registered(person("Ana", unheardOf(), "1980-05-12"));
        as("amina", () -> {
            var reading = bench().counting(() -> desk.find(id));
            assertThat(reading.reads()).as("%s", reading.sql()).isLessThanOrEqualTo(5);
            var registering = bench().counting(() -> desk.register(wish(person("Eva", unheardOf(), "1981-05-12"))));
            assertThat(registering.reads()).as("%s", registering.sql()).isLessThanOrEqualTo(5);
        });
    }
}
