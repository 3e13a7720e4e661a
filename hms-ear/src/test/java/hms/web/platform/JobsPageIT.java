package hms.web.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import hms.it.Browser;
import org.junit.jupiter.api.Test;

/** Whether the house is well, as the administrator reads it. */
class JobsPageIT extends Browser {

    private static final double HALF_A_MINUTE = 30_000;

    @Test
    void tellsOfHealthAndOfJobsByKeyboardOnly() {
        signIn("sam");
        open("platform/jobs");
        assertThat(page().locator("[id='jobsForm:health_data'] tr")).hasCount(6);
        assertThat(page().locator("[id='jobsForm:health_data'] tr").first()).containsText("Backup");
        assertThat(page().locator("[id='jobsForm']")).containsText("Last backups");
        page().waitForCondition(() -> {
            page().locator("[id='jobsForm:again']").press("Enter");
            page().waitForTimeout(1_000);
            return page().locator("[id='jobsForm:jobs_data']").innerText().contains("Sending mail");
        });

        assertThat(page().locator("[id='jobsForm:jobs_data']"))
                .containsText(
                        "Sealing the audit trail",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(HALF_A_MINUTE));
        assertAccessible();
    }

    @Test
    void staysShutForTheFrontDesk() {
        signIn("tom");

        assertThat(open("platform/jobs").status()).isEqualTo(403);
        watch().forget();
    }
}
