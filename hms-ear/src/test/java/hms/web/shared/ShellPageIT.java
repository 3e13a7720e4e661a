package hms.web.shared;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import hms.it.Browser;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The frame around every page: keyboard, palette, help, tour, unsaved work, languages, errors. */
class ShellPageIT extends Browser {

    @Test
    void sendsEveryPageUnderOneStrictPolicy() {
        String policy = open("").headerValue("content-security-policy");

        assertThat(policy).contains("script-src 'self' 'nonce-").contains("frame-ancestors 'none'");
        assertThat(policy.replaceAll("style-src-attr 'unsafe-inline'", "")).doesNotContain("unsafe");
    }

    @Test
    void saysKindlyThatAPageIsMissing() throws Exception {
        Response response = open("no/such/page");

        assertThat(response.status()).isEqualTo(404);
        assertThat(page().locator("h1")).hasText("Page not found");
        assertAccessible();
        screenshot("error-404");
        watch().forget();
    }

    @Test
    void keepsPeopleOutOfWhatTheirRoleDoesNotOpen() throws Exception {
        signIn("grace");
        Response response = open("admin/users");

        assertThat(response.status()).isEqualTo(403);
        assertThat(page().locator("h1")).hasText("You may not open this");
        assertThat(page().content()).doesNotContain("Exception");
        assertAccessible();
        screenshot("error-403");
        watch().forget();
    }

    @Test
    void helpsAtOneKeyAndNeverWhileTyping() {
        signIn("tom");
        closeTour();
        page().locator("#patientSearch").focus();
        page().keyboard().type("?");
        assertThat(page().locator("#help")).isHidden();
        page().locator("h1").first().click();
        page().keyboard().press("?");

        assertThat(page().locator("#help")).isVisible();
        assertAccessible();
        page().keyboard().press("Escape");
        page().keyboard().press("/");
        assertThat(page().locator("#patientSearch")).isFocused();
    }

    @Test
    void asksBeforeUnsavedWorkIsLost() {
        signIn("sam");
        open("organization/hospital");
        page().locator("main input[type=text]").first().fill("Another name");
        page().locator("#menu a").first().click();
        assertThat(page().locator("#unsaved")).isVisible();
        assertAccessible();
        page().locator("#unsavedLeave").click();

        assertThat(page()).hasURL(Pattern.compile(".*/admin/home"));
    }

    @Test
    void checksAFieldWhenItIsLeft() {
        open("sign-in");
        page().locator("[autocomplete=username]").focus();
        page().keyboard().press("Tab");

        assertThat(page().locator("[id$='usernameMsg']")).containsText("User name is needed.");
        assertThat(page().locator("[autocomplete=username]")).hasAttribute("aria-invalid", "true");
        assertAccessible();
    }

    @Test
    void tellsGuestsHowAccessibleAndPrivateItIs() throws Exception {
        gallery("accessibility", "accessibility");
        gallery("privacy", "privacy");
    }

    private void closeTour() {
        if (page().locator("#tour").isVisible()) {
            page().locator("[id='tourForm:tourDone']").click();
            assertThat(page().locator("#tour")).isHidden();
        }
    }
}
