package hms.web.inpatient;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import hms.it.Browser;
import hms.patients.PeopleOfTests;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** From an empty house to a ward with a patient in it, as administrator, receptionist and nurse see it. */
class InpatientPageIT extends Browser {

    private static String code() {
        return "P" + Long.toString(System.nanoTime(), Character.MAX_RADIX).toUpperCase(Locale.ROOT);
    }

    private void choose(String menu, String label) {
        openMenu(menu);
        Locator choice = page().locator("[id='" + menu + "_panel'] li:has-text('" + label + "')")
                .first();
        choice.waitFor();
        choice.click();
        assertThat(page().locator("[id='" + menu + "'] .ui-selectonemenu-label").textContent())
                .contains(label);
    }

    private String said() {
        Locator note = page().locator(".hms-note").first();
        note.waitFor();
        return note.textContent();
    }

    /** A ward with one room and two beds; its name. */
    private String furnish() {
        String name = "Ward " + code();
        signIn("sam");
        open("inpatient/wards");
        page().locator(".hms-actions a[href*='ward-setup']").click();
        page().locator("[id='wardForm:name']").fill(name);
        page().locator("[id='wardForm:code']").fill(code());
        choose("wardForm:department", "Internal Medicine");
        choose("wardForm:doctor", "Petrova, Elena");
        page().locator("[id='wardForm:save']").click();
        page().waitForURL("**/inpatient/ward-setup?id=*");
        assertThat(said()).contains("saved");
        page().locator("[id='staffForm:username']").fill("grace");
        page().locator("[id='staffForm:add']").click();
        page().locator("[id='staffForm:staff'] td:has-text('grace')").waitFor();
        page().locator("a[href*='inpatient/room?']").click();
        page().locator("[id='roomForm:name']").fill("101");
        page().locator("[id='roomForm:save']").click();
        page().waitForURL("**/inpatient/room?ward=*&id=*");
        for (String bed : new String[] {"A", "B"}) {
            page().locator("[id='bedForm:label']").fill(bed);
            page().locator("[id='bedForm:saveBed']").click();
            page().locator("[id='bedForm:beds'] bdi:text-is('" + bed + "')").waitFor();
        }
        assertAccessible();
        page().context().clearCookies();
        return name;
    }

    private String register() {
        String family = PeopleOfTests.unheardOf();
        open("patients/register");
        page().locator("[id='form:family']").fill(family);
        page().locator("[id='form:given']").fill("Ana");
        page().locator("[id='form:birthDate']").fill("12-May-1980");
        page().locator("[id='form:submit']").click();
        page().waitForURL("**/patients/patient?id=*");
        return family;
    }

    private Locator section(String ward) {
        return page().locator("section.hms-map", new Page.LocatorOptions().setHasText(ward));
    }

    private void letGo(String family) {
        open("inpatient/admissions");
        page().locator("tr:has-text('" + family + "') a[href*='discharge']").click();
        page().waitForURL("**/inpatient/discharge?encounter=*");
    }

    @Test
    void admitsFromTheReceptionInFourClicksAndOneField() {
        String ward = furnish();
        signIn("amina");
        String family = register();
        page().locator("a.hms-brand, .hms-menu a").first().click();
        effort().reset();
        page().locator(".hms-search input").fill(family);
        page().keyboard().press("Enter");
        page().waitForURL("**/patients/search?q=*");
        page().locator("a[href*='patients/patient?id=']", new Page.LocatorOptions().setHasText(family))
                .click();
        page().locator(".hms-actions a[href*='inpatient/admit']").click();
        assertThat(page().locator(".hms-banner").innerText()).containsIgnoringCase(family);
        page().locator("fieldset.hms-map h2:has-text('" + ward + "')").waitFor();
        bedOf(ward, "A").click();
        page().locator("[id='form:submit']").click();
        page().waitForURL("**/inpatient/map");

        assertThat(said()).contains("admitted");
        assertThat(effort().clicks()).isLessThanOrEqualTo(4);
        assertThat(effort().fields()).hasSizeLessThanOrEqualTo(1);
        assertThat(section(ward).innerText()).contains(family, "Occupied", "Free");
        assertAccessible();

        letGo(family);
        assertThat(page().locator(".hms-blockers").innerText()).contains("Doctor", "Petrova");
        assertThat(page().locator("[id='form:discharge']").count()).isZero();
        assertAccessible();
        screenshot("inpatient-discharge-blocked");
    }

    /** The radio button of a bed that is free, on the map to choose from. */
    private Locator bedOf(String ward, String bed) {
        return page().locator("xpath=//h2[contains(., '" + ward + "')]/following-sibling::ul[1]//li[contains(., '" + bed
                        + "')]//input[@name='bed']")
                .first();
    }

    @Test
    void choosesABedByKeyboardAndMovesThePatient() {
        String ward = furnish();
        signIn("amina");
        String family = register();
        page().locator(".hms-actions a[href*='inpatient/admit']").click();
        bedOf(ward, "A").focus();
        page().keyboard().press("ArrowDown");
        page().keyboard().press("ArrowUp");
        assertThat(bedOf(ward, "A").isChecked()).isTrue();
        page().locator("[id='form:reason']").fill("chest pain");
        page().keyboard().press("Enter");
        page().waitForURL("**/inpatient/map");
        assertThat(said()).contains("admitted");

        page().context().clearCookies();
        signIn("grace");
        open("inpatient/ward");
        page().locator(".hms-tabs a", new Page.LocatorOptions().setHasText(ward))
                .click();
        Locator row = page().locator("tr:has-text('" + family + "')");
        row.waitFor();
        assertThat(row.innerText()).contains("chest pain", "In care");
        row.locator("a[href*='transfer']").click();
        bedOf(ward, "B").check();
        page().locator("[id='form:submit']").click();
        page().waitForURL("**/inpatient/map");
        assertThat(said()).contains("moved");
        assertThat(section(ward).innerText()).contains("To be cleaned");

        open("inpatient/ward");
        page().locator(".hms-tabs a", new Page.LocatorOptions().setHasText(ward))
                .click();
        page().locator("[id='cleaning:waiting:0:free']").click();
        assertThat(said()).contains("is free");
        assertAccessible();
    }

    @Test
    void saysThatABedIsNeededAndKeepsTheFrontDeskFromTheWardList() {
        signIn("amina");
        register();
        page().locator(".hms-actions a[href*='inpatient/admit']").click();
        page().locator("[id='form:submit']").click();
        page().locator(".hms-summary").waitFor();
        assertThat(page().locator(".hms-summary").innerText()).contains("Choose a bed");
        assertThat(page().url()).contains("inpatient/admit");
        assertThat(open("inpatient/ward").status()).isEqualTo(403);
        watch().forget();
    }

    @Test
    void changesHowTheWardsAreRun() {
        signIn("sam");
        open("inpatient/settings");
        page().locator("[id='form:submit']").click();
        assertThat(said()).contains("saved");
    }
}
