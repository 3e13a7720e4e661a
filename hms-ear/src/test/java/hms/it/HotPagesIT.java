package hms.it;

import static hms.patients.PeopleOfTests.person;
import static hms.patients.PeopleOfTests.unheardOf;
import static hms.patients.PeopleOfTests.wish;
import static org.assertj.core.api.Assertions.assertThat;

import hms.billing.Stays;
import hms.billing.Stays.Stay;
import hms.billing.boundary.ChargeDesk;
import hms.clinical.InClinic;
import hms.clinical.boundary.AllergyDesk;
import hms.clinical.boundary.AllergyDesk.RecordAllergy;
import hms.clinical.boundary.HistoryDesk;
import hms.clinical.boundary.HistoryDesk.AddCondition;
import hms.clinical.boundary.NoteDesk;
import hms.clinical.boundary.NoteDesk.SignNote;
import hms.clinical.boundary.TreatmentDesk;
import hms.clinical.boundary.TreatmentDesk.PlanTreatment;
import hms.clinical.entity.AllergyReaction;
import hms.clinical.entity.AllergySeverity;
import hms.clinical.entity.ConditionStatus;
import hms.clinical.entity.ConditionVerification;
import hms.clinical.entity.NoteKind;
import hms.it.TextBrowser.Answer;
import hms.patients.boundary.PatientDesk;
import hms.platform.HospitalDay;
import hms.scheduling.DoctorsOfTests;
import hms.scheduling.boundary.AppointmentDesk;
import hms.scheduling.boundary.AppointmentDesk.BookForPatient;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** The pages that everybody waits for ask the database a few times, and not once more where there is more to show. */
class HotPagesIT extends InClinic {

    private static final int MOST_READS = 10;
    /** Two desks show it, the chart's and the charges', and each asks whether it is open to this person. */
    private static final int MOST_READS_OF_A_CHART = 11;
    /** Five of a call, and the count of bookings from one address. */
    private static final int MOST_WRITES = 6;

    private static final int MORE = 10;

    @Inject
    private PatientDesk patients;

    @Inject
    private AppointmentDesk appointments;

    @Inject
    private DoctorsOfTests doctors;

    @Inject
    private HospitalDay day;

    @Inject
    private Stays stays;

    @Inject
    private ChargeDesk charges;

    @Inject
    private Treated treated;

    private final String family = unheardOf();
    private int booked;

    @Test
    void showsTheDayOfTheFrontDesk() throws Exception {
        long doctor = doctors.doctor(null, 20, MORE + 1);
        arrive(doctor, 1);
        TextBrowser amina = signedIn("amina");
        lean("Day list", () -> amina.get("scheduling/today"));
        Statements one = lean("Day list of a doctor", narrowed(amina, doctor, 1));

        arrive(doctor, MORE);

        assertNoMore(one, lean("Day list of a doctor", narrowed(amina, doctor, MORE + 1)));
    }

    /** Patients of one family whom the doctor sees in the slot that runs now. */
    private void arrive(long doctor, int so) throws Exception {
        LocalDateTime shown = day.at(day.now());
        LocalDateTime slot = shown.truncatedTo(ChronoUnit.HOURS).plusMinutes(shown.getMinute() / 20 * 20L);
        as("amina", () -> {
            for (int each = 0; each < so; each++) {
                appointments.book(new BookForPatient(UUID.randomUUID(), register(), doctor, slot, null, false, null));
            }
        });
    }

    private long register() {
        return patients.register(wish(person(unheardOf(), family, "1980-05-12")));
    }

    /** The list that is open, narrowed to this doctor: it shows so many of the family. */
    private Work narrowed(TextBrowser amina, long doctor, int so) {
        Map<String, String> form = amina.get("scheduling/today").form("today");
        form.put("today:doctor_input", String.valueOf(doctor));
        form.put("today:search", "");
        return () -> assertThat(shown(amina.post("scheduling/today", form))).isEqualTo(so);
    }

    /** How many of the family a page shows. */
    private int shown(Answer page) {
        return page.body().split("(?i)<bdi[^>]*>[^<]*" + family, -1).length - 1;
    }

    @Test
    void findsPatients() throws Exception {
        as("amina", this::register);
        TextBrowser amina = signedIn("amina");
        Statements one = lean("Patient search", () -> amina.get("patients/search?q=" + family));

        as("amina", () -> {
            for (int each = 0; each < MORE; each++) {
                register();
            }
        });

        assertNoMore(one, lean("Patient search", () -> assertThat(shown(amina.get("patients/search?q=" + family)))
                .isGreaterThan(MORE)));
    }

    /** Who lies here and comes again: with the bed, and a page of appointments before and after. */
    @Test
    void showsAPatient() throws Exception {
        Stay stay = as("amina", () -> stays.begin("elena"));
        long doctor = doctors.doctor(null, 20, 1);
        String page = "patients/patient?id=" + stay.patientId();
        TextBrowser amina = signedIn("amina");
        come(stay.patientId(), doctor, 1);
        Statements one = lean("Patient", () -> amina.get(page));

        come(stay.patientId(), doctor, MORE);

        assertNoMore(
                one, lean("Patient", () -> assertThat(amina.get(page).body().split("scheduling/today\\?day=", -1))
                        .hasSizeBetween(5, MORE)));
    }

