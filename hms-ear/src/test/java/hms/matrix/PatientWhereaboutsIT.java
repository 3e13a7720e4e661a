package hms.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import hms.inpatient.WardsOfTests;
import hms.inpatient.boundary.AdmissionDesk;
import hms.inpatient.boundary.AdmissionDesk.AdmitPatient;
import hms.inpatient.entity.InpatientRow;
import hms.it.Bench;
import hms.it.InServer;
import hms.it.TextBrowser;
import hms.platform.PlatformRule;
import hms.platform.Roles;
import hms.scheduling.DoctorsOfTests;
import hms.scheduling.boundary.AppointmentDesk;
import hms.scheduling.boundary.AppointmentDesk.BookForPatient;
import hms.scheduling.boundary.PatientAppointmentDesk;
import hms.scheduling.boundary.PatientAppointmentDesk.OfPatient;
import hms.scheduling.entity.AppointmentRow;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The patient's page says where the patient lies and is expected: to each what is theirs to know, and no word of the chart. */
class PatientWhereaboutsIT extends InServer {

    private static final Actor NURSE = new Actor("where.nurse", Set.of(Roles.NURSE));
    private static final String REASON = "planted reason";
    private static final String TO_WARD = "inpatient/ward?ward=";
    private static final String TO_DAY = "scheduling/today?day=";

    @Inject
    WardsOfTests wards;

    @Inject
    AdmissionDesk admissions;

    @Inject
    DoctorsOfTests doctors;

    @Inject
    AppointmentDesk appointments;

    @Inject
    PatientAppointmentDesk desk;

    private InpatientRow lying;
    private long over;
    private long coming;

    @BeforeEach
    void somebodyWhoLiesHereWasHereAndComesAgain() throws Exception {
        Accounts.open(bench(), NURSE);
        long bed = as("sam", () -> wards.furnish(1)).beds().get(0);
        long doctor = doctors.doctor(null, 20, 1);
        as("amina", () -> {
            long patient = wards.patient();
            admissions.admit(new AdmitPatient(UUID.randomUUID(), patient, bed, null, REASON, null));
            lying = admissions.where(patient).orElseThrow();
            over = book(patient, doctor, doctors.noon(2));
            coming = book(patient, doctor, doctors.noon(3));
        });
        LocalDateTime yesterday =
                LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC).minusDays(1);
        bench().execute(
                        "UPDATE appointment SET starts_at = ?, ends_at = ? WHERE id = ?",
                        yesterday.minusMinutes(20),
                        yesterday,
                        over);
    }

    @AfterEach
    void close() throws Exception {
        Accounts.close(bench(), NURSE);
        bench().execute("DELETE FROM ward_staff WHERE username = ?", NURSE.username());
    }

    private long book(long patient, long doctor, LocalDateTime start) {
        return appointments.book(new BookForPatient(UUID.randomUUID(), patient, doctor, start, null, false, null));
    }

    private String pageFor(String username) {
        TextBrowser browser = new TextBrowser(URI.create(
                "http://127.0.0.1:" + request().getLocalPort() + request().getContextPath() + "/"));
        browser.signIn(username, PASSWORD);
        return browser.get("patients/patient?id=" + lying.patientId()).body();
    }

    @Test
    void tellsTheFrontDeskBedAndDaysAndLeadsToTheDay() {
        String page = pageFor("amina");

        assertThat(page)
                .contains(lying.ward(), lying.room(), lying.bed())
                .contains(TO_DAY + doctors.noon(3).toLocalDate())
                .contains("Appointments to come", "Earlier appointments")
                .doesNotContain(TO_WARD, REASON);
    }

    @Test
    void leadsANurseToTheWardAndTellsOfAppointmentsOnlyWhereTheChartIsOpen() throws Exception {
        assertThat(pageFor(NURSE.username()))
                .contains(TO_WARD + lying.wardId())
                .doesNotContain("Appointments to come", TO_DAY, REASON);
        bench().execute("INSERT INTO ward_staff (ward_id, username) VALUES (?, ?)", lying.wardId(), NURSE.username());
        assertThat(pageFor(NURSE.username())).contains("Appointments to come").doesNotContain(TO_DAY);
    }

    @Test
    void keepsWhatIsOverFromWhatIsToComeAndPagesBoth() throws Exception {
        as("amina", () -> {
            assertThat(Bench.shipped(desk.appointments(new OfPatient(lying.patientId(), false, 0, 5)))
                            .rows())
                    .extracting(AppointmentRow::appointmentId)
                    .containsExactly(coming);
            assertThat(desk.appointments(new OfPatient(lying.patientId(), true, 0, 5))
                            .rows())
                    .extracting(AppointmentRow::appointmentId)
                    .containsExactly(over);
            assertThat(desk.appointments(new OfPatient(lying.patientId(), true, 1, 5))
                            .rows())
                    .isEmpty();
        });
        OfPatient wish = new OfPatient(lying.patientId(), false, 0, 5);
        as(NURSE.username(), () -> assertRefused(PlatformRule.NOT_FOUND, () -> desk.appointments(wish)));
        as("carlos", () -> assertForbidden(() -> desk.appointments(wish)));
    }

    @Test
    void tellsOfNothingToComeOnceItWasCalledOff() throws Exception {
        bench().execute("UPDATE appointment SET status = 'CANCELLED' WHERE id = ?", coming);

        as("amina", () -> {
            assertThat(desk.appointments(new OfPatient(lying.patientId(), false, 0, 5))
                            .rows())
                    .isEmpty();
            assertThat(Bench.shipped(desk.appointments(new OfPatient(lying.patientId(), true, 0, 5)))
                            .rows())
                    .extracting(AppointmentRow::appointmentId)
                    .containsExactly(coming, over);
        });
    }
}
