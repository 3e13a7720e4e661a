package hms.web.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static hms.patients.PeopleOfTests.unheardOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import hms.it.Browser;
import hms.it.client.Accessibility;
import hms.it.client.Look;
import hms.it.client.Mailbox;
import hms.it.client.NewStaff;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** People, groups and rights as an administrator sees them, and what the people see of it. */
class AdminPagesPageIT extends Browser {

    private static final Duration SOON = Duration.ofSeconds(5);

    private static String username() {
        return "staff." + UUID.randomUUID().toString().substring(0, 8);
    }

    private Locator byId(Page window, String id) {
        return window.locator("[id='" + id + "']");
    }

    private void tick(String label) {
        page().locator("label", new Page.LocatorOptions().setHasText(label)).click();
    }

    private void tickGrant(String label) {
        page().locator(".ui-chkbox-label", new Page.LocatorOptions().setHasText(label))
                .click();
    }

    private void note(String words) {
        assertThat(page().locator(".hms-note", new Page.LocatorOptions().setHasText(words)))
                .isVisible();
    }

    /** Somebody in this group, signed in beside the administrator. */
    private Page somebodyIn(String group, String username) {
        String link = NewStaff.invite(page(), username, unheardOf(), group);
        Page window = secondWindow(Look.DESKTOP);
        NewStaff.setPassword(window, link);
        signIn(window, username, NewStaff.SECRET);
        return window;
    }

    private Locator search(String username) {
        open("admin/users");
        byId(page(), "usersForm:text").fill(username);
        byId(page(), "usersForm:search").click();
        Locator row = page().locator("[id='usersForm:users'] tbody tr", new Page.LocatorOptions().setHasText(username));
        row.waitFor();
        return row;
    }

    @Test
    void looksRightInEveryLookToWhoCannotSignInYet() {
        signIn("sam");
        String link = NewStaff.invite(page(), username(), "Noor Haddad", "Nurses");
        page().context().clearCookies();

        gallery("account-set-password", link);
    }

    @Test
    void landsANewNurseAtHomeThroughAOneTimeLink() {
        signIn("sam");
        String username = username();
        String link = NewStaff.invite(page(), username, unheardOf(), "Nurses");
        assertAccessible();
        screenshot("admin-user-link");
        Page nurse = secondWindow(Look.DESKTOP);
        NewStaff.setPassword(nurse, link);
        signIn(nurse, username, NewStaff.SECRET);
        nurse.waitForURL("**/inpatient/ward");

        nurse.navigate(address(link));
        assertThat(nurse.locator("main")).containsText("This link was used, has expired or was never given out");
    }

    @Test
    void saysOnTheFieldWhyAPasswordWillNotDo() {
        signIn("sam");
        String link = NewStaff.invite(page(), username(), unheardOf(), "Nurses");
        page().context().clearCookies();
        open(link);

        NewStaff.typePassword(page(), "too short", "too short");
        assertThat(byId(page(), "passwordForm:passwordMsg")).containsText("at least 15 characters");
        assertThat(page().locator("input[id^='passwordForm:password'][aria-invalid=true]"))
                .hasCount(1);
        assertThat(Accessibility.violations(page())).isEmpty();
        screenshot("account-set-password-refused");
        NewStaff.typePassword(page(), NewStaff.SECRET, NewStaff.SECRET + "!");
        assertThat(byId(page(), "passwordForm:repeatedMsg")).containsText("not the same");
        NewStaff.typePassword(page(), NewStaff.SECRET, NewStaff.SECRET);
        page().waitForURL("**/sign-in");
    }

    @Test
    void changesAUserRightAfterCreatingIt() {
        signIn("sam");
        String username = username();
        NewStaff.invite(page(), username, unheardOf(), "Nurses");
        String name = unheardOf();
        byId(page(), "userForm:displayName").fill(name);
        tick("Doctors");
        byId(page(), "userForm:save").click();
        note("Saved.");

        assertThat(search(username)).containsText(name);
        byId(page(), "usersForm:text").press("Enter");
        assertThat(search(username).locator("a")).hasCount(1);
    }

    @Test
    void endsAnOpenSessionWithinSecondsOfDeactivation() {
        signIn("sam");
        String username = username();
        Page nurse = somebodyIn("Nurses", username);
        nurse.waitForURL("**/inpatient/ward");
        search(username).locator("a").click();

        long start = System.nanoTime();
        byId(page(), "stateForm:deactivate").click();
        awaitSignIn(nurse, start);
        assertThat(nurse.locator("main")).containsText("Your session was ended");
        note("The account is deactivated");
        signIn(nurse, username, NewStaff.SECRET);
        assertThat(nurse.url()).contains("sign-in");

        byId(page(), "stateForm:reactivate").click();
        note("The account is active again");
        signIn(nurse, username, NewStaff.SECRET);
        nurse.waitForURL("**/inpatient/ward");
    }

