package hms.web.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import hms.it.Browser;
import hms.patients.PeopleOfTests;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The front desk's day: book a follow-up, check in with one click, move, cancel. */
class AppointmentsPageIT extends Browser {

    private static final int MOST_CLICKS_TO_BOOK = 4;

    private Locator button(String name) {
        return page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    /** A new patient, by keyboard; the family name. */
    private String register() {
        String family = PeopleOfTests.unheardOf();
        open("patients/register");
        page().getByLabel("Family name").fill(family);
        page().getByLabel("Given name").fill("Ana");
        page().locator("[id='form:birthDate']").fill(PeopleOfTests.birthday());
        page().locator("[id='form:submit']").click();
        page().waitForURL("**/patients/patient?*");
        return family;
    }

    private Locator free() {
        return page().locator("button[id$=':take']").first();
    }

    private String said() {
        page().locator(".hms-note").waitFor();
        return page().locator(".hms-note").textContent();
    }

    @Test
    void booksAFollowUpFromHomeWithinItsBudget() {
        signIn("amina");
        String family = register();
        open("scheduling/today");
        effort().reset();

        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Book an appointment"))
                .first()
                .click();
        page().waitForURL("**/scheduling/book");
        page().getByLabel("Patient", new Page.GetByLabelOptions().setExact(true))
                .fill(family + " Ana");
        page().keyboard().press("Enter");
        free().waitFor();
        assertThat(page().locator(".hms-banner").textContent()).contains(family.toUpperCase(Locale.ROOT));
        assertAccessible();
        free().click();
        page().waitForURL("**/scheduling/today*");

        assertThat(said()).contains("booked");
        assertThat(effort().clicks()).isLessThanOrEqualTo(MOST_CLICKS_TO_BOOK);
        assertThat(effort().fields()).hasSize(1);
    }

    @Test
    void findsAnAppointmentByNameWhateverItsDay() {
        signIn("amina");
        String family = register();
        bookNow();
        page().locator("[id='today:typed']").fill("ana " + family);
        page().locator("[id='today:typed']").press("Enter");
        Locator rows = page().locator("[id='today:appointments_data'] tr");
        PlaywrightAssertions.assertThat(rows).hasCount(1);

        assertThat(rows.first().innerText()).contains(family);
        assertAccessible();
        page().locator("[id='today:typed']").fill("nobody of this name");
        page().locator("[id='today:typed']").press("Enter");
        page().getByText("No appointment from today on fits that.").waitFor();
    }

    @Test
    void checksInWithOneClickAndTakesItBack() {
        signIn("amina");
        String family = register();
        bookNow();
        Locator row = page().locator("tr", new Page.LocatorOptions().setHasText(family));
        row.waitFor();
        effort().reset();
        row.getByText("Check in", new Locator.GetByTextOptions().setExact(true)).click();

        assertThat(said()).contains("checked in");
        assertThat(effort().clicks()).isEqualTo(1);
        assertThat(row.textContent()).contains("Checked in");
        row.getByText("More").click();
        button("Take the last step back").click();
        page().locator(".hms-note", new Page.LocatorOptions().setHasText("taken back"))
                .waitFor();
        assertThat(row.textContent()).contains("Confirmed");
        assertAccessible();
    }

    /** Beyond the plan, at this time of the hospital's clocks, with the first doctor of the list. */
    private void bookNow() {
        String patient = page().url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        open("scheduling/book?patient=" + patient);
        page().locator("details summary", new Page.LocatorOptions().setHasText("Another day"))
                .click();
        openMenu("booking:practitionerId");
        page().locator("[id='booking:practitionerId_items'] li").nth(1).click();
        page().locator("[id='booking:start']").fill(now());
        button("Book beyond the plan").click();
        page().waitForURL(Pattern.compile(".*/scheduling/today.*"));
        openMenu("today:doctor");
        page().locator("[id='today:doctor_items'] li").nth(1).click();
        page().waitForResponse(
                        answer -> answer.request().method().equals("POST"),
                        () -> page().locator("[id='today:search']").click());
        page().waitForCondition(() -> (boolean) page().evaluate("PrimeFaces.ajax.Queue.isEmpty()"));
    }

    /** A time that is not over, by the clocks of the demo hospital. */
    private static String now() {
        LocalTime shown = LocalTime.now(ZoneId.of("Europe/Madrid"));
        return LocalTime.of(shown.getHour(), shown.getMinute() / 5 * 5).toString();
    }

    /** The list is read anew while somebody clicks: the click is refused, whoever is in that line by then. */
    @Test
    void refusesAClickOnALineThatHasBecomeSomebodyElses() {
        signIn("amina");
        String family = register();
        bookNow();
        Locator row = page().locator("tr", new Page.LocatorOptions().setHasText(family));
        row.locator("button[id$=':checkIn']")
                .evaluate(
                        "button => { button.closest('tr').querySelectorAll('script').forEach(each => each.remove());"
                                + " PrimeFaces.ab({s: button.id, f: 'today', p: '@this', u: 'today', pa: [{name: 'row', value: '1'}]}); }");
        page().locator(".hms-summary").waitFor();

        assertThat(row.textContent()).contains("Confirmed").doesNotContain("Checked in");
    }

    @Test
    void cancelsWithAReasonAndSaysWhereItIsMissing() {
        signIn("amina");
        String family = register();
        bookNow();
        Locator row = page().locator("tr", new Page.LocatorOptions().setHasText(family));
        row.getByText("More").click();
        button("Cancel the appointment").click();
        page().locator(".hms-summary").waitFor();

        page().locator("[id='today:reason']").fill("The patient called");
        button("Cancel the appointment").click();
        assertThat(said()).contains("cancelled");
        assertThat(row.textContent()).contains("Cancelled");
    }

    @Test
    void showsADoctorTheOwnAppointmentsOnly() {
        signIn("elena");
        open("scheduling/mine");
        assertThat(page().locator("h1").textContent()).contains("My appointments");
        assertThat(page().locator(".hms-card h2").allTextContents()).contains("Today", "New", "To come");
        button("Mark all as seen").click();
        assertThat(said()).contains("marked as seen");
        assertAccessible();
        assertThat(open("scheduling/today").status()).isEqualTo(403);
        watch().forget();
    }

    @Test
    void letsAnAdministratorPlanADoctor() {
        signIn("sam");
        open("scheduling/availability");
        openMenu("choice:practitioner");
        Locator last = page().locator("[id='choice:practitioner_items'] li").last();
        last.click();
        PlaywrightAssertions.assertThat(page().locator("[id='choice:practitioner'] .ui-selectonemenu-label"))
                .not()
                .hasText("Choose a doctor");
        button("Show the plan").click();
        page().locator("[id='leave:firstDay']").fill("01-Jan-2030");
        page().locator("[id='leave:reason']").fill("Congress");
        page().locator("[id='leave:add']").click();

        assertThat(said()).contains("leave is noted");
        assertThat(page().locator("[id='leave']").textContent()).contains("Congress", "00:00–24:00");
        page().locator("[id='leave'] tr", new Page.LocatorOptions().setHasText("Congress"))
                .getByRole(AriaRole.BUTTON)
                .click();
        page().locator(".hms-note", new Page.LocatorOptions().setHasText("removed"))
                .waitFor();
        assertAccessible();
        open("scheduling/settings");
        button("Save").click();
        assertThat(said()).contains("rules are saved");
    }
}
