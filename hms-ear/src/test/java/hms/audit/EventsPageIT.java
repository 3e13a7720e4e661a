package hms.audit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import hms.it.Browser;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EventsPageIT extends Browser {

    @Test
    void isThePrivacyOfficersHomeAndShowsHerOwnSignIn() {
        signIn("ines");
        assertThat(page().url()).endsWith("/audit/events");

        page().locator("[id='events:username']").fill("ines");
        choose("events:act", "Signed in");
        button("Filter").click();

        assertThat(rows().first()).containsText("Signed in");
        assertThat(rows().first()).containsText("ines");
        assertThat(rows().first()).containsText("127.0.0.1");
    }

    @Test
    void saysThatTheTrailWasNotChanged() {
        signIn("ines");
        open("audit/events");

        button("Check the trail").click();

        assertThat(page().locator("[id='proof:verdict']")).containsText("Nothing was changed");
        assertAccessible();
        assertNoSidewaysScroll();
        screenshot("audit-verdict");
    }

    @Test
    void saysThatNoPatientHasTheNumber() {
        signIn("ines");
        open("audit/events");

        page().locator("[id='events:patient']").fill("no such number");
        button("Filter").click();

        assertThat(page().locator(".hms-summary")).containsText("No patient has this number.");
    }

    @Test
    void handsOutWhatTheFilterLetsThrough() throws Exception {
        signIn("ines");
        open("audit/events");
        page().locator("[id='events:username']").fill("ines");
        button("Filter").click();
        assertThat(rows().first()).containsText("ines");

        Path file = download(() -> button("CSV").click());

        assertThat(Files.readAllLines(file).get(0)).contains("Time (UTC)", "User", "Action", "Outcome");
        assertThat(Files.readAllLines(file))
                .hasSizeGreaterThan(1)
                .allMatch(line -> line.contains("ines") || line.contains("User"));
    }

    @Test
    void staysShutForAReceptionist() {
        signIn("tom");

        Response answer = open("audit/events");

        assertThat(answer.status()).isEqualTo(403);
        watch().forget();
    }

    private Locator rows() {
        return page().locator("[id='events:rows_data'] > tr");
    }

    private Locator button(String name) {
        return page().getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName(name))
                .first();
    }

    private void choose(String id, String label) {
        page().locator("[id='" + id + "']").click();
        page().locator("[id='" + id + "_panel'] li").getByText(label).click();
    }
}
