package hms.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hms.it.Browser;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Ten wrong passwords, and the right one no longer opens. */
class LockOutPageIT extends Browser {

    private static final String SECRET = "a quiet river bends north";

    @Test
    void locksAfterTenWrongPasswordsAndAnswersTheSame() {
        String username = newNurse();
        for (int attempt = 1; attempt <= 10; attempt++) {
            signIn(page(), username, "wrong password number " + attempt);
        }
        String wrong = page().locator(".hms-summary").innerText();
        signIn(page(), username, SECRET);

        assertThat(page().url()).contains("sign-in");
        assertThat(page().locator(".hms-summary").innerText()).isEqualTo(wrong);
    }

    private String newNurse() {
        String username = "lock." + UUID.randomUUID().toString().substring(0, 8);
        signIn("sam");
        open("admin/user");
        page().getByLabel("User name").fill(username);
        page().getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Quill Feather");
        page().locator("label", new Page.LocatorOptions().setHasText("Nurses")).click();
        page().locator("[id='userForm:save']").click();
        page().locator("#oneTimeLink").waitFor();
        String link = page().locator("#oneTimeLink").innerText().strip();
        page().context().clearCookies();
        open(link.substring(link.indexOf("account/")));
        page().getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                .fill(SECRET);
        page().getByLabel("New password again").fill(SECRET);
        page().locator("[id='passwordForm:set']").click();
        page().waitForURL("**/sign-in");
        return username;
    }
}