    /** Works on until the sign-in page comes instead. */
    private static void awaitSignIn(Page window, long start) {
        while (!window.url().contains("sign-in")) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
            window.navigate(address("patients/home"));
        }
    }

    @Test
    void letsAGroupDoMoreAtOnce() {
        signIn("sam");
        String group = "Ward " + unheardOf();
        open("admin/group");
        byId(page(), "groupForm:name").fill(group);
        tickGrant("Nurse");
        byId(page(), "groupForm:save").click();
        page().waitForURL("**/admin/groups*");
        String username = username();
        Page nurse = somebodyIn(group, username);
        assertThat(nurse.navigate(address("patients/import")).status()).isEqualTo(403);

        open("admin/groups");
        page().locator("a", new Page.LocatorOptions().setHasText(group)).click();
        page().waitForURL("**/admin/group?id=*");
        tickGrant("Import patients");
        long start = System.nanoTime();
        byId(page(), "groupForm:save").click();
        page().waitForURL("**/admin/groups*");
        note("Saved.");

        awaitSignIn(nurse, start);
        signIn(nurse, username, NewStaff.SECRET);
        assertThat(nurse.navigate(address("patients/import")).status()).isEqualTo(200);
    }

    @Test
    void saysWhyAGroupWithMembersStays() {
        signIn("sam");
        open("admin/group?id=4");
        byId(page(), "groupForm:remove").click();

        assertThat(page().locator(".hms-summary")).containsText("This group still has members");
    }

    @Test
    void opensNothingToWhoAsksUntilAnAdministratorGrants() {
        String username = username();
        String name = unheardOf();
        Page asker = secondWindow(Look.DESKTOP);
        ask(asker, name, username);
        signIn(asker, username, NewStaff.SECRET);
        assertThat(asker.url()).contains("sign-in");

        signIn("sam");
        decideAbout(name);
        assertAccessible();
        screenshot("admin-requests-decision");
        tick("Nurses");
        byId(page(), "grantForm:grant").click();
        note("The account was granted.");
        NewStaff.setPassword(asker, NewStaff.linkShown(page()));
        signIn(asker, username, NewStaff.SECRET);
        asker.waitForURL("**/inpatient/ward");
    }

    @Test
    void refusesARequestWithTheReasonThatIsMailed() {
        String name = unheardOf();
        String reason = "We could not find " + name + " on the rota.";
        ask(page(), name, username());
        signIn("sam");
        decideAbout(name);

        byId(page(), "refuseForm:refuse").click();
        assertThat(byId(page(), "refuseForm:reasonMsg")).not().isEmpty();
        byId(page(), "refuseForm:reason").fill(reason);
        byId(page(), "refuseForm:refuse").click();
        note("The request was refused.");
        assertThat(page().locator("main")).not().containsText(name);
        page().waitForCondition(() -> Mailbox.open().received().stream().anyMatch(mail -> says(mail, reason)));
    }

    @Test
    void saysThatSomebodyElseDecidedFirst() {
        String name = unheardOf();
        ask(page(), name, username());
        signIn("sam");
        decideAbout(name);
        Page before = page();
        look(Look.DESKTOP);
        decideAbout(name);
        refuse(page());
        note("The request was refused.");

        refuse(before);
        assertThat(before.locator(".hms-summary")).isVisible();
        assertThat(byId(before, "refuseForm:reason")).hasValue("nobody of ours");
    }

    private void refuse(Page window) {
        byId(window, "refuseForm:reason").fill("nobody of ours");
        byId(window, "refuseForm:refuse").click();
    }

    private void ask(Page window, String name, String username) {
        window.navigate(address("account/request"));
        byId(window, "requestForm:displayName").fill(name);
        byId(window, "requestForm:username").fill(username);
        byId(window, "requestForm:job").fill("Nurse, maternity ward");
        byId(window, "requestForm:email").fill(username + "@example.org");
        byId(window, "requestForm:ask").click();
        assertThat(window.locator("main")).containsText("Your request was sent");
    }

    /** Turns the pages of the list until this person's request is there, and looks at it. */
    private void decideAbout(String name) {
        open("admin/requests");
        Locator row =
                page().locator("[id='requestsForm:requests'] tbody tr", new Page.LocatorOptions().setHasText(name));
        while (row.count() == 0) {
            page().locator(".ui-paginator-next").click();
            page().waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        }
        row.locator("button").click();
        byId(page(), "grantForm").waitFor();
    }

    private static boolean says(MimeMessage mail, String words) {
        try {
            return String.valueOf(mail.getContent()).replaceAll("\\s+", " ").contains(words);
        } catch (java.io.IOException | jakarta.mail.MessagingException cause) {
            throw new IllegalStateException(cause);
        }
    }

    @Test
    void exportsTheUsersThatWereSearchedFor() throws Exception {
        signIn("sam");
        search("amina");
        Path csv = download(() -> byId(page(), "usersForm:exportCsv").click());
        assertThat(Files.readAllLines(csv)).hasSize(2).element(1).asString().contains("Amina Diallo", "amina");

        Path sheet = download(() -> byId(page(), "usersForm:exportXlsx").click());
        assertThat(cells(sheet)).contains("Amina Diallo", "Active").doesNotContain("Sam Admin");
    }

    private static String cells(Path sheet) throws java.io.IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(sheet.toFile())) {
            for (var part : List.copyOf(zip.stream().toList())) {
                if (part.getName().toLowerCase(Locale.ROOT).endsWith(".xml")) {
                    try (InputStream in = zip.getInputStream(part)) {
                        text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return text.toString();
    }
}
