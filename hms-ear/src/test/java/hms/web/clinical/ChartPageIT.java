package hms.web.clinical;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static hms.patients.PeopleOfTests.unheardOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import hms.it.Browser;
import hms.it.client.Look;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The doctor's home and the chart. */
class ChartPageIT extends Browser {

    private static final int AUTOSAVE_MILLIS = 30_000;

    private Locator field(String id) {
        return page().locator("[id='" + id + "']");
    }

    private void openFirstChart() {
        signIn("elena");
        assertThat(page().url()).endsWith("clinical/my-patients");
        page().locator("[id='mine:rows'] a").first().click();
        page().waitForURL("**/clinical/chart?patient=*");
    }

    private void unfold(String summary) {
        page().locator("summary", new Page.LocatorOptions().setHasText(summary)).click();
    }

    @Test
    void addsAnAllergyInFourClicksAndOneField() {
        signIn("elena");
        effort().reset();
        page().locator("[id='mine:rows'] a").first().click();
        page().waitForURL("**/clinical/chart?patient=*");
        unfold("Add an allergy");
        String substance = unheardOf();
        field("allergyAdd:substance").fill(substance);
        field("allergyAdd:reaction").getByLabel("Hives").check();
        field("allergyAdd:severity").getByLabel("Severe").check();
        field("allergyAdd:substance").press("Enter");
        assertThat(page().locator(".hms-banner")).containsText("Known allergies");

        assertThat(effort().clicks()).isLessThanOrEqualTo(4);
        assertThat(effort().fields()).hasSize(1);
        assertThat(field("allergyForm:list")).containsText(substance);
        page().locator(".hms-banner summary").click();
        assertThat(page().locator(".hms-banner ul")).containsText(substance);
        assertAccessible();
        screenshot("clinical-chart");

        field("allergyAdd:substance").fill(substance.toUpperCase(Locale.ROOT));
        field("allergyAdd:add").click();
        assertThat(page().locator(".hms-summary")).containsText("already");
    }

    @Test
    void keepsWhatIsBeingWrittenAndLocksWhatIsSigned() {
        openFirstChart();
        String words = "Slept well " + unheardOf();
        field("noteForm:text").fill(words);
        assertThat(field("noteForm:draftState"))
                .containsText("Draft kept", new LocatorAssertions.ContainsTextOptions().setTimeout(AUTOSAVE_MILLIS));
        String chart = page().url();
        Page again = secondWindow(Look.DESKTOP);
        signIn(again, "elena", PASSWORD);
        again.navigate(chart);
        assertThat(again.locator("[id='noteForm:text']")).hasValue(words);

        field("noteForm:sign").click();
        Locator note = page().locator(".hms-entry", new Page.LocatorOptions().setHasText(words));
        assertThat(note).containsText("elena");
        assertThat(field("noteForm:text")).hasValue("");
        note.locator("button", new Locator.LocatorOptions().setHasText("Take back"))
                .click();
        field("noteList:because").fill("wrong patient");
        field("noteList:takeBack").click();
        assertThat(note).containsText("wrong patient");
        assertAccessible();
    }

    @Test
    void plansATreatmentAndRecordsItAsDone() {
        openFirstChart();
        String treatment = "Dressing " + unheardOf();
        unfold("Plan a treatment");
        field("planForm:description_input").fill(treatment);
        field("planForm:plan").click();
        Locator row = field("treatmentForm:list").locator("tr", new Locator.LocatorOptions().setHasText(treatment));
        assertThat(row).containsText("Planned");
        row.locator("button[id$=complete]").click();
        field("treatmentForm:outcome").fill("clean and dry");
        field("treatmentForm:save").click();
        assertThat(row).containsText("clean and dry");
        assertThat(row.locator(".hms-chip")).containsText("Done");
        assertAccessible();
        screenshot("clinical-treatments");
    }

    @Test
    void addsToTheHistoryByKeyboardOnly() {
        openFirstChart();
        effort().reset();
        String illness = "Gout " + unheardOf();
        page().locator("summary", new Page.LocatorOptions().setHasText("Add to the history"))
                .focus();
        page().keyboard().press("Enter");
        field("historyAdd:description").focus();
        page().keyboard().type(illness);
        page().keyboard().press("Enter");
        assertThat(field("historyForm:list")).containsText(illness);

        assertThat(effort().clicks()).isZero();
        assertFocusVisible(12);
    }

    @Test
    void showsAllergiesAndChartsToNobodyAtTheFrontDesk() {
        openFirstChart();
        String chart = page().url();
        String registration = chart.replace("clinical/chart?patient=", "patients/patient?id=");
        page().navigate(registration);
        assertThat(page().locator(".hms-banner")).containsText("llergies");
        assertThat(page().locator("main a[href*='clinical/chart']").count()).isEqualTo(1);

        Page desk = secondWindow(Look.DESKTOP);
        signIn(desk, "amina", PASSWORD);
        desk.navigate(registration);
        assertThat(desk.locator(".hms-banner")).not().containsText("llergies");
        assertThat(desk.locator("a[href*='clinical/chart']").count()).isZero();
        assertThat(desk.navigate(chart).status()).isEqualTo(403);
    }

    @Test
    void looksRightInEveryLook() {
        openFirstChart();
        gallery("clinical-chart", page().url().replaceFirst(".*/hms/", ""));
    }
}
