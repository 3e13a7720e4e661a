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

    private Locator at(String id) {
        return page().locator("[id='" + id + "']");
    }

    private Locator field(String name) {
        return page().getByLabel(name, new Page.GetByLabelOptions().setExact(false));
    }

    /** The number of a patient who owes something, as the list shows it. */
    private String somebodyWhoOwes() {
        Locator rows = page().locator("[id='cash:accounts_data'] tr");
        rows.first().waitFor();
        for (int row = rows.count() - 1; row >= 0; row--) {
            Locator cells = rows.nth(row).locator("td");
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
        at("form:pay").click();
        at("form:lastReceipt").waitFor();
        Path receipt = download(() -> at("form:lastReceipt").click());

        assertThat(page().locator("#balance").innerText()).startsWith("0");
        assertThat(effort().clicks()).isLessThanOrEqualTo(3);
        assertThat(effort().fields()).hasSizeLessThanOrEqualTo(1);
        assertThat(text(receipt)).contains("R20", mrn, "Harbour Hospital", "1 ");
        assertAccessible();
        screenshot("account-paid");
    }

    /** Whoever works with the lists takes them away: Amina of the front desk, Carlos at the cash desk. */
    @Test
    void exportsAccountsAndBillsForFrontDeskAndCashDesk() throws IOException {
        for (String persona : new String[] {"amina", "carlos"}) {
            page().context().clearCookies();
            signIn(persona);
            takeAwayBothLists();
        }
    }

    private void takeAwayBothLists() throws IOException {
        for (String form : new String[] {"cash", "billsForm"}) {
            open(form.equals("cash") ? "billing/cash" : "billing/bills");
            Path csv = download(() -> at(form + ":exportCsv").click());
            String file = Files.readString(csv).replace(" ", "");
            assertThat(file).contains(at(form).locator("th").first().innerText().replace(" ", ""));
            page().locator("td bdi[dir=ltr]").allInnerTexts().stream().limit(1).forEach(shown -> assertThat(file)
                    .contains(shown.replace(" ", "")));
            assertThat(Files.size(download(() -> at(form + ":exportXlsx").click())))
                    .isPositive();
        }
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

        at("form:amount").fill("9999999");
        at("form:amount").press("Enter");
        page().locator(".hms-summary").waitFor();
        assertThat(page().locator(".hms-summary").innerText()).contains("is owed now");
        at("form:amount").fill("0,50");
        at("form:amount").press("Enter");
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
        at("newForm:add").click();
        page().waitForURL("**/billing/prices*");
        field("Beginning of a name or code").fill(code);
        at("pricesForm:search").click();
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Trial service " + code))
                .click();
        page().waitForURL("**/billing/price?id=*");
        at("priceForm:newAmount").fill("15");
        at("priceForm:price").click();
        page().waitForURL("**/billing/prices*");

        assertThat(page().locator(".hms-note").textContent()).contains("saved");
    }

    @Test
    void letsAnAdministratorChooseTheRules() {
        signIn("sam");
        open("billing/settings");
        at("form:save").click();
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
