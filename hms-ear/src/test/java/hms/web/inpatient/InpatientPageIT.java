package hms.web.inpatient;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
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
        page().locator("[id='" + menu + "_panel']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
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
        page().locator("[id='form:birthDate']").fill(PeopleOfTests.birthday());
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

    /** As the receptionist: somebody new in this bed; the family name. */
    private String admit(String ward, String bed) {
        signIn("amina");
        String family = register();
        page().locator(".hms-actions a[href*='inpatient/admit']").click();
        bedOf(ward, bed).check();
        page().locator("[id='form:submit']").click();
        page().waitForURL("**/inpatient/map");
        return family;
    }

    /** As the administrator: the first room of the ward. */
    private void openRoom(String ward) {
        page().context().clearCookies();
        signIn("sam");
        open("inpatient/wards");
        page().locator("a[href*='ward-setup?id=']", new Page.LocatorOptions().setHasText(ward))
                .click();
        page().locator("a[href*='inpatient/room?'] bdi").first().click();
        page().waitForURL("**/inpatient/room?ward=*&id=*");
    }

    private void sees(String where, String text) {
        page().locator(where, new Page.LocatorOptions().setHasText(text))
                .first()
                .waitFor();
    }

    @Test
    void takesABedOutOfServiceAndBringsItBack() {
        String ward = furnish();
        openRoom(ward);
        page().locator("[id='bedForm:beds:1:retire']").click();
        sees(".hms-note", "Bed B is out of service");
        sees("[id='bedForm:beds'] tr", "Out of service");
        gallery("inpatient-room", page().url().replaceFirst(".*/hms/", ""));

        page().context().clearCookies();
        admit(ward, "A");
        assertThat(section(ward).locator(".hms-beds > li").count()).isEqualTo(1);

        openRoom(ward);
        page().locator("[id='bedForm:beds:0:retire']").click();
        sees("[id='bedForm'] .hms-summary", "Somebody lies in this bed");
        page().locator("[id='roomForm:retire']").click();
        sees("[id='roomForm'] .hms-summary", "in bed A");
        page().locator("[id='bedForm:beds:1:revive']").click();
        sees(".hms-note", "Bed B is in service again");
        assertThat(page().locator("[id='bedForm:beds']").innerText()).doesNotContain("Out of service");
    }

    @Test
    void takesARoomOutOfServiceWithItsBedsAndBringsItBack() {
        String ward = furnish();
        openRoom(ward);
        page().locator("[id='roomForm:retire']").click();
        sees(".hms-note", "The room and its beds are out of service");
        assertThat(page().locator("[id='bedForm:beds'] .hms-chip-off").count()).isEqualTo(2);
        page().locator(".hms-actions a[href*='ward-setup']").click();
        sees("[id='rooms'] tr", "Out of service");
        assertAccessible();
        page().locator("a[href*='inpatient/room?'] bdi").first().click();
        page().locator("[id='roomForm:revive']").click();
        sees(".hms-note", "The room is in service again");
        assertThat(page().locator("[id='bedForm:beds'] .hms-chip-off").count()).isZero();
    }

    @Test
    void handsAPatientOverToAnotherDoctorInFourClicks() {
        String family = admit(furnish(), "A");
        page().context().clearCookies();
        signIn("elena");
        Locator row = page().locator("[id='mine:rows'] tr", new Page.LocatorOptions().setHasText(family));
        row.locator("a[href*='clinical/chart']").click();
        page().waitForURL("**/clinical/chart?patient=*");
        String chart = page().url().replaceFirst(".*/hms/", "");
        assertThat(page().locator(".hms-actions a[href*='hand-over']").count()).isEqualTo(1);
        open("clinical/my-patients");
        effort().reset();
        row.locator("a[href*='hand-over']").click();
        page().waitForURL("**/inpatient/hand-over?encounter=*");
        assertThat(page().locator(".hms-banner").innerText()).containsIgnoringCase(family);
        choose("form:doctorId", "Okoro, Samuel");
        assertAccessible();
        page().locator("[id='form:submit']").click();
        page().waitForURL("**/clinical/my-patients");
        assertThat(said()).contains("handed over");
        assertThat(effort().clicks()).isLessThanOrEqualTo(4);
        assertThat(row.count()).isZero();
        assertThat(open(chart).status()).isEqualTo(404);
        watch().forget();

        page().context().clearCookies();
        signIn("samuel");
        row.locator("a[href*='clinical/chart']").click();
        page().waitForURL("**/clinical/chart?patient=*");
        assertThat(page().locator("#visits").innerText()).contains("Samuel Okoro");
        handBack(family);
    }

    /** The front desk finds the patients of a doctor and hands them over too. */
    private void handBack(String family) {
        page().context().clearCookies();
        signIn("amina");
        open("inpatient/admissions");
        choose("form:doctor", "Okoro, Samuel");
        page().locator("[id='form:search']").click();
        page().locator("tr:has-text('" + family + "') a[href*='hand-over']").click();
        page().waitForURL("**/inpatient/hand-over?encounter=*");
        choose("form:doctorId", "Petrova, Elena");
        page().locator("[id='form:submit']").click();
        page().waitForURL("**/inpatient/admissions");
        assertThat(said()).contains("handed over");
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
