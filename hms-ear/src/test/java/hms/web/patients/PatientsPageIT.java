package hms.web.patients;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import hms.it.Browser;
import hms.it.client.Look;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Search, register, look, correct: what front desk, doctors and nurses see of patients. */
class PatientsPageIT extends Browser {

    private static String name() {
        return hms.patients.PeopleOfTests.unheardOf();
    }

    /** A day of birth nobody else has: a made-up name may sound like another, and with the same birthday be taken for it. */
    private static String born(String pattern) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return LocalDate.of(1930, 1, 1)
                .plusDays(random.nextInt(29_000))
                .format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
    }

    private static void fill(Page page, String family, String given, String birthDate) {
        page.locator("[id='form:family']").fill(family);
        page.locator("[id='form:given']").fill(given);
        page.locator("[id='form:birthDate']").fill(birthDate);
    }

    private void register(String family, String given, String birthDate) {
        open("patients/register");
        fill(page(), family, given, birthDate);
        page().locator("[id='form:submit']").click();
        page().waitForURL("**/patients/patient?id=*");
    }

    @Test
    void looksRightInEveryLook() {
        signIn("amina");
        gallery("patients-search", "patients/search?q=mar");
    }

    @Test
    void registersInThreeClicksAndSevenFields() {
        signIn("amina");
        open("patients/home");
        effort().reset();
        page().locator(".hms-actions a[href*='patients/register']").click();
        fill(page(), name(), "Ana", born("dd-MMM-yyyy"));
        page().locator("[id='form:phone']").fill("+44 7700 900 321");
        page().locator("[id='form:submit']").click();
        page().waitForURL("**/patients/patient?id=*");

        assertThat(effort().clicks()).isLessThanOrEqualTo(3);
        assertThat(effort().fields()).hasSizeLessThanOrEqualTo(7);
        assertThat(page().locator(".hms-banner").innerText()).containsPattern("\\d{8} \\d{3,4}");
    }

    @Test
    void warnsOfALookAlikeAndRegistersWithAReason() {
        signIn("amina");
        String family = name();
        String year = born("yyyy");
        register(family, "Catherine", "12/05/" + year);
        open("patients/register");
        fill(page(), family, "Katherine", "05/12/" + year);
        page().locator("[id='form:submit']").click();
        Locator despite = page().locator("[id='form:despite']");
        despite.waitFor();

        assertThat(page().locator(".hms-alike").innerText()).contains(family);
        assertAccessible();
        screenshot("patients-look-alike");
        despite.fill("sister, identity card seen");
        page().locator("[id='form:submit']").click();
        page().waitForURL("**/patients/patient?id=*");
    }

    @Test
    void findsAPatientByKeyboardOnly() {
        signIn("elena");
        String family = "Gómez";
        open("patients/home");
        page().locator("#q").focus();
        page().keyboard().type("gom mar");
        page().keyboard().press("Enter");
        page().waitForURL("**/patients/search?q=*");
        Locator hit = page().locator("a[href*='patients/patient']").first();
        hit.focus();
        page().keyboard().press("Enter");
        page().waitForURL("**/patients/patient?id=*");

        assertThat(page().locator(".hms-banner").innerText()).containsIgnoringCase(family);
        assertThat(page().locator("a[href*='patients/edit']").count()).isZero();
        screenshot("readme-patient");
        assertFocusVisible(12);
    }

    @Test
    void showsWhatSomebodyElseSavedAndLosesNothingTyped() {
        signIn("amina");
        String family = name();
        register(family, "Ana", born("dd/MM/yyyy"));
        String edit = page().url().replace("patients/patient", "patients/edit");
        page().navigate(edit);
        Page second = secondWindow(Look.DESKTOP);
        signIn(second, "tom", "hms demo hospital");
        second.navigate(edit);
        second.locator("[id='form:given']").fill("Anna");
        second.locator("[id='form:city']").fill("Lima");
        second.locator("[id='form:submit']").click();
        second.waitForURL("**/patients/patient?id=*");

        page().locator("[id='form:given']").fill("Anita");
        page().locator("[id='form:postalCode']").fill("15001");
        page().locator("[id='form:submit']").click();
        page().locator("#changes").waitFor();

        assertThat(page().locator("#changes").innerText()).contains("Anna", "Anita", "Lima");
        assertThat(page().locator("[id='form:given']").inputValue()).isEqualTo("Anita");
        assertThat(page().locator("[id='form:postalCode']").inputValue()).isEqualTo("15001");
        assertThat(page().locator("[id='form:city']").inputValue()).isEqualTo("Lima");
        assertAccessible();
        screenshot("patients-stale");
        page().locator("[id='form:submit']").click();
        page().waitForURL("**/patients/patient?id=*");
        assertThat(page().locator(".hms-banner").innerText()).contains("Anita");
    }

    @Test
    void refusesAFormThatShowsAnotherPatient() {
        signIn("amina");
        register(name(), "Ana", born("dd/MM/yyyy"));
        page().navigate(page().url().replace("patients/patient", "patients/edit"));
        page().locator("[id='form:sentId']").evaluate("field => field.value = '4711'");
        page().locator("[id='form:submit']").click();
        page().locator(".hms-summary").waitFor();

        assertThat(page().url()).contains("patients/edit");
    }

    @Test
    void addsAContactAndAnInsuranceAndDownloadsTheSheet() throws Exception {
        signIn("amina");
        register(name(), "Ana", born("dd/MM/yyyy"));
        page().locator("summary", new Page.LocatorOptions().setHasText("contact"))
                .click();
        page().locator("[id='form:fullName']").fill("Eva Roe");
        page().locator("[id='form:contactPhone']").fill("+44 7700 900 322");
        page().locator("[id='form:addContact']").click();
        page().locator("[id='form:contacts']").waitFor();
        page().locator("summary", new Page.LocatorOptions().setHasText("insurance"))
                .click();
        page().locator("[id='form:payer']").fill("Harbour Mutual");
        page().locator("[id='form:policyNumber']").fill("P-77");
        page().locator("[id='form:addCoverage']").click();
        page().locator("[id='form:coverages']").waitFor();
        assertAccessible();
        screenshot("patients-patient-full");

        Path sheet = download(() -> page().locator("[id='print:sheet']").click());
        assertThat(Files.readAllBytes(sheet)).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void deactivatesWithAReasonAndReactivates() {
        signIn("amina");
        register(name(), "Ana", born("dd/MM/yyyy"));
        page().locator("summary", new Page.LocatorOptions().setHasText("Deactivate"))
                .click();
        page().locator("[id='form:note']").fill("moved to Lima");
        page().locator("[id='form:deactivate']").click();
        page().locator(".hms-banner-inactive").waitFor();
        assertAccessible();
        screenshot("patients-inactive");
        page().locator("[id='form:reactivate']").click();
        page().locator("[id='form:reactivate']")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }
}
