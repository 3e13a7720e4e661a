package hms.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import hms.inpatient.WardsOfTests;
import hms.inpatient.boundary.AdmissionDesk;
import hms.inpatient.boundary.AdmissionDesk.AdmitPatient;
import hms.it.InServer;
import hms.it.TextBrowser;
import hms.it.TextBrowser.Answer;
import hms.patients.boundary.PatientIndexDesk;
import hms.patients.entity.PatientsRule;
import hms.platform.HospitalDay;
import hms.platform.Roles;
import hms.scheduling.DoctorsOfTests;
import hms.scheduling.boundary.AppointmentDesk;
import hms.scheduling.boundary.AppointmentDesk.BookForPatient;
import hms.scheduling.boundary.DoctorAppointmentDesk;
import hms.scheduling.boundary.DoctorAppointmentDesk.Listing;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What doctors and nurses take away of their own lists: each list by its own button, for whom it may, and audited. */
class OwnFilesIT extends InServer {

    private static final Actor DOCTOR = new Actor("files.doctor", Set.of(Roles.DOCTOR, Roles.PATIENT_EXPORT));
    private static final Actor READER = new Actor("files.reader", Set.of(Roles.DOCTOR, Roles.NURSE));
    private static final Actor NURSE = new Actor("files.nurse", Set.of(Roles.NURSE, Roles.PATIENT_EXPORT));
    private static final Actor ENTRY = new Actor("files.entry", Set.of(Roles.DATA_ENTRY, Roles.PATIENT_EXPORT));
    private static final String MARK_OF_A_FILE = "\uFEFF";
    private static final String MINE = "scheduling/mine";

    @Inject
    DoctorsOfTests doctors;

    @Inject
    AppointmentDesk appointments;

    @Inject
    DoctorAppointmentDesk own;

    @Inject
    WardsOfTests wards;

    @Inject
    AdmissionDesk admissions;

    @Inject
    HospitalDay day;

    @Inject
    PatientIndexDesk index;

    @BeforeEach
    void open() throws SQLException {
        for (Actor actor : Set.of(DOCTOR, READER, NURSE, ENTRY)) {
            Accounts.open(bench(), actor);
        }
    }

    @AfterEach
    void close() throws SQLException {
        for (Actor actor : Set.of(DOCTOR, READER, NURSE, ENTRY)) {
            Accounts.close(bench(), actor);
            bench().execute("DELETE FROM ward_staff WHERE username = ?", actor.username());
            bench().execute("UPDATE practitioner SET username = NULL WHERE username = ?", actor.username());
        }
    }

    private TextBrowser browser(Actor actor) {
        TextBrowser browser = new TextBrowser(URI.create(
                "http://127.0.0.1:" + request().getLocalPort() + request().getContextPath() + "/"));
        browser.signIn(actor.username(), PASSWORD);
        return browser;
    }

    /** A patient with an appointment then; the number of the patient. */
    private String booked(long doctor, LocalDateTime start) throws Exception {
        return as("amina", () -> {
            long patient = wards.patient();
            appointments.book(new BookForPatient(UUID.randomUUID(), patient, doctor, start, null, true, null));
            return mrn(patient);
        });
    }

    private String mrn(long patient) throws SQLException {
        return String.valueOf(bench().rows("SELECT mrn FROM patient WHERE id = ?", patient)
                .get(0)
                .get("mrn"));
    }

    private static Answer file(TextBrowser browser, String path, String form, String button) {
        Map<String, String> fields = browser.get(path).form(form);
        fields.put(button, "");
        return browser.post(path, fields);
    }

    private long exports(Actor by, String mrn) throws SQLException {
        return bench().number(
                        "SELECT COUNT(*) FROM audit_event e JOIN patient p ON p.id = e.patient_id WHERE e.username = ?"
                                + " AND e.act = 'EXPORT' AND p.mrn = ?",
                        by.username(),
                        mrn);
    }

