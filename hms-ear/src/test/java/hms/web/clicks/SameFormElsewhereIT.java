package hms.web.clicks;

import static org.assertj.core.api.Assertions.assertThat;

import hms.billing.Stays;
import hms.inpatient.WardsOfTests;
import hms.inpatient.WardsOfTests.Furnished;
import hms.inpatient.entity.InpatientRow;
import hms.it.AtOnce;
import hms.it.InServer;
import hms.it.TextBrowser;
import hms.it.TextBrowser.Answer;
import hms.patients.PeopleOfTests;
import hms.scheduling.DoctorsOfTests;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The very same form, sent again to a page that led elsewhere, does what it tells once and leads to the same place (R4). */
@Tag("mariadb")
class SameFormElsewhereIT extends InServer {

    private static final int AT_ONCE = 20;
    private static final int CROWD = 64;
    private static final int LATER = 4;
    /** The button of a free time, and what it sends of it; the script of the page writes hyphens so. */
    private static final Pattern TAKE =
            Pattern.compile("s:\"(booking:[^\"]*:take)\"[^}]*?name:\"row\",value:\"([^\"]*)\"");

    private static final Pattern FREE_TIME =
            Pattern.compile("href=\"[^\"]*(public/book\\?doctor=\\d+&amp;start=[^\"]+)\"");

    @Inject
    AtOnce atOnce;

    @Inject
    WardsOfTests wards;

    @Inject
    DoctorsOfTests doctors;

    private final String family = PeopleOfTests.unheardOf();
    private String everybody;
    private TextBrowser browser;

    @BeforeEach
    void somebodyOpensTheHouse() throws Exception {
        everybody = Stays.chargesAndTakesMoney(bench());
        browser = newBrowser();
        browser.signIn(everybody, PASSWORD);
    }

    private TextBrowser newBrowser() {
        return new TextBrowser(URI.create(
                "http://127.0.0.1:" + request().getLocalPort() + request().getContextPath() + "/"));
    }

    private static MatchResult caught(Pattern pattern, Answer page) {
        return pattern.matcher(page.body()).results().findFirst().orElseThrow();
    }

    /** What came, some at once and some one after the other: one answer for all. */
    private Answer oneAnswer(Callable<Answer> sent) throws Exception {
        List<Answer> answers = new ArrayList<>(atOnce.run(AT_ONCE, AT_ONCE, sent));
        for (int later = 0; later < LATER; later++) {
            answers.add(sent.call());
        }
        assertThat(answers.stream()
                        .map(each -> each.path() + "?" + each.query())
                        .distinct())
                .as("where all are led")
                .hasSize(1);
        assertThat(answers).allMatch(each -> each.status() == 200, "answers as a page");
        assertThat(answers).noneMatch(each -> each.body().contains("hms-summary"), "complains");
        return answers.get(0);
    }

    private Answer oneAnswer(String page, Map<String, String> form) throws Exception {
        return oneAnswer(() -> browser.post(page, form));
    }

    private InpatientRow stay(Furnished ward) throws Exception {
        return as(everybody, () -> wards.admitted(wards.patient(), ward.beds().get(0)));
    }

    private Furnished ward() throws Exception {
        return as("sam", () -> wards.furnish(2));
    }

    private Map<String, String> registration() {
        Map<String, String> form = browser.get("patients/register").form("form");
        form.put("form:family", family);
        form.put("form:given", "Ana");
        form.put("form:birthDate", PeopleOfTests.birthday());
        form.put("form:gender_input", "FEMALE");
        return form;
    }

    private Map<String, String> registrationSent() {
        Map<String, String> form = registration();
        form.put("form:submit", "");
        return form;
    }

    private long registered(String name) throws Exception {
        return bench().number("SELECT COUNT(*) FROM patient WHERE family = ?", name);
    }

    @Test
    void registersOnceForACrowd() throws Exception {
        Map<String, String> form = registrationSent();
        List<String> answers = atOnce.run(CROWD, CROWD, () -> browser.lead("patients/register", form));

        assertThat(registered(family)).isEqualTo(1);
        long patient = bench().number("SELECT id FROM patient WHERE family = ?", family);
        assertThat(answers).allMatch(each -> each.matches("302 .*/patients/patient\\?id=" + patient));
        assertThat(answers.stream().distinct()).hasSize(1);
        assertThat(browser.lead("patients/register", form)).isEqualTo(answers.get(0));
    }

    @Test
    void registersOnceAndShowsThePatientToAll() throws Exception {
        Map<String, String> form = registrationSent();

        assertThat(oneAnswer("patients/register", form).path()).endsWith("/patients/patient");
        assertThat(registered(family)).isEqualTo(1);
    }

    @Test
    void registersOnceWithoutLeavingThePage() throws Exception {
        Map<String, String> form = registration();
        List<Answer> answers =
                atOnce.run(AT_ONCE, AT_ONCE, () -> browser.press("patients/register", form, "form:submit", "form"));

        assertThat(registered(family)).isEqualTo(1);
        assertThat(answers.get(0).body()).contains("<redirect url=", "/patients/patient?id=");
        assertThat(answers.stream().map(Answer::body).distinct()).hasSize(1);
    }

    @Test
    void saysAgainThatItWasDone() {
        Map<String, String> form = registrationSent();
        Answer first = browser.post("patients/register", form);
        Answer again = browser.post("patients/register", form);

        assertThat(first.body()).contains("The patient is registered");
        assertThat(again.body()).contains("The patient is registered");
    }

    @Test
    void answersTheSameFormAfterManyOtherPagesWereOpened() {
        Map<String, String> form = registrationSent();
        Answer first = browser.post("patients/register", form);
        for (int other = 0; other < CROWD; other++) {
            browser.get("patients/register");
        }

        assertThat(browser.post("patients/register", form).query()).isEqualTo(first.query());
    }

