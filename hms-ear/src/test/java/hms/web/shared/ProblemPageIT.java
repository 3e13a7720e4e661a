package hms.web.shared;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import hms.it.Browser;
import hms.it.client.House;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When something goes wrong: kind words, the right status, and a number that finds it in the log. */
class ProblemPageIT extends Browser {

    private static final Pattern REFERENCE = Pattern.compile("[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}");

    private static final String LONG_GONE = "bm9zdWNoc2Vzc2lvbm5vc3VjaHNlc3Npb24";

    @ParameterizedTest
    @ValueSource(strings = {"at-once", "half-way"})
    void givesANumberThatTheLogKnowsWhenAPageFails(String how) {
        Response response = open("trial/broken?how=" + how);

        assertFailed(response.status());
        assertAccessible();
        screenshot("error-500");
    }

    @Test
    void givesANumberThatTheLogKnowsWhenAFormFails() {
        open("trial/broken");
        Response response = answerTo(() -> press("whole"));

        assertFailed(response.status());
    }

    @Test
    void givesANumberThatTheLogKnowsWhenAPartOfAPageFails() {
        open("trial/broken");
        Response response = answerTo(() -> press("part"));

        assertThat(page()).hasURL(Pattern.compile(".*/problem\\?kind=failed&ref=.*"));
        assertFailed(response.status());
        assertAccessible();
    }

    @Test
    void saysThatSomebodyElseWasFaster() {
        Response response = open("trial/broken?how=stale");

        assertThat(response.status()).isEqualTo(412);
        assertThat(page().locator("h1")).hasText("Somebody else was faster");
        assertAccessible();
        screenshot("error-stale");
    }

    @Test
    void saysThatTheSessionHasEndedWhenAFormIsSentTooLate() {
        open("trial/broken");
        page().context().clearCookies();
        Response response = answerTo(() -> press("whole"));

        assertThat(response.status()).isEqualTo(410);
        assertExpired();
        screenshot("error-expired");
    }

    @Test
    void saysThatTheSessionHasEndedWhenAPartOfAPageIsAskedForTooLate() {
        open("account/request");
        page().context().clearCookies();
        page().getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Quill Feather");
        Response response =
                answerTo(() -> page().locator("[id='requestForm:ask']").click());

        assertThat(page()).hasURL(Pattern.compile(".*/problem\\?kind=expired"));
        assertThat(response.status()).isEqualTo(410);
        assertExpired();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[id='hospitalForm:save']", "[id='userMenu:signOut']"})
    void asksToSignInAgainWhereTheSessionOfAPrivatePageIsGone(String button) {
        signIn("sam");
        open("organization/hospital");
        loseSession();
        page().locator(button).dispatchEvent("click");
        page().waitForURL("**/sign-in?ended=IDLE&next=%2Forganization%2Fhospital");

        assertThat(page().locator(".hms-note")).containsText("15 minutes");
        assertAccessible();
        screenshot("sign-in-ended");
    }

    private void assertFailed(int status) {
        assertThat(status).isEqualTo(500);
        assertThat(page().locator("h1")).hasText("Something went wrong");
        String reference = page().locator(".hms-reference strong").innerText();
        assertThat(reference).matches(REFERENCE);
        assertThat(House.now().log()).contains("Reference " + reference);
        assertThat(page().content()).doesNotContain("IllegalState", "broken on purpose");
    }

    private void assertExpired() {
        assertThat(page().locator("h1")).hasText("Your session has ended");
        assertAccessible();
    }

    private Response answerTo(Runnable action) {
        return page().waitForResponse(answer -> answer.request().isNavigationRequest(), action);
    }

    private void press(String button) {
        page().locator("[id='trial:" + button + "']").click();
    }

    /** As after a night: the browser still sends the number of a session that the server has forgotten. */
    private void loseSession() {
        List<Cookie> cookies = page().context().cookies();
        cookies.forEach(cookie -> cookie.value = LONG_GONE);
        page().context().addCookies(cookies);
    }
}
