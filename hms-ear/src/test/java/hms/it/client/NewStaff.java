package hms.it.client;

import com.microsoft.playwright.Page;
import hms.it.Browser;
import java.util.UUID;

/** Lets people in as an administrator does: an account in a group, and the one-time link to set its password. */
public final class NewStaff {

    /** What they choose as their password. */
    public static final String SECRET = "a quiet river bends north";

    private NewStaff() {}

    /** The user name of a new nurse who has a password; whoever was signed in here is not any more. */
    public static String nurse(Page window) {
        return member(window, "Nurses");
    }

    /** The same, in these groups. */
    public static String member(Page window, String... groups) {
        String username = "new." + UUID.randomUUID().toString().substring(0, 8);
        window.context().clearCookies();
        Browser.signIn(window, "sam", Browser.PASSWORD);
        String link = invite(window, username, "Quill Feather", groups);
        window.context().clearCookies();
        setPassword(window, link);
        return username;
    }

    /** Creates the account, in these groups, in the administrator's window; the path of its one-time link. */
    public static String invite(Page administrator, String username, String name, String... groups) {
        administrator.navigate(Browser.address("admin/user"));
        administrator.locator("[id='userForm:username']").fill(username);
        administrator.locator("[id='userForm:displayName']").fill(name);
        for (String group : groups) {
            administrator
                    .locator("label", new Page.LocatorOptions().setHasText(group))
                    .click();
        }
        administrator.locator("[id='userForm:save']").click();
        return linkShown(administrator);
    }

    /** The path of the one-time link that the window shows. */
    public static String linkShown(Page administrator) {
        administrator.locator("#oneTimeLink").waitFor();
        String link = administrator.locator("#oneTimeLink").innerText().strip();
        return link.substring(link.indexOf("account/"));
    }

    /** Follows the link and sets the password; ends on the sign-in page. */
    public static void setPassword(Page window, String link) {
        window.navigate(Browser.address(link));
        typePassword(window, SECRET, SECRET);
        window.waitForURL("**/sign-in");
    }

    /** Sends the form behind the link. */
    public static void typePassword(Page window, String password, String repeated) {
        window.locator("[id='passwordForm:password']").fill(password);
        window.locator("[id='passwordForm:repeated']").fill(repeated);
        window.locator("[id='passwordForm:set']").click();
    }
}