    @Test
    void takesAnotherFormForAnotherOne() throws Exception {
        Map<String, String> form = registrationSent();
        Answer first = browser.post("patients/register", form);
        form.put("form:family", PeopleOfTests.unheardOf());

        assertThat(browser.post("patients/register", form).query()).isNotEqualTo(first.query());
        assertThat(registered(family)).isEqualTo(1);
    }

    @Test
    void tellsNobodyElseWhatItTold() throws Exception {
        Map<String, String> form = registrationSent();
        browser.post("patients/register", form);
        TextBrowser other = newBrowser();
        other.signIn(everybody, PASSWORD);

        assertThat(other.post("patients/register", form).status()).isEqualTo(410);
        assertThat(newBrowser().post("patients/register", form).asksToSignIn()).isTrue();
        assertThat(registered(family)).isEqualTo(1);
    }

    @Test
    void admitsOnce() throws Exception {
        Furnished ward = ward();
        long patient = as(everybody, wards::patient);
        Map<String, String> form =
                browser.get("inpatient/admit?patient=" + patient).form("form");
        form.put("bed", String.valueOf(ward.beds().get(0)));
        form.put("form:submit", "");

        assertThat(oneAnswer("inpatient/admit", form).path()).endsWith("/inpatient/map");
        assertThat(bench().number("SELECT COUNT(*) FROM admission WHERE patient_id = ?", patient))
                .isEqualTo(1);
    }

    @Test
    void movesToAnotherBedOnce() throws Exception {
        Furnished ward = ward();
        InpatientRow stay = stay(ward);
        Map<String, String> form =
                browser.get("inpatient/transfer?patient=" + stay.patientId()).form("form");
        form.put("bed", String.valueOf(ward.beds().get(1)));
        form.put("form:submit", "");

        assertThat(oneAnswer("inpatient/transfer", form).path()).endsWith("/inpatient/map");
        assertThat(bench().number("SELECT COUNT(*) FROM bed_stay WHERE patient_id = ?", stay.patientId()))
                .isEqualTo(2);
    }

    @Test
    void dischargesOnce() throws Exception {
        InpatientRow stay = stay(ward());
        wards.letGo(stay.encounterId());
        as(everybody, () -> wards.pays(stay));

        assertDischarged(stay, "form:discharge");
    }

    @Test
    void takesTheMoneyAndDischargesOnce() throws Exception {
        InpatientRow stay = stay(ward());
        wards.letGo(stay.encounterId());

        assertDischarged(stay, "form:payAndDischarge");
    }

    private void assertDischarged(InpatientRow stay, String button) throws Exception {
        Map<String, String> form = browser.get("inpatient/discharge?encounter=" + stay.encounterId())
                .form("form");
        form.put(button, "");
        Answer answer = oneAnswer("inpatient/discharge", form);

        assertThat(answer.query()).isEqualTo("encounter=" + stay.encounterId());
        assertThat(answer.body()).contains("The patient has left");
        assertThat(bench().number(
                                "SELECT COUNT(*) FROM payment p JOIN stay_account a ON a.id = p.account_id"
                                        + " WHERE a.encounter_id = ?",
                                stay.encounterId()))
                .isEqualTo(1);
    }

    @Test
    void booksAtTheDeskOnce() throws Exception {
        long patient = as(everybody, wards::patient);
        long doctor = doctors.doctor(null, 20, 1);
        Answer page = browser.get("scheduling/book?patient=" + patient + "&doctor=" + doctor);
        Map<String, String> form = page.form("booking");
        MatchResult take = caught(TAKE, page);
        form.put(take.group(1), "");
        form.put("row", take.group(2).replace("\\", ""));

        assertThat(oneAnswer("scheduling/book", form).path()).endsWith("/scheduling/today");
        assertThat(bench().number("SELECT COUNT(*) FROM appointment WHERE patient_id = ?", patient))
                .isEqualTo(1);
    }

    @Test
    void booksForAGuestOnce() throws Exception {
        bench().execute("DELETE FROM guest_counter WHERE key_index NOT LIKE 'lock %'");
        TextBrowser guest = newBrowser();
        String time = caught(FREE_TIME, guest.get("public/doctors")).group(1).replace("&amp;", "&");
        Map<String, String> form = guest.get(time).form("bookForm");
        form.put("bookForm:given", "Ana");
        form.put("bookForm:family", family);
        form.put("bookForm:phone", "+1 204 " + (5_550_000 + System.nanoTime() % 400_000));
        form.put("bookForm:email", "ana@example.org");
        form.put("bookForm:book", "");
        Answer answer = oneAnswer(() -> guest.post("public/book", form));

        assertThat(answer.path()).endsWith("/public/booked");
        assertThat(bench().number("SELECT COUNT(*) FROM appointment WHERE guest_family = ?", family))
                .isEqualTo(1);
    }

    /** No token is carried there. */
    @Test
    void welcomesADoctorOnce() throws Exception {
        TextBrowser sam = newBrowser();
        sam.signIn("sam", PASSWORD);
        Map<String, String> form = sam.get("organization/practitioner").form("practitionerForm");
        form.put("practitionerForm:given", "Ada");
        form.put("practitionerForm:family", family);
        form.put(
                "practitionerForm:department_input",
                String.valueOf(bench().number("SELECT id FROM department WHERE code = 'MED'")));
        form.put("practitionerForm:save", "");
        Answer answer = oneAnswer(() -> sam.post("organization/practitioner", form));

        assertThat(answer.query()).startsWith("id=");
        assertThat(bench().number("SELECT COUNT(*) FROM practitioner WHERE family = ?", family))
                .isEqualTo(1);
    }
}
