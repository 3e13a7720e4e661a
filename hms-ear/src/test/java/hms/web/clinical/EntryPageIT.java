package hms.web.clinical;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static hms.patients.PeopleOfTests.unheardOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import hms.it.Browser;
import hms.it.client.Look;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Treatments from the paper list, row by row. */
class EntryPageIT extends Browser {

    private Locator field(String id) {
        return page().locator("[id='" + id + "']");
    }

    /** The number of somebody whom elena treats now. */
    private String somebodyHere() {
        Page doctor = secondWindow(Look.DESKTOP);
        signIn(doctor, "elena", PASSWORD);
        return doctor.locator("[id='mine:rows'] bdi[dir=ltr]")
                .first()
                .innerText()
                .replace(" ", "");
    }

    private void typeRow(String number, String treatment) {
        field("entry:patient_input").focus();
        page().keyboard().type(number);
        page().locator(".ui-autocomplete-panel:visible .ui-autocomplete-item")
                .first()
                .waitFor();
        page().keyboard().press("Enter");
        assertThat(field("entry:patient_input")).hasValue(Pattern.compile(".* · .*"));
        page().locator(".ui-autocomplete-panel:visible")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        page().keyboard().press("Enter");
        assertThat(field("entry:description_input")).isFocused();
        page().keyboard().type(treatment);
        page().keyboard().press("Enter");
        assertThat(field("entry:performedOn")).isFocused();
        page().keyboard().press("Enter");
        page().keyboard().press("Enter");
        assertThat(field("entry:performer")).isFocused();
        page().keyboard().press("ArrowDown");
        page().keyboard().press("Enter");
        assertThat(field("entry:outcome")).isFocused();
        page().keyboard().type("well tolerated");
        page().keyboard().press("Enter");
    }

    @Test
    void entersRowsByKeyboardOnlyAndTakesAWrongOneBack() {
        String number = somebodyHere();
        signIn("ravi");
        assertThat(page().url()).endsWith("clinical/entry");
        effort().reset();
        String treatment = "Infusion " + unheardOf();
        typeRow(number, treatment);

        Locator row = field("entered:rows").locator("tr", new Locator.LocatorOptions().setHasText(treatment));
        assertThat(row).containsText("Done");
        assertThat(effort().clicks())
                .as("only the option, which was chosen by key")
                .isLessThanOrEqualTo(1);
        assertThat(field("entry:patient_input")).isFocused();
        assertAccessible();
        screenshot("clinical-entry");

        row.locator("button").click();
        field("entered:because").fill("row of another patient");
        field("entered:takeBack").click();
        assertThat(row).containsText("Taken back");
    }

    /** A name that only sounds like somebody's must not find their chart. */
    @Test
    void asksForTheNumberWhereOnlyANameWasTyped() {
        signIn("ravi");
        field("entry:patient_input").fill(unheardOf());
        field("entry:description_input").fill("Infusion");
        field("entry:performer").selectOption(new SelectOption().setIndex(1));
        field("entry:save").click();
        assertThat(page().locator(".hms-summary")).containsText("whole patient number");
        assertAccessible();
    }
}
