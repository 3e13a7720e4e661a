package hms.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import hms.it.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The front door. */
@Tag("payara")
class SignInPageIT extends Browser {

    @ParameterizedTest
    @CsvSource({
        "amina, scheduling/today",
        "tom, scheduling/today",
        "grace, inpatient/ward",
        "elena, clinical/my-patients",
        "samuel, clinical/my-patients",
        "ravi, clinical/entry",
        "carlos, billing/cash",
        "leo, reporting/dashboard",
        "sam, admin/home",
        "ines, audit/events"
    })
    void landsEachPersonaOnTheirHome(String persona, String home) {
        signIn(persona);

        assertThat(page().url()).endsWith("/hms/" + home);
    }

    @Test
    void signsInByOneClickOnAPersona() {
        open("sign-in");
        page().getByText("Sam Admin").click();
        page().waitForURL("**/admin/home");

        assertThat(page().title()).contains("Overview");
    }

    @Test
    void saysTheSameToAWrongPasswordAndAnUnknownName() {
        signIn(page(), "tom", "wrong password of tom");
        String wrong = page().locator(".hms-summary").innerText();
        signIn(page(), "nobody.of.this.name", "wrong password of tom");
        String unknown = page().locator(".hms-summary").innerText();

        assertThat(wrong).contains("could not be signed in");
        assertThat(unknown).isEqualTo(wrong);
    }

    @Test
    void neverLeadsToAnotherServer() {
        open("sign-in?next=https://evil.example/");
        enter("sam", PASSWORD);
        page().waitForURL("**/admin/home");
    }

    @Test
    void comesBackToThePageThatWasAskedFor() {
        open("organization/hospital?from=a-letter");
        assertThat(page().url()).contains("/sign-in?next=");
        enter("sam", "wrong password of sam");
        assertThat(page().locator(".hms-summary").innerText()).contains("could not be signed in");
        enter("sam", PASSWORD);
        page().waitForURL("**/organization/hospital?from=a-letter");

        assertThat(page().locator("h1").innerText()).isEqualTo("The hospital");
    }

    @Test
    void givesANewSessionIdAtSignIn() {
        open("sign-in");
        String before = session();
        signIn("grace");

        assertThat(before).isNotNull();
        assertThat(session()).isNotNull().isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "j_security_check",
                "patients/j_security_check",
                "public/j_security%5Fcheck",
                "public/%6A_security_check",
                "public/j_security_check;x=1"
            })
    void answersTheServersOwnSignInAddressWithNotFoundHoweverItIsSpelled(String spelled) {
        FormData right = FormData.create().set("j_username", "tom").set("j_password", PASSWORD);
        RequestOptions typed = RequestOptions.create().setForm(right).setMaxRedirects(0);

        assertThat(page().request().get(address(spelled)).status()).isEqualTo(404);
        assertThat(page().request().post(address(spelled), typed).status()).isEqualTo(404);
        open("scheduling/today");
        assertThat(page().url()).contains("/sign-in");
    }

    private void enter(String username, String password) {
        page().locator("[autocomplete=username]").fill(username);
        page().locator("[autocomplete=current-password]").fill(password);
        page().locator("[autocomplete=current-password]").press("Enter");
    }

    private String session() {
        return page().context().cookies().stream()
                .filter(cookie -> cookie.name.contains("JSESSIONID"))
                .map((Cookie cookie) -> cookie.value)
                .findFirst()
                .orElse(null);
    }
}
