package hms.web.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import hms.it.Browser;
import org.junit.jupiter.api.Test;

/** The hospital's settings, as an administrator reads and changes them. */
class SettingsPageIT extends Browser {

    private Locator field(Page window, String id) {
        return window.locator("[id='" + id + "']");
    }

    private Locator field(String id) {
        return field(page(), id);
    }

    private static void saved(Page window, String form) {
        assertThat(window.locator("[id='" + form + "'] .hms-note")).containsText("saved");
    }

    @Test
    void changesSettingsByKeyboardOnlyAndTheyCountWithinSeconds() {
        signIn("sam");
        open("platform/settings");
        assertAccessible();
        assertFocusVisible(12);
        assertThat(field("access:idleMinutesHint")).hasText("From 5 to 15; 15 as shipped.");

        field("access:idleMinutes").fill("10");
        field("access:saveAccess").press("Enter");
        saved(page(), "access");
        page().waitForCondition(() -> {
            page().waitForTimeout(500);
            open("platform/settings");
            return "600".equals(page().locator("#sessionWarning").getAttribute("data-idle"));
        });
        assertThat(field("access:idleMinutes")).hasValue("10");

        field("access:idleMinutes").fill("15");
        field("access:saveAccess").press("Enter");
        saved(page(), "access");
        field("keeping:sentMailDays").fill("31");
        field("keeping:saveKeeping").press("Enter");
        saved(page(), "keeping");
        field("keeping:sentMailDays").fill("30");
        field("keeping:saveKeeping").press("Enter");
        saved(page(), "keeping");
    }

    @Test
    void saysOnTheFieldWhatWouldProtectLessAndKeepsWhatWasTyped() {
        signIn("sam");
        open("platform/settings");
        field("access:shortestPassword").fill("8");
        field("access:refusedWords").fill("harbour");
        field("access:saveAccess").press("Enter");

        assertThat(field("access:shortestPasswordMsg")).containsText("between 15 and 64");
        assertThat(field("access:shortestPassword")).hasValue("8");
        assertThat(field("access:refusedWords")).hasValue("harbour");
        assertAccessible();
    }

    @Test
    void losesNothingTypedWhereSomebodyElseSavedFirst() {
        signIn("sam");
        open("platform/settings");
        Page other = page().context().newPage();
        other.navigate(address("platform/settings"));
        field(other, "keeping:sentMailDays").fill("29");
        field(other, "keeping:saveKeeping").press("Enter");
        saved(other, "keeping");

        field("keeping:sentMailDays").fill("40");
        field("keeping:saveKeeping").press("Enter");
        assertThat(page().locator("[id='keeping'] .hms-summary")).isVisible();
        assertThat(field("keeping:sentMailDays")).hasValue("40");

        field(other, "keeping:sentMailDays").fill("30");
        field(other, "keeping:saveKeeping").press("Enter");
        saved(other, "keeping");
        other.close();
    }

    @Test
    void leadsToTheSettingsThatHaveAPageOfTheirOwn() {
        signIn("sam");
        open("platform/settings");
        for (String place : new String[] {"organization/hospital", "scheduling/settings", "platform/jobs"}) {
            assertThat(page().locator("main a[href$='/" + place + "']")).isVisible();
        }
        gallery("platform-settings", "platform/settings");
    }

    @Test
    void staysShutForTheFrontDesk() {
        signIn("tom");

        assertThat(open("platform/settings").status()).isEqualTo(403);
        watch().forget();
    }
}
