package hms.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import com.microsoft.playwright.Locator;
import hms.it.Browser;
import hms.it.client.Drawn;
import hms.it.client.Look;
import hms.it.client.Newcomers;
import hms.it.client.Newcomers.Newcomer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A patient's whole journey, as those see it who take part: guest, doctor, front desk, nurse, doctor, front desk. */
@Tag("payara")
class JourneyPageIT extends Browser {

    private static final String WARD = "Medicine";
    private static final int DISCHARGE_CLICKS = 4;
    private static final Pattern MRN = Pattern.compile("\\d{8} \\d{3,4}");

    private Look seen;
    private String id;
    private String mrn;

    @Test
    void leadsFromTheBookingToTheBill() throws Exception {
        travel(Look.DESKTOP, Newcomers.of("journey").get(0));
    }

    @Tag("whole")
    @Test
    void leadsFromTheBookingToTheBillInArabic() throws Exception {
        travel(Look.ARABIC, Newcomers.of("journey").get(1));
    }

    @Tag("whole")
    @Test
    void leadsFromTheBookingToTheBillOnAPhone() throws Exception {
        travel(Look.PHONE, Newcomers.of("journey").get(2));
    }

    private void travel(Look look, Newcomer patient) throws Exception {
        look(look);
        seen = look;
        find(patient);
        String reference = book(patient);
        assertThat(reference).hasSize(10);
        link(patient);
        confirm(patient);
        admit();
        nurse(patient);
        String treatment = treat();
        Path bill = dischargeAndPay(patient);
        assertBill(bill, patient, treatment);
        clean();
        if (look == Look.DESKTOP) {
            chargeLate();
        }
    }

    /** The patient's id and number, as the front desk finds them. */
    private void find(Newcomer patient) {
        change("amina");
        open("patients/search?q=" + patient.family() + "%20" + patient.given());
        Locator living = page().locator("main tr:has(a[href*='patients/patient?id=']):not(:has(.pi-minus-circle))")
                .first()
                .locator("a")
                .first();
        id = living.getAttribute("href").replaceAll(".*id=(\\d+).*", "$1");
        living.click();
        page().waitForURL("**/patients/patient?id=*");
        Matcher number = MRN.matcher(page().locator(".hms-banner").innerText());
        assertThat(number.find()).isTrue();
        mrn = number.group();
        page().context().clearCookies();
    }

    private String book(Newcomer patient) {
        open("public/doctors?name=Petrova");
        page().locator("a.hms-time").first().click();
        at("bookForm:given").fill(patient.given());
        at("bookForm:family").fill(patient.family());
        at("bookForm:phone")
                .fill("+34 612 00 00 0" + Math.floorMod(patient.family().hashCode(), 10));
        at("bookForm:email").fill("newcomer@guests.example");
        at("bookForm:book").click();
        at("reference").waitFor();
        calm("booked");
        return at("reference").textContent().strip();
    }

    /** The front desk finds the patient who was brought in from the other system, by two identifiers. */
    private void link(Newcomer patient) {
        change("amina");
        open("scheduling/today");
        page().locator("li:has-text('" + patient.family() + "') a[href*='scheduling/link']")
                .first()
                .click();
        page().waitForURL("**/scheduling/link?*");
        calm("link");
        Locator row = page().locator("[id='link:candidates'] tr:has-text('" + mrn + "')")
                .first();
        row.locator("button[id$=':same']").click();
        page().locator(".hms-summary, .hms-note").first().waitFor();
        assertThat(page().locator(".hms-summary").allTextContents()).isEmpty();
    }

    private void confirm(Newcomer patient) {
        change("elena");
        open("scheduling/mine");
        Locator row = page().locator("tr:has-text('" + patient.family() + "')").first();
        row.locator("button[id$=':confirm']").click();
        assertThat(page().locator("tr:has-text('" + patient.family() + "') button[id$=':confirm']"))
                .hasCount(0);
    }

    private void admit() {
        change("amina");
        open("patients/patient?id=" + id);
        page().locator("a[href*='inpatient/admit']").first().click();
        bed().check();
        at("form:reason").fill("shortness of breath");
        at("form:submit").click();
        page().locator(".hms-note, [id='form:despite']").first().waitFor();
        if (page().url().contains("inpatient/admit")) {
            at("form:despite").fill("no other bed is free");
            at("form:submit").click();
        }
        page().waitForURL("**/inpatient/map");
        calm("admitted");
    }

    private Locator bed() {
        return page().locator(
                        "xpath=//fieldset//h2[contains(., '" + WARD + "')]/following-sibling::ul//input[@name='bed']")
                .first();
    }

    private void nurse(Newcomer patient) {
        change("grace");
        open("clinical/chart?patient=" + id);
        page().locator("details:has([id='allergyAdd:substance']) summary").click();
        at("allergyAdd:substance").fill("Latex " + patient.family());
        at("allergyAdd:substance").press("Enter");
        assertThat(at("allergyForm:list")).containsText("Latex " + patient.family());
    }

