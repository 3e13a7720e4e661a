package hms.web.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import hms.it.Browser;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The two mails of the demo that no mail server took. */
class MailPageIT extends Browser {

    @Test
    void looksRightThenSendsOneAgainAndGivesTheOtherUp() throws Exception {
        signIn("sam");
        gallery("mail", "platform/mail");
        open("platform/mail");
        Locator closed = row("closed-clinic.example");
        Locator full = row("full-mailbox.example");
        assertThat(closed).containsText("550");
        assertThat(Files.readString(
                        download(() -> page().locator("[id$=exportCsv]").click())))
                .contains("full-mailbox.example");

        full.locator("[id$=again]").press("Enter");
        assertThat(full).hasCount(0);
        assertThat(page().locator(".hms-note")).containsText("on its way again");

        closed.locator("[id$=discard]").press("Enter");
        assertThat(page().locator(".ui-confirmdialog-yes")).isVisible();
        assertAccessible();
        page().locator(".ui-confirmdialog-yes").press("Enter");
        assertThat(closed).hasCount(0);
        assertThat(page().locator("[id='mailForm:mails']")).containsText("Every mail was sent");
        assertThat(page().locator("main")).containsText(Pattern.compile("0 wait for you"));
    }

    @Test
    void staysShutForTheFrontDesk() {
        signIn("tom");

        assertThat(open("platform/mail").status()).isEqualTo(403);
        watch().forget();
    }

    private Locator row(String words) {
        return page().locator(
                        "[id='mailForm:mails_data'] tr",
                        new com.microsoft.playwright.Page.LocatorOptions().setHasText(words));
    }
}
