package hms.web.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import hms.it.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The cash desk: from the list to the receipt, and the price list behind it. */
class CashPageIT extends Browser {

    private Locator button(String name) {
        return page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator field(String name) {
        return page().getByLabel(name, new Page.GetByLabelOptions().setExact(false));
    }

    /** The number of a patient who owes something, as the list shows it. */
    private String somebodyWhoOwes() {
        Locator rows = page().locator("[id='cash:accounts_data'] tr");
        rows.first().waitFor();
        for (int at = rows.count() - 1; at >= 0; at--) {
            Locator cells = rows.nth(at).locator("td");
            if (!cells.nth(5).innerText().matches("(?s).*[^0-9.,]?0[.,]00 [A-Z]{3}.*")) {
                return cells.nth(2).locator("bdi").innerText();
            }
        }
        throw new AssertionError("nobody owes anything");
    }

    /** UX budget 12: at most three clicks and one field from the home page to balance 0 and the receipt. */
    @Test
    void takesAPaymentAndPrintsTheReceiptInThreeClicksAndOneField() throws IOException {
        signIn("carlos");
        assertThat(page().url()).contains("billing/cash");
        String mrn = somebodyWhoOwes();
        effort().reset();

        field("Patient number, bill number or name").fill(mrn);
        field("Patient number, bill number or name").press("Enter");
        page().waitForURL("**/billing/account?encounter=*");
        button("Pay").click();
        button("Print the receipt").waitFor();
        Path receipt = download(() -> button("Print the receipt").click());

        assertThat(page().locator("#balance").innerText()).startsWith("0");
        assertThat(effort().clicks()).isLessThanOrEqualTo(3);
        assertThat(effort().fields()).hasSizeLessThanOrEqualTo(1);
        assertThat(text(receipt)).contains("R20", mrn, "Harbour Hospital", "1 ");
        assertAccessible();
        screenshot("account-paid");
    }

    private static String text(Path file) throws IOException {
        try (PdfReader pdf = new PdfReader(Files.readAllBytes(file))) {
            return new PdfTextExtractor(pdf).getTextFromPage(1);
        }
    }

    @Test
    void takesAPartWithKeyboardOnlyAndRefusesMoreThanIsOwed() {
        signIn("carlos");
        String mrn = somebodyWhoOwes();
        field("Patient number, bill number or name").fill(mrn);
        field("Patient number, bill number or name").press("Enter");
        page().waitForURL("**/billing/account?encounter=*");
        String owed = page().locator("#balance").innerText();
        effort().reset();

        field("Amount").first().fill("9999999");
        field("Amount").first().press("Enter");
        page().locator(".hms-summary").waitFor();
        assertThat(page().locator(".hms-summary").innerText()).contains("is owed now");
        field("Amount").first().fill("0,50");
        field("Amount").first().press("Enter");
        page().locator(".hms-note").waitFor();

        assertThat(page().locator("#balance").innerText()).isNotEqualTo(owed);
        assertThat(effort().clicks()).isZero();
    }

    @Test
    void letsAnAdministratorAddALineAndGiveItANewPrice() {
        String code = "P" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        signIn("sam");
        open("billing/price");
        field("Name").fill("Trial service " + code);
        field("Code").fill(code);
        field("Price").fill("12,50");
        button("Save").click();
        page().waitForURL("**/billing/prices*");
        field("Beginning of a name or code").fill(code);
        button("Search").click();
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Trial service " + code))
                .click();
        page().waitForURL("**/billing/price?id=*");
        field("Price").first().fill("15");
        button("Set the price").click();
        page().waitForURL("**/billing/prices*");

        assertThat(page().locator(".hms-note").textContent()).contains("saved");
    }

    @Test
    void letsAnAdministratorChooseTheRules() {
        signIn("sam");
        open("billing/settings");
        button("Save").click();
        page().locator(".hms-note").waitFor();

        assertThat(page().locator(".hms-note").textContent()).contains("saved");
        assertAccessible();
    }

    @Test
    void keepsDoctorsOutOfTheCashDeskAndCashiersOutOfThePrices() {
        signIn("elena");
        assertThat(open("billing/cash").status()).isEqualTo(403);
        watch().forget();
        page().context().clearCookies();
        signIn("carlos");
        assertThat(open("billing/prices").status()).isEqualTo(403);
        watch().forget();
    }
}
