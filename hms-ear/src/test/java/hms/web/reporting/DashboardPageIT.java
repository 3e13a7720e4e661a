package hms.web.reporting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.LocatorAssertions;
import hms.it.Browser;
import hms.it.client.Look;
import org.junit.jupiter.api.Test;

/** What the manager sees: drawings with their tables, renewed by themselves. */
class DashboardPageIT extends Browser {

    private static final String PAID = "[id='dashboard:drawn'] .hms-tile:last-child .hms-number";

    private static final LocatorAssertions.HasTextOptions FIVE_SECONDS =
            new LocatorAssertions.HasTextOptions().setTimeout(5_000);

    @Test
    void drawsFourChartsAndSaysTheSameInTables() {
        signIn("leo");

        assertThat(page().url()).endsWith("/reporting/dashboard");
        assertThat(page().locator(".hms-chart canvas")).hasCount(4);
        assertThat(page().locator(".hms-figures")).hasCount(4);
        assertThat(page().locator("[id='staysTitle']")).isVisible();
        screenshot("readme-dashboard");
    }

    @Test
    void opensATableByKeyboardOnly() {
        signIn("leo");
        Locator summary = page().locator(".hms-charts details summary").first();
        summary.focus();
        page().keyboard().press("Enter");

        assertThat(page().locator(".hms-charts details").first().locator("tbody tr"))
                .hasCount(14);
        assertThat(page().locator(".hms-charts details")
                        .first()
                        .locator("tbody tr")
                        .last())
                .isVisible();
        assertAccessible();
    }

    /** Taken at the cash desk in one window, seen in the other. */
    @Test
    void showsAPaymentWithinFiveSeconds() {
        Page cash = secondWindow(Look.DESKTOP);
        signIn(cash, "carlos", PASSWORD);
        cash.locator("[id='cash:accounts_data'] a").first().click();
        cash.waitForURL("**/billing/account?encounter=*");
        signIn("leo");
        String before = page().locator(PAID).innerText();
        cash.locator("[id='form:amount']").fill("0.50");
        cash.locator("[id='form:pay']").click();
        cash.locator(".hms-note").waitFor();

        assertThat(page().locator(PAID)).not().hasText(before, FIVE_SECONDS);
    }

    @Test
    void renewsItselfWithinFiveSecondsAndKeepsNoSessionAliveByThat() {
        signIn("leo");
        String before = page().locator("[id='dashboard:asOf']").innerText();
        Request asked = page().waitForRequest(
                        request -> "POST".equals(request.method())
                                && request.postData().contains("dashboard%3Apoll"),
                        () -> {});
        page().waitForFunction("before => document.getElementById('dashboard:asOf').innerText !== before", before);

        assertThat(asked.postData()).contains("jakarta.faces.source=dashboard%3Apoll");
    }
}
