package hms.web.shared;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import hms.it.Browser;
import hms.it.client.Look;
import hms.it.client.NewStaff;
import java.util.List;
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
    void speaksTheLanguageThatAGuestChooses() {
        open("");
        choose("Español");
        assertThat(page().locator("html")).hasAttribute("lang", "es");
        open("sign-in?next=/patients/home");
        assertThat(page().locator("h1")).hasText("Iniciar sesión");
        choose("العربية");
        assertThat(page().locator("h1")).hasText("تسجيل الدخول");
        assertThat(page()).hasURL(Pattern.compile(".*/sign-in\\?next=.*"));
        open("");

        assertThat(page().locator("html")).hasAttribute("lang", "ar");
        assertThat(page().locator("html")).hasAttribute("dir", "rtl");
        assertAccessible();
        screenshot("index-chosen-arabic");
    }

    @Test
    void opensTheMenuAsADrawerByKeyboardAndGivesTheFocusBack() {
        signIn("amina");
        look(Look.PHONE);
        open("patients/home");
        closeTour();
        assertThat(page().locator("#menu")).isHidden();
        page().locator("#menuToggle").focus();
        page().keyboard().press("Enter");

        assertThat(page().locator("#menu a").first()).isFocused();
        assertThat(page().locator("#menuToggle")).hasAttribute("aria-expanded", "true");
        assertAccessible();
        assertNoSidewaysScroll();
        glimpse("menu-drawer-phone");
        page().keyboard().press("Escape");
        assertThat(page().locator("#menuToggle")).isFocused();
        assertThat(page().locator("#menu")).isHidden();
    }

    @Test
    void closesTheDrawerWhenTheFocusGoesOn() {
        signIn("amina");
        look(Look.ARABIC_PHONE);
        open("patients/home");
        closeTour();
        page().locator("#menuToggle").focus();
        page().keyboard().press("Enter");
        assertThat(page().locator("#menu a").first()).isFocused();
        glimpse("menu-drawer-arabic-phone");
        page().locator("#menu a").last().focus();
        page().keyboard().press("Tab");

        assertThat(page().locator("#menu")).isHidden();
    }

    @Test
    void goesToAPageByAFewLetters() {
        signIn("amina");
        closeTour();
        find("regis");

        assertThat(suggestions()).hasText("Register a patient");
        assertAccessible();
        glimpse("palette-page");
        page().keyboard().press("Enter");
        page().waitForURL("**/patients/register");
    }

    @Test
    void goesToAPatientByAFewLetters() {
        signIn("elena");
        closeTour();
        find("gom mar");
        suggestions().first().waitFor();
        String patient = suggestions().first().innerText();
        assertAccessible();
        glimpse("palette-patient");
        page().keyboard().press("Enter");
        page().waitForURL("**/patients/patient?id=*");

        assertThat(patient).containsIgnoringCase("Gómez");
        assertThat(page().locator(".hms-banner")).containsText(Pattern.compile("Gómez", Pattern.CASE_INSENSITIVE));
    }

    @Test
    void offersNothingThatTheRoleDoesNotOpen() {
        signIn("sam");
        closeTour();
        find("gom mar");
        assertThat(page().locator(".ui-autocomplete-empty-message")).hasText("Nothing found.");
        glimpse("palette-nothing");
        find("user");
        assertThat(suggestions()).hasText("Users");
        page().keyboard().press("Escape");
        page().keyboard().press("Escape");
        assertThat(page().locator("#paletteDialog")).isHidden();
    }

    @Test
    void showsANewStaffAroundOnce() {
        signIn(page(), NewStaff.nurse(page()), NewStaff.SECRET);
        for (int step = 1; step <= 5; step++) {
            assertThat(page().locator("#tour [data-step]:visible")).containsText("Step " + step + " / 5");
            assertThat(page().locator("#tour h2:visible")).isFocused();
            assertAccessible();
            glimpse("tour-" + step);
            next(step);
        }
        assertThat(page().locator("#tour")).isHidden();
        page().reload();

        assertThat(page().locator("#tour")).isHidden();
        page().locator("#openHelp").press("Enter");
        page().locator("#startTour").press("Enter");
        assertThat(page().locator("#tour")).isVisible();
    }

    @Test
    void remembersForThePersonThatTheTourWasSkipped() {
        String nurse = NewStaff.nurse(page());
        signIn(page(), nurse, NewStaff.SECRET);
        look(Look.PHONE);
        open("inpatient/ward");
        glimpse("tour-phone");
        page().keyboard().press("Escape");
        assertThat(page().locator("#tour")).isHidden();
        Page elsewhere = secondWindow(Look.DESKTOP);
        signIn(elsewhere, nurse, NewStaff.SECRET);

        assertThat(elsewhere).hasURL(Pattern.compile(".*/inpatient/ward"));
        assertThat(elsewhere.locator("#tour")).isHidden();
    }

    @Test
    void letsWhoHasSeveralRolesChangeBetweenThemWithoutSigningOut() {
        signIn(page(), NewStaff.member(page(), "Administrators", "Nurses"), NewStaff.SECRET);
        assertThat(page()).hasURL(Pattern.compile(".*/admin/home"));
        List<String> session = cookies();
        closeTour();
        page().locator(".hms-user summary").press("Enter");
        assertAccessible();
        page().locator(".hms-user-menu a", new Page.LocatorOptions().setHasText("Nurse"))
                .press("Enter");

        assertThat(page()).hasURL(Pattern.compile(".*/inpatient/ward"));
        assertThat(page().locator(".hms-user-role")).hasText("Nurse");
        assertThat(cookies()).isEqualTo(session);
        open("");
        open("admin/users");
        assertThat(page().locator("h1")).hasText("Users");
    }

    private List<String> cookies() {
        return page().context().cookies().stream().map(cookie -> cookie.value).toList();
    }

    private void next(int step) {
        page().keyboard().press("Tab");
        if (step == 5) {
            page().locator("[id='tourForm:tourDone']").focus();
        }
        page().keyboard().press("Enter");
    }

    private void choose(String language) {
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(language))
                .click();
    }

    /** Opens the palette and types, by keyboard only. */
    private void find(String letters) {
        page().keyboard().press("Control+k");
        Locator field = page().locator("[id='paletteForm:go_input']");
        assertThat(field).isFocused();
        field.selectText();
        page().keyboard().type(letters);
    }

    private Locator suggestions() {
        return page().locator(".ui-autocomplete-item:visible");
    }

    private void closeTour() {
        if (page().locator("#tour").isVisible()) {
            page().locator("[id='tourForm:tourDone']").click();
            assertThat(page().locator("#tour")).isHidden();
        }
    }
}