    /** Plans and does a treatment of the price list, charges oxygen, and says that the patient may go home. */
    private String treat() {
        change("elena");
        open("clinical/chart?patient=" + id);
        at("noteForm:text").fill("Breathing well after two days.");
        at("noteForm:sign").click();
        assertThat(page().locator(".hms-entry:has-text('Breathing well')").first())
                .isVisible();
        page().locator("details:has([id='planForm:plan']) summary").click();
        at("planForm:description_input").pressSequentially("chest");
        Locator offered = page().locator("[id='planForm:description_panel'] li").first();
        String treatment = offered.textContent().strip();
        offered.click();
        at("planForm:plan").click();
        Locator row = at("treatmentForm:list").locator("tbody tr").first();
        row.locator("button[id$=':complete']").click();
        at("treatmentForm:save").click();
        assertThat(row.locator("button[id$=':complete']")).hasCount(0);
        assertThat(at("chargeForm:charges")).containsText(treatment);
        at("dischargeForm:diagnosis").fill("Pneumonia");
        at("dischargeForm:discharge").click();
        assertThat(at("dischargeForm:withdraw")).isVisible();
        calm("chart");
        return treatment;
    }

    /** UX budget 11, its second half: from the home page to the printed bill in four clicks and nothing typed. */
    private Path dischargeAndPay(Newcomer patient) {
        change("amina");
        effort().reset();
        if (seen == Look.DESKTOP) {
            page().locator("nav a[href*='inpatient/admissions']").first().click();
        } else {
            open("inpatient/admissions");
        }
        page().locator("tr:has-text('" + patient.family() + "') a[href*='discharge']")
                .first()
                .click();
        page().waitForURL("**/inpatient/discharge?encounter=*");
        calm("to-be-paid");
        at("form:payAndDischarge").click();
        Locator print = page().locator("button[id$=':print']").first();
        print.waitFor();
        calm("discharged");
        Path bill = download(print::click);
        assertThat(effort().clicks()).as("clicks to the bill").isLessThanOrEqualTo(DISCHARGE_CLICKS);
        assertThat(effort().fields()).isEmpty();
        return bill;
    }

    private void clean() {
        change("grace");
        open("inpatient/ward");
        page().locator(".hms-tabs a:has-text('" + WARD + "')").first().click();
        Locator free =
                page().locator("button[id^='cleaning:waiting:'][id$=':free']").first();
        free.waitFor();
        free.click();
        page().locator(".hms-note").first().waitFor();
    }

    /** What was forgotten is charged after the patient has left, and makes a bill of its own. */
    private void chargeLate() {
        change("elena");
        open("clinical/chart?patient=" + id);
        assertThat(at("doneForm:visit_input").locator("option")).not().hasCount(0);
        assertThat(at("chargeForm")).containsText("a supplementary bill");
        at("chargeForm:service_input").pressSequentially("oxygen");
        page().locator("[id='chargeForm:service_panel'] li").first().click();
        at("chargeForm:addCharge").click();
        assertThat(at("chargeForm:charges")).containsText("xygen");
        change("amina");
        open("billing/bills");
        at("billsForm:text").fill(mrn);
        at("billsForm:search").click();
        Locator bill = page().locator("[id='billsForm:bills_data'] tr").first();
        assertThat(bill).containsText("Supplementary");
        assertThat(bill).containsText(mrn);
    }

    private void assertBill(Path bill, Newcomer patient, String treatment) throws Exception {
        try (PdfReader pdf = new PdfReader(Files.readAllBytes(bill))) {
            String text = new PdfTextExtractor(pdf).getTextFromPage(1);
            assertThat(text)
                    .contains(patient.family().toUpperCase(Locale.ROOT), patient.given(), "Harbour Hospital")
                    .contains(treatment)
                    .containsPattern("B20\\d\\d-\\d{6}")
                    .containsPattern("1\\s*/\\s*1|1 of 1");
            assertThat(text.replace(" ", "")).contains(mrn.replace(" ", ""));
            assertThat(amount(text, "BED-").add(amount(text, "RAD-")))
                    .isEqualTo(amount(text, "Total"))
                    .isEqualTo(amount(text, "Paid").negate());
            assertThat(amount(text, "Balance")).isZero();
        }
        assertPicture(Drawn.of(bill, "journey-bill-" + seen.suffix()));
    }

    /** The last amount of the line that begins so. */
    private static BigDecimal amount(String text, String line) {
        Matcher found = Pattern.compile(line + ".*?(-?\\d+\\.\\d\\d) EUR\\s*$", Pattern.MULTILINE)
                .matcher(text);
        assertThat(found.find()).as(line).isTrue();
        return new BigDecimal(found.group(1));
    }

    /** An A4 page, written in its upper half within its margins. */
    private static void assertPicture(Drawn bill) {
        assertThat(bill.widthInMm()).isEqualTo(210);
        assertThat(bill.heightInMm()).isEqualTo(297);
        assertThat(bill.ink(0, 0, 8, 297)).as("left margin").isZero();
        assertThat(bill.ink(202, 0, 210, 297)).as("right margin").isZero();
        assertThat(bill.ink(10, 10, 200, 120)).as("head and lines").isBetween(0.01, 0.3);
    }

    private void calm(String name) {
        assertAccessible();
        assertNoSidewaysScroll();
        screenshot("journey-" + name + "-" + seen.suffix());
        if (seen == Look.DESKTOP) {
            page().evaluate("scrollTo(0, 0)");
            glimpse("readme-" + name);
        }
    }

    private Locator at(String id) {
        return page().locator("[id='" + id + "']");
    }
}
