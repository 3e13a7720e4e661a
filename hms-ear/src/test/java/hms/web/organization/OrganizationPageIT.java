package hms.web.organization;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import hms.it.Browser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OrganizationPageIT extends Browser {

    private Locator button(String name) {
        return page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private Locator field(String name) {
        return page().getByLabel(name, new Page.GetByLabelOptions().setExact(false));
    }

    private Locator notice() {
        return page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("English"));
    }

    @Test
    void letsAnAdministratorOpenAndCloseADepartment() {
        String code =
                "P" + Long.toString(System.nanoTime(), Character.MAX_RADIX).toUpperCase(Locale.ROOT);
        signIn("sam");
        open("organization/department");
        field("Name").fill("Dialysis " + code);
        field("Code").fill(code);
        button("Save").click();
        page().waitForURL("**/organization/departments*");
        assertThat(page().locator(".hms-note").textContent()).contains("saved");

        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Dialysis " + code))
                .click();
        page().waitForURL("**/organization/department?*");
        button("Close this department").click();
        page().waitForURL("**/organization/departments*");

        assertThat(page().locator("text=Dialysis " + code).count()).isZero();
    }

    @Test
    void saysOnTheFieldWhyACodeIsRefused() {
        signIn("sam");
        open("organization/department");
        field("Name").fill("A second emergency");
        field("Code").fill("EMER");
        button("Save").click();

        Locator summary = page().locator(".hms-summary");
        summary.waitFor();
        assertThat(summary.textContent()).contains("Another department has this code");
        assertThat(page().url()).contains("organization/department");
        assertAccessible();
    }

    @Test
    void exportsTheTree() throws Exception {
        signIn("sam");
        open("organization/departments");
        Path file = download(() -> button("CSV").click());

        assertThat(Files.readString(file)).contains("EMER", "Cardiology", "MED");
    }

    @Test
    void showsThePublicTheNoticeThatWasSaved() {
        signIn("sam");
        open("organization/hospital");
        notice().fill("The west entrance is closed today.");
        button("Save").click();
        page().locator(".hms-note").waitFor();

        assertThat(page().locator(".hms-note").textContent()).contains("saved");
        assertThat(notice().inputValue()).isEqualTo("The west entrance is closed today.");
    }

    @Test
    void offersOnlyTheLanguagesThatAreTicked() {
        signIn("sam");
        tickArabic();
        try {
            awaitLanguages(2);
            open("account/me");
            assertThat(page().locator("option[value='ar']").count()).isZero();
        } finally {
            tickArabic();
        }
        awaitLanguages(3);
    }

    /** Or takes the tick away. */
    private void tickArabic() {
        open("organization/hospital");
        page().locator("form .ui-chkbox-label", new Page.LocatorOptions().setHasText("العربية"))
                .click();
        button("Save").click();
        page().locator(".hms-note").waitFor();
    }

    private void awaitLanguages(int offered) {
        page().waitForCondition(() -> {
            page().waitForTimeout(500);
            open("index");
            return page().locator(".hms-languages li").count() == offered;
        });
    }

    @Test
    void keepsTheFrontDeskOut() {
        signIn("amina");
        assertThat(open("organization/hospital").status()).isEqualTo(403);
        watch().forget();
    }
}
