package hms.it.client;

import com.microsoft.playwright.Page;
import hms.it.Browser;
import java.util.UUID;

/** Somebody new in the house, let in by the administrator through a one-time link: nobody else's test signs in so. */
public final class Newcomer {

    public static final String PASSWORD = "a quiet river bends north";

    private Newcomer() {}

    /** The user name of a new nurse; whoever was signed in here is not any more. */
    public static String nurse(Page page) {
        String username = "new." + UUID.randomUUID().toString().substring(0, 8);
        String link = invite(page, username);
        page.context().clearCookies();
        page.navigate(link);
        setPassword(page);
        return username;
    }

    /** The one-time link of a new account. */
    public static String invite(Page page, String username) {
        page.context().clearCookies();
        Browser.signIn(page, "sam", Browser.PASSWORD);
        page.navigate(Browser.address("admin/user"));
        page.getByLabel("User name").fill(username);
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Quill Feather");
        page.locator("label", new Page.LocatorOptions().setHasText("Nurses")).click();
        page.locator("[id='userForm:save']").click();
        String link = page.locator("#oneTimeLink").innerText().strip();
        return Browser.address(link.substring(link.indexOf("account/")));
    }

    private static void setPassword(Page page) {
        page.getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                .fill(PASSWORD);
        page.getByLabel("New password again").fill(PASSWORD);
        page.locator("[id='passwordForm:set']").click();
        page.waitForURL("**/sign-in");
    }
}
