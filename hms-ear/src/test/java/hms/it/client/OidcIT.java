package hms.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import hms.it.TextBrowser;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A hospital whose people are at an identity provider: a real one beside the server, prepared as docs/realms.md says. */
@Tag("keycloak")
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OidcIT {

    private static final Pattern MAX = Pattern.compile("admin/user\\?id=(\\d+)\"[^>]*>\\s*<bdi>Max Elsewhere");
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final double PATIENCE = 60_000;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<Watch> watches = new ArrayList<>();
    private Keycloak provider;
    private OwnServer server;
    private URI home;

    @BeforeAll
    void start() throws Exception {
        server = OwnServer.named("oidc").applied("--oidc");
        home = server.address();
        provider = Keycloak.startedFor(home);
        Map<String, String> settings = new HashMap<>(provider.surroundings());
        settings.put("HMS_IDLE_MINUTES", "10");
        server.start(settings);
    }

    @AfterAll
    void stop() throws Exception {
        server.close();
        if (provider != null) {
            provider.stop();
        }
    }

    @AfterEach
    void closeWindows() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        List<String> complaints = watches.stream()
                .flatMap(watch -> watch.complaints().stream())
                .filter(complaint -> complaint.contains(home.toString()))
                .toList();
        watches.clear();
        assertThat(complaints).as("heard from the browser").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ada, Ada Engine, admin/home, clinical/my-patients",
        "rita, Rita Reception, scheduling/today, admin/groups",
        "cash, Carl Cash, billing/cash, admin/groups",
        "nina, Nina Nurse, inpatient/ward, admin/groups",
        "dora, Dora Doctor, clinical/my-patients, admin/groups",
        "priv, Priya Privacy, audit/events, admin/groups",
        "dana, Dana Data, clinical/entry, admin/groups",
        "mona, Mona Manager, reporting/dashboard, admin/groups"
    })
    void opensWhatTheGroupsOfTheProviderMay(String username, String name, String lands, String closed) {
        Page page = signedIn(username);

        assertThat(page.url()).isEqualTo(home + lands);
        assertThat(page.locator(".hms-user summary").innerText()).contains(name);
        assertThat(page.navigate(home + closed).status()).isEqualTo(403);
    }

    @Test
    void givesNothingForGroupsThatNobodyMapped() {
        Page page = signedIn("eve");

        assertThat(page.url()).isEqualTo(home + "account/me");
        for (String closed : List.of("admin/groups", "admin/home", "patients/register", "audit/events")) {
            assertThat(page.navigate(home + closed).status()).as(closed).isEqualTo(403);
        }
    }

    @Test
    void comesBackToThePageThatWasAskedFor() {
        Page page = window();
        page.navigate(home + "organization/hospital?from=a-letter");
        atProvider(page, "ada");

        assertThat(page.url()).isEqualTo(home + "organization/hospital?from=a-letter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sam", "admin", "mary@hospital"})
    void keepsOutWhoseNameIsTakenOrNoneOfOurs(String username) {
        Page page = window();
        page.navigate(home + "sign-in");
        atProvider(page, username);

        assertThat(page.url()).endsWith("/sign-in?provider=REFUSED");
        assertThat(page.locator("#providerTrouble").innerText()).contains("HMS does not let you in");
        assertThat(page.navigate(home + "account/me").url()).contains("/sign-in");
    }

    @Test
    void signsOutEverywhere() throws Exception {
        Page here = signedIn("lea");
        Page there = signedIn("lea");

        signOut(here);

        here.waitForURL(home.toString());
        assertThat(here.navigate(home + "account/me").url()).contains("/sign-in");
        assertThat(Patience.until(SOON, () -> isOut(there)))
                .as("the other window")
                .isTrue();
        here.locator("#provider").click();
        here.locator("#kc-login").waitFor();
    }

    @Test
    void endsWhatTheProviderEnds() throws Exception {
        Page page = signedIn("zoe");

        Page elsewhere = page.context().newPage();
        elsewhere.navigate(provider.issuer() + "/protocol/openid-connect/logout");
        elsewhere.locator("#kc-logout").click();

        assertThat(Patience.until(SOON, () -> isOut(page))).isTrue();
        assertThat(Clerk.enter(home, "ines").orElseThrow().read("audit/events"))
                .contains("<bdi>zoe</bdi>", "<bdi>provider</bdi>");
    }

    @Test
    void believesNobodyElse() {
        TextBrowser stranger = new TextBrowser(home);

        assertThat(stranger.get("sign-in/provider/back?code=a&state=b").query()).isEqualTo("provider=UNFINISHED");
        assertThat(stranger.get("sign-in/provider/back?error=access_denied").query())
                .isEqualTo("provider=UNFINISHED");
        assertThat(stranger.get("sign-in/provider/elsewhere").status()).isEqualTo(404);
        assertThat(stranger.post("sign-in/provider/ended", Map.of("logout_token", "e30.e30."))
                        .status())
                .isEqualTo(400);
        assertThat(stranger.post("sign-in/provider/ended", Map.of()).status()).isEqualTo(400);
        assertThat(stranger.lead("sign-in/provider/back", Map.of("code", "a"))).startsWith("404");
    }

    @Test
    void asksTheProviderToLookAgainAfterAWhile() {
        Page page = window();
        page.navigate(home + "sign-in/provider?next=https://evil.example/");

        assertThat(page.url())
                .startsWith(provider.issuer())
                .contains("max_age=600", "code_challenge_method=S256", "scope=openid");
        type(page, "rita");
        assertThat(page.url()).isEqualTo(home + "scheduling/today");
    }

    @Test
    void endsWithinSecondsWhatAnAdministratorDeactivatesHere() throws Exception {
        Page max = signedIn("max");
        max.navigate(home + "account/me");
        assertThat(max.locator("main").innerText()).contains("account service looks after your password");
        Clerk sam = Clerk.enter(home, "sam").orElseThrow();
        String page =
                "admin/user?id=" + Clerk.caught(sam.read("admin/users"), MAX).orElseThrow();
        assertThat(sam.read(page))
                .contains("Managed elsewhere", "max@hospital.example", "account service")
                .doesNotContain("stateForm:reset", "userForm");

        sam.send(page, "stateForm", "deactivate", Map.of());

        assertThat(Patience.until(SOON, () -> isOut(max))).isTrue();
        max.navigate(home + "sign-in/provider");
        max.waitForURL("**/sign-in?provider=REFUSED");
        sam.send(page, "stateForm", "reactivate", Map.of());
        max.navigate(home + "sign-in/provider");
        max.waitForURL("**/scheduling/today");
    }

    @Test
    void letsTheEmergencyAdministratorInWhileTheProviderIsDown() throws Exception {
        provider.stop();
        try {
            Page page = window();
            page.navigate(home + "sign-in");
            page.locator("#provider").click();
            page.waitForURL("**/sign-in?provider=DOWN");
            assertThat(page.locator("#providerTrouble").innerText()).contains("does not answer");
            page.locator("[autocomplete=username]").fill("sam");
            page.locator("[autocomplete=current-password]").fill(Clerk.PASSWORD);
            page.locator("[autocomplete=current-password]").press("Enter");
            page.waitForURL("**/admin/home");
            skipTour(page);
            signOut(page);
            page.waitForURL("**/index");
        } finally {
            provider.start();
        }
        assertThat(signedIn("ada").url()).isEqualTo(home + "admin/home");
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP", "PHONE", "ARABIC_PHONE", "DARK"})
    void isThereForEverybody(Look look) {
        Page page = window(look);
        page.navigate(home + "sign-in?provider=REFUSED");

        assertThat(page.locator("#providerTrouble").count()).isOne();
        assertThat(Accessibility.violations(page)).isEmpty();
        assertThat(Accessibility.sideways(page)).isEmpty();
        assertThat(Accessibility.hiddenFocus(page, 12)).isEmpty();
        page.locator("#provider").focus();
        page.keyboard().press("Enter");
        page.locator("#kc-login").waitFor();
    }

    @Test
    void showsWhereSigningOutLeads() {
        Page page = signedIn("nina");
        page.context()
                .route(
                        "**/protocol/openid-connect/logout?**",
                        route -> route.fulfill(new Route.FulfillOptions().setStatus(204)));
        signOut(page);
        page.waitForURL("**/sign-out");

        assertThat(page.locator("#wayOut").getAttribute("href"))
                .startsWith(provider.issuer())
                .contains("id_token_hint=");
        Look.PHONE.dress(page);
        assertThat(Accessibility.violations(page)).isEmpty();
        assertThat(Accessibility.sideways(page)).isEmpty();
    }

    private Page window() {
        return window(Look.DESKTOP);
    }

    private Page window(Look look) {
        BrowserContext context = Chrome.window(look.context());
        context.setDefaultTimeout(PATIENCE);
        context.setDefaultNavigationTimeout(PATIENCE);
        contexts.add(context);
        watches.add(new Watch(context, "http://127.0.0.1:"));
        return context.newPage();
    }

    private Page signedIn(String username) {
        Page page = window();
        page.navigate(home + "sign-in");
        atProvider(page, username);
        skipTour(page);
        return page;
    }

    private void atProvider(Page page, String username) {
        page.locator("#provider").click();
        type(page, username);
    }

    private void type(Page page, String username) {
        page.locator("#username").fill(username);
        page.locator("#password").fill(Keycloak.PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.startsWith(home.toString()));
    }

    /** Whoever signs in for the first time is shown around. */
    private static void skipTour(Page page) {
        if (page.locator("#tour:visible").count() > 0) {
            page.locator("#tour .hms-tour-done").first().click();
            page.locator("#tour").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }
    }

    private static void signOut(Page page) {
        page.locator(".hms-user summary").click();
        page.locator("[id='userMenu:signOut']").click();
    }

    private boolean isOut(Page page) {
        return page.navigate(home + "account/me").url().contains("/sign-in");
    }
}
