package hms.web.reporting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import hms.it.Browser;
import org.junit.jupiter.api.Test;

/** What the manager sees: drawings with their tables, renewed by themselves. */
class DashboardPageIT extends Browser {

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