    @Test
    void filesEachOfTheDoctorsListsByItsOwnButton() throws Exception {
        long doctor = doctors.doctor(DOCTOR.username(), 20, 1);
        LocalDateTime now = day.at(day.now());
        String today = booked(
                doctor, now.withMinute(now.getMinute() / 5 * 5).withSecond(0).withNano(0));
        String later = booked(doctor, doctors.noon(3));
        TextBrowser browser = browser(DOCTOR);
        assertThat(browser.get(MINE).body()).contains("appointments:todaysFile:exportXlsx");

        String todays = file(browser, MINE, "appointments", "appointments:todaysFile:exportCsv")
                .body();
        String upcoming = file(browser, MINE, "appointments", "appointments:upcomingFile:exportCsv")
                .body();
        String unseen = file(browser, MINE, "appointments", "appointments:unseenFile:exportCsv")
                .body();

        assertThat(todays).startsWith(MARK_OF_A_FILE).contains(today).doesNotContain(later);
        assertThat(upcoming).startsWith(MARK_OF_A_FILE).contains(later).doesNotContain(today);
        assertThat(unseen).startsWith(MARK_OF_A_FILE).contains(today, later);
        assertThat(exports(DOCTOR, today)).isEqualTo(2);
    }

    @Test
    void filesNoneOfThemForWhoMayOnlyRead() throws Exception {
        long doctor = doctors.doctor(READER.username(), 20, 1);
        String later = booked(doctor, doctors.noon(3));
        TextBrowser browser = browser(READER);

        assertThat(browser.get(MINE).body()).doesNotContain("exportCsv");
        assertThat(file(browser, MINE, "appointments", "appointments:upcomingFile:exportCsv")
                        .body())
                .doesNotStartWith(MARK_OF_A_FILE);
        signIn(READER.username(), PASSWORD);
        assertRefused(PatientsRule.EXPORT_NOT_GRANTED, () -> own.export(Listing.UPCOMING));
        request().logout();
        as("tom", () -> assertForbidden(() -> own.export(Listing.UPCOMING)));
        assertThat(exports(READER, later)).isZero();
    }

    /** Of the chart a file says what the list says: to the ward's own nurse why the patient came, to others nothing. */
    @Test
    void filesTheWardListWithWhatTheReaderSeesOfIt() throws Exception {
        long bed = as("sam", () -> wards.furnish(1)).beds().get(0);
        String mrn = as("amina", () -> {
            long patient = wards.patient();
            admissions.admit(new AdmitPatient(UUID.randomUUID(), patient, bed, null, "=planted reason", null));
            return mrn(patient);
        });
        long ward = bench().number("SELECT r.ward_id FROM bed b JOIN room r ON r.id = b.room_id WHERE b.id = ?", bed);
        String path = "inpatient/ward?ward=" + ward;
        TextBrowser browser = browser(NURSE);

        assertThat(file(browser, path, "form", "form:exportCsv").body())
                .startsWith(MARK_OF_A_FILE)
                .contains(mrn)
                .doesNotContain("planted");
        bench().execute("INSERT INTO ward_staff (ward_id, username) VALUES (?, ?)", ward, NURSE.username());
        assertThat(file(browser, path, "form", "form:exportCsv").body()).contains(mrn, "'=planted reason");
        assertThat(exports(NURSE, mrn)).isEqualTo(2);
        assertThat(file(browser(READER), path, "form", "form:exportCsv").body()).doesNotStartWith(MARK_OF_A_FILE);
    }

    @Test
    void filesForDataEntryWhatItFindsAndNoOtherList() throws Exception {
        String mrn = as("amina", () -> mrn(wards.patient()));

        signIn(ENTRY.username(), PASSWORD);
        assertThat(index.export(PatientIndexDesk.Listing.FOUND, mrn))
                .singleElement()
                .satisfies(each -> assertThat(each.mrn()).isEqualTo(mrn));
        for (PatientIndexDesk.Listing other :
                Set.of(PatientIndexDesk.Listing.REGISTERED_TODAY, PatientIndexDesk.Listing.OPENED_BY_ME)) {
            assertRefused(PatientsRule.EXPORT_NOT_GRANTED, () -> index.export(other, null));
        }
        request().logout();
    }
}