    /** Books so many days in a row, the first of which free. */
    private void come(long patient, long doctor, int so) throws Exception {
        as("amina", () -> {
            for (int each = 0; each < so; each++) {
                appointments.book(new BookForPatient(
                        UUID.randomUUID(), patient, doctor, doctors.noon(++booked), null, false, null));
            }
        });
    }

    @Test
    void opensTheChartOfWhomLiesHere() throws Exception {
        Stay stay = as("amina", () -> stays.begin("elena"));
        String chart = "clinical/chart?patient=" + stay.patientId();
        TextBrowser elena = signedIn("elena");
        as("elena", () -> treat(stay, 1));
        Statements one = lean("Chart", () -> elena.get(chart));

        as("elena", () -> treat(stay, MORE));

        assertNoMore(one, lean("Chart", () -> assertThat(elena.get(chart).body().split(">Note " + family, -1))
                .hasSizeGreaterThan(MORE)));
    }

    private void treat(Stay stay, int times) {
        for (int round = 0; round < times; round++) {
            treated.write(stay.patientId(), stay.encounterId(), family);
            charges.add(stay.charge("CARD-ECG", 1));
        }
    }

    @Test
    void takesABookingOfAGuest() throws Exception {
        long doctor = doctors.doctor(null, 20, 2);
        String phone = phone();
        sent(doctor, 0, phone).run();
        Statements found = lean("Doctors for guests", () -> guest().get("public/doctors"));
        Statements shown = lean("Booking, the page", () -> guest().get(page(doctor, 1)));
        Statements booked = lean("Booking, sent", sent(doctor, 1, phone));

        for (int each = 1; each <= MORE; each++) {
            doctors.doctor(null, 20, 2);
            sent(doctor, each, phone()).run();
        }

        assertNoMore(found, lean("Doctors for guests", () -> guest().get("public/doctors")));
        assertNoMore(shown, lean("Booking, the page", () -> guest().get(page(doctor, MORE + 1))));
        assertNoMore(booked, lean("Booking, sent", sent(doctor, MORE + 1, phone)));
    }

    private static String phone() {
        return "+34 6" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    }

    private String page(long doctor, int slot) {
        return "public/book?doctor=" + doctor + "&start=" + doctors.noon(3).plusMinutes(20L * slot);
    }

    /** The form, filled in by somebody with this telephone. */
    private Work sent(long doctor, int slot, String phone) {
        TextBrowser guest = guest();
        Map<String, String> form = guest.get(page(doctor, slot)).form("bookForm");
        form.putAll(Map.of(
                "bookForm:given", "Bo",
                "bookForm:family", family,
                "bookForm:email", "bo@example.org",
                "bookForm:phone", phone,
                "bookForm:book", ""));
        return () -> assertThat(guest.post(page(doctor, slot), form).path()).endsWith("public/booked");
    }

    private TextBrowser guest() {
        return new TextBrowser(URI.create(
                "http://127.0.0.1:" + request().getLocalPort() + request().getContextPath() + "/"));
    }

    private TextBrowser signedIn(String username) {
        TextBrowser browser = guest();
        browser.signIn(username, PASSWORD);
        return browser;
    }

    private Statements lean(String what, Work asking) throws Exception {
        Statements sent = bench().countingPages(asking);
        Figures.note(what + ": reads and writes", sent.reads() + " and " + sent.writes());
        long most = "Chart".equals(what) ? MOST_READS_OF_A_CHART : MOST_READS;
        assertThat(sent.reads()).as("%s reads %s", what, sent.sql()).isBetween(1L, most);
        assertThat(sent.writes()).as("%s writes %s", what, sent.sql()).isLessThanOrEqualTo(MOST_WRITES);
        return sent;
    }

    private static void assertNoMore(Statements few, Statements many) {
        assertThat(many.reads()).as("%s", many.sql()).isLessThanOrEqualTo(few.reads());
        assertThat(many.writes()).as("%s", many.sql()).isLessThanOrEqualTo(few.writes());
    }

    /** What a doctor writes down of a stay, one of each kind. */
    @Dependent
    static class Treated {

        @Inject
        private AllergyDesk allergies;

        @Inject
        private HistoryDesk history;

        @Inject
        private NoteDesk notes;

        @Inject
        private TreatmentDesk treatments;

        void write(long patient, long encounter, String words) {
            String any = words + " " + unheardOf();
            allergies.record(
                    new RecordAllergy(patient, any, null, AllergyReaction.RASH, AllergySeverity.MILD, false, null));
            history.add(new AddCondition(
                    patient, any, "I10", ConditionStatus.ACTIVE, ConditionVerification.CONFIRMED, null));
            notes.sign(new SignNote(UUID.randomUUID(), patient, NoteKind.PROGRESS, "Note " + words, null));
            treatments.plan(new PlanTreatment(UUID.randomUUID(), patient, encounter, any, null));
        }
    }
}
