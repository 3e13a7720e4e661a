package hms.patients.entity;

import static hms.platform.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import hms.patients.control.PatientsFixture;
import hms.platform.KeyRing;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PatientTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final String PHONE = "+44 7700 900 123";

    @BeforeAll
    static void keys() {
        KeyRing.install(KeyRing.ofMaster(new byte[KeyRing.KEY_BYTES]));
    }

    private static Demographics ana() {
        return PatientsFixture.person("Ana", "Roe", "1980-05-12");
    }

    private static Patient registered(Demographics told) {
        return Patient.register("20261120001", told, TODAY, NOON, "amina");
    }

    @Test
    void needsAName() {
        Demographics told = ana();
        told.setGiven(" ");
        told.setFamily("...");
        assertRefused(PatientsRule.NAME_MISSING, () -> registered(told));
    }

    @Test
    void takesANameOfDigitsAndASingleName() {
        assertThat(registered(PatientsFixture.person(null, "Lovetta319", "1980-05-12"))
                        .getName()
                        .formal())
                .isEqualTo("LOVETTA319");
    }

    @Test
    void needsABirthDate() {
        Demographics told = ana();
        told.setBirthDate(null);
        assertRefused(PatientsRule.BIRTH_DATE_MISSING, () -> registered(told));
    }

    @Test
    void refusesTheUnbornAndTheImpossiblyOld() {
        Demographics told = ana();
        told.setBirthDate(TODAY.plusDays(1));
        assertRefused(PatientsRule.BIRTH_IN_FUTURE, () -> registered(told));
        told.setBirthDate(TODAY.minusYears(131));
        assertRefused(PatientsRule.BIRTH_TOO_LONG_AGO, () -> registered(told));
    }

    @Test
    void refusesADeathBeforeBirthAfterTodayOrOfTheLiving() {
        Demographics told = ana();
        told.setDeceasedOn(TODAY);
        assertRefused(PatientsRule.DEATH_DATE_IMPOSSIBLE, () -> registered(told));
        told.setDeceased(true);
        told.setDeceasedOn(TODAY.plusDays(1));
        assertRefused(PatientsRule.DEATH_DATE_IMPOSSIBLE, () -> registered(told));
        told.setDeceasedOn(LocalDate.parse("1980-05-11"));
        assertRefused(PatientsRule.DEATH_DATE_IMPOSSIBLE, () -> registered(told));
    }

    @Test
    void refusesWhatIsNoTelephoneNumber() {
        Demographics told = ana();
        told.setPhone("12");
        assertRefused(PatientsRule.PHONE_INVALID, () -> registered(told));
        assertRefused(PatientsRule.PHONE_INVALID, () -> registered(ana())
                .addContact("Eva", Relationship.FRIEND, "none", NOON));
        assertRefused(PatientsRule.CONTACT_UNREACHABLE, () -> registered(ana())
                .addContact("Eva", Relationship.FRIEND, " ", NOON));
    }

    @Test
    void goesOutOfUseOnceWithAReasonAndBackOnce() {
        Patient patient = registered(ana());
        assertRefused(PatientsRule.REASON_MISSING, () -> patient.deactivate(null, null));
        assertRefused(PatientsRule.REASON_MISSING, () -> patient.deactivate(InactiveReason.OTHER, " "));
        assertRefused(PatientsRule.ALREADY_ACTIVE, patient::reactivate);

        patient.deactivate(InactiveReason.MOVED_AWAY, "to Lima");

        assertThat(patient.getInactiveNote()).isEqualTo("to Lima");
        assertRefused(PatientsRule.ALREADY_INACTIVE, () -> patient.deactivate(InactiveReason.MOVED_AWAY, null));
        patient.reactivate();
        assertThat(patient.isActive()).isTrue();
    }

    @Test
    void changesNothingOfARecordOutOfUse() {
        Patient patient = registered(ana());
        patient.deactivate(InactiveReason.NO_CONTACT, null);

        assertRefused(PatientsRule.INACTIVE, () -> patient.correct(ana(), TODAY));
        assertRefused(PatientsRule.INACTIVE, () -> patient.addContact("Eva", Relationship.FRIEND, PHONE, NOON));
        assertRefused(PatientsRule.INACTIVE, () -> patient.addCoverage("Mutual", "P-1", TODAY, null));
    }

    @Test
    void touchesOnlyItsOwnContactsAndInsurances() {
        Patient patient = registered(ana());
        EmergencyContact strangers = registered(ana()).addContact("Eva", Relationship.FRIEND, PHONE, NOON);
        Coverage others = registered(ana()).addCoverage("Mutual", "P-1", TODAY, null);

        assertRefused(PatientsRule.WRONG_PATIENT, () -> patient.removeContact(strangers.getId()));
        assertRefused(PatientsRule.WRONG_PATIENT, () -> patient.endCoverage(others.getId(), TODAY));
    }

    @Test
    void refusesAnInsuranceThatEndsBeforeItBegins() {
        Patient patient = registered(ana());
        assertRefused(
                PatientsRule.PERIOD_REVERSED, () -> patient.addCoverage("Mutual", "P-1", TODAY, TODAY.minusDays(1)));
    }

    @Test
    void writesItsNumberWithFourDigitsPast999() {
        assertThat(MedicalRecordNumber.of(TODAY, 7)).isEqualTo("20261120007");
        assertThat(MedicalRecordNumber.of(TODAY, 1000)).isEqualTo("202611201000");
        assertThat(MedicalRecordNumber.grouped("202611201000")).isEqualTo("20261120 1000");
        assertThat(MedicalRecordNumber.in("20261120 007")).contains("20261120007");
        assertThat(MedicalRecordNumber.in("20261340 007")).isEmpty();
    }
}
