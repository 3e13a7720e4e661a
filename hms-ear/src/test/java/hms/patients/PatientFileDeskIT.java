package hms.patients;

import static hms.patients.PeopleOfTests.person;
import static hms.patients.PeopleOfTests.unheardOf;
import static hms.patients.PeopleOfTests.wish;
import static org.assertj.core.api.Assertions.assertThat;

import hms.it.InServer;
import hms.patients.boundary.PatientDesk;
import hms.patients.boundary.PatientFileDesk;
import hms.patients.boundary.PatientFileDesk.AddContact;
import hms.patients.boundary.PatientFileDesk.AddCoverage;
import hms.patients.boundary.PatientFileDesk.PartOfPatient;
import hms.patients.boundary.PatientFileDesk.Sheet;
import hms.patients.entity.Patient;
import hms.patients.entity.PatientsRule;
import hms.patients.entity.Relationship;
import hms.platform.PlatformRule;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("mariadb")
class PatientFileDeskIT extends InServer {

    @Inject
    private PatientDesk patients;

    @Inject
    private PatientFileDesk desk;

    private Patient registered() throws Exception {
        return as("amina", () -> {
            long id = patients.register(wish(person("Ana", unheardOf(), "1980-05-12")));
            return patients.find(id);
        });
    }

    private static AddContact contact(Patient patient, String phone) {
        return new AddContact(patient.getId(), patient.getVersion(), "Eva Roe", Relationship.SIBLING, phone);
    }

    private static AddCoverage coverage(Patient patient, String from, String to) {
        return new AddCoverage(
                patient.getId(),
                patient.getVersion(),
                "Harbour Mutual",
                "P-1",
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to));
    }

    @Test
    void keepsWhomToCallAndTakesThemOff() throws Exception {
        Patient patient = registered();
        as("amina", () -> desk.addContact(contact(patient, "+44 7700 900 123")));
        Patient with = as("elena", () -> patients.find(patient.getId()));

        assertThat(with.getContacts().get(0).getPhone()).isEqualTo("+44 7700 900123");
        as(
                "amina",
                () -> desk.removeContact(new PartOfPatient(
                        with.getId(),
                        with.getVersion(),
                        with.getContacts().get(0).getId())));
        assertThat(as("amina", () -> patients.find(patient.getId())).getContacts())
                .isEmpty();
    }

    @Test
    void refusesAnUnreachableContactAStrangersPartAndAReversedPeriod() throws Exception {
        Patient patient = registered();
        as("amina", () -> {
            assertRefused(PatientsRule.CONTACT_UNREACHABLE, () -> desk.addContact(contact(patient, " ")));
            assertRefused(PatientsRule.PHONE_INVALID, () -> desk.addContact(contact(patient, "nothing")));
            assertRefused(
                    PatientsRule.WRONG_PATIENT,
                    () -> desk.removeContact(new PartOfPatient(patient.getId(), patient.getVersion(), 5L)));
            assertRefused(
                    PatientsRule.WRONG_PATIENT,
                    () -> desk.endCoverage(new PartOfPatient(patient.getId(), patient.getVersion(), 5L)));
            assertRefused(
                    PatientsRule.PERIOD_REVERSED,
                    () -> desk.addCoverage(coverage(patient, "2026-02-01", "2026-01-01")));
        });
    }

    @Test
    void keepsWhoPaysAndEndsIt() throws Exception {
        Patient patient = registered();
        as("amina", () -> desk.addCoverage(coverage(patient, "2026-01-01", null)));
        Patient covered = as("amina", () -> patients.find(patient.getId()));
        as(
                "amina",
                () -> desk.endCoverage(new PartOfPatient(
                        covered.getId(),
                        covered.getVersion(),
                        covered.getCoverages().get(0).getId())));

        assertThat(as("amina", () -> patients.find(patient.getId()))
                        .getCoverages()
                        .get(0)
                        .getValidTo())
                .isNotNull();
    }

    @Test
    void refusesEachOnAnOldVersion() throws Exception {
        Patient patient = registered();
        as("tom", () -> desk.addContact(contact(patient, "+44 7700 900 123")));
        PartOfPatient part = new PartOfPatient(patient.getId(), patient.getVersion(), 5L);
        as("amina", () -> {
            assertRefused(PlatformRule.STALE, () -> desk.addContact(contact(patient, "+44 7700 900 123")));
            assertRefused(PlatformRule.STALE, () -> desk.addCoverage(coverage(patient, "2026-01-01", null)));
            assertRefused(PlatformRule.STALE, () -> desk.removeContact(part));
            assertRefused(PlatformRule.STALE, () -> desk.endCoverage(part));
        });
    }

    @Test
    void letsOnlyTheFrontDeskWriteAndWhoReadsPatientsPrint() throws Exception {
        Patient patient = registered();
        PartOfPatient part = new PartOfPatient(patient.getId(), patient.getVersion(), 5L);
        for (String other : List.of("grace", "elena", "sam", "ines")) {
            as(other, () -> {
                assertForbidden(() -> desk.addContact(contact(patient, "+44 7700 900 123")));
                assertForbidden(() -> desk.removeContact(part));
                assertForbidden(() -> desk.addCoverage(coverage(patient, "2026-01-01", null)));
                assertForbidden(() -> desk.endCoverage(part));
            });
        }
        Sheet sheet = as("grace", () -> desk.registrationSheet(patient.getId(), "ar"));
        assertThat(new String(sheet.pdf(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        as("ines", () -> assertForbidden(() -> desk.registrationSheet(patient.getId(), "en")));
        as("amina", () -> assertRefused(PlatformRule.NOT_FOUND, () -> desk.registrationSheet(1L, "en")));
    }
}
