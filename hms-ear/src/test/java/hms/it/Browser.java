package hms.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ScreenshotCaret;
import com.microsoft.playwright.options.ScreenshotType;
import com.microsoft.playwright.options.WaitForSelectorState;
import hms.it.client.Accessibility;
import hms.it.client.Chrome;
import hms.it.client.Effort;
import hms.it.client.House;
import hms.it.client.Look;
import hms.it.client.Watch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that sits in front of the screen, in the same suite and against the same server as the tests inside it.
 *
 * <p>Each test gets a fresh browser window; after each, nothing may have gone wrong in it: no script error, no
 * content refused by the security policy, no failed file, no request to a stranger.
 */
@ExtendWith({ArquillianExtension.class, BrowserFailure.class})
@RunAsClient
@Tag("browser")
public abstract class Browser {

    /** What every persona of the demo data signs in with. */
    public static final String PASSWORD = "hms demo hospital";

    private static final boolean PICTURES = Boolean.getBoolean("hms.it.pictures");
    private static final int PHOTOGRAPH = 80;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<Watch> watches = new ArrayList<>();
    private Effort effort;
    private Page page;
    private String language = Look.DESKTOP.language();
    private Look seenAs = Look.DESKTOP;

    @BeforeEach
    void openWindow() {
        look(Look.DESKTOP);
    }

    @AfterEach
    void closeWindow() {
        contexts.forEach(BrowserContext::close);
        List<String> complaints =
                watches.stream().flatMap(watch -> watch.complaints().stream()).toList();
        assertThat(complaints).as("heard from the browser").isEmpty();
    }

    /** Goes on in a new window that looks so, signed in as before; {@link #page()} is the new window's from now on. */
    protected Page look(Look look) {
        String state = contexts.isEmpty() ? null : last(contexts).storageState();
        BrowserContext context = Chrome.window(look.context().setStorageState(state));
        context.setDefaultTimeout(20_000);
        contexts.add(context);
        seenAs = look;
        watches.add(new Watch(context, address("").replaceAll("/hms/$", "/")));
        effort = new Effort(context);
        page = context.newPage();
        if (state != null && state.contains("JSESSIONID")) {
            speak(look.language());
        }
        return page;
    }

    /** A person's own settings count for more than the browser's; what is chosen on the page counts most. */
    private void speak(String wanted) {
        if (wanted.equals(language)) {
            return;
        }
        open("");
        page.locator(".hms-languages a[lang='" + wanted + "']").click();
        page.locator("html[lang='" + wanted + "']").waitFor();
        language = wanted;
    }

    /** A second person's window beside this one, not signed in; {@link #page()} stays where it is. */
    protected Page secondWindow(Look look) {
        Page before = page;
        Effort counted = effort;
        BrowserContext current = last(contexts);
        contexts.remove(current);
        List<BrowserContext> kept = List.copyOf(contexts);
        contexts.clear();
        Page second = look(look);
        contexts.addAll(0, kept);
        contexts.add(current);
        page = before;
        effort = counted;
        return second;
    }

    protected Page page() {
        return page;
    }

    protected Watch watch() {
        return last(watches);
    }

    /** Clicks and fields since the window opened, or since {@link Effort#reset}. */
    protected Effort effort() {
        return effort;
    }

    /** The full address of a path below {@code /hms/}. */
    public static String address(String path) {
        return House.now().address().resolve(path).toString();
    }

    /** Goes to a path below {@code /hms/}. */
    protected Response open(String path) {
        return page.navigate(address(path));
    }

    /** Signs this persona in on the sign-in page, by keyboard. */
    protected void signIn(String persona) {
        signIn(page, persona, PASSWORD);
        assertThat(page.url()).as(persona + " is signed in").doesNotContain("sign-in");
        skipTour();
    }

    /** Somebody else takes the seat, and sees the pages in the same language. */
    protected void change(String persona) {
        page.context().clearCookies();
        signIn(persona);
        language = page.locator("html").getAttribute("lang");
        speak(seenAs.language());
    }

    /** Whoever signs in for the first time is shown around, which other tests do not wait for. */
    private void skipTour() {
        if (page.locator("#tour:visible").count() > 0) {
            page.locator("#tour .hms-tour-done").first().click();
            page.locator("#tour").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }
    }

    /** Fills in the sign-in page and sends it. */
    public static void signIn(Page window, String username, String password) {
        window.navigate(address("sign-in"));
        window.locator("[autocomplete=username]").fill(username);
        window.locator("[autocomplete=current-password]").fill(password);
        window.evaluate("() => { window.hmsBefore = true; }");
        window.locator("[autocomplete=current-password]").press("Enter");
        window.waitForFunction("() => !window.hmsBefore && document.readyState === 'complete'");
    }

    /** No element breaks WCAG 2.1 A or AA. */
    protected void assertAccessible() {
        assertThat(Accessibility.violations(page)).as("axe on " + page.url()).isEmpty();
    }

    protected void assertNoSidewaysScroll() {
        assertThat(Accessibility.sideways(page)).as("sideways on " + page.url()).isEmpty();
    }

    /** Where the tab key goes, one sees it. */
    protected void assertFocusVisible(int stops) {
        assertThat(Accessibility.hiddenFocus(page, stops))
                .as("focus on " + page.url())
                .isEmpty();
    }

    /**
     * The page at this path in every look: accessible, never wider than the window, and kept as a picture. For states
     * that only this test reaches: {@code EveryPageIT} looks at every page as it opens.
     */
    protected void gallery(String name, String path) {
        for (Look look : List.of(Look.DESKTOP, Look.PHONE, Look.DARK, Look.ARABIC, Look.ARABIC_PHONE)) {
            look.dress(page);
            speak(look.language());
            open(path);
            page.waitForLoadState();
            assertThat(page.locator("html").getAttribute("lang")).startsWith(look.language());
            assertAccessible();
            assertNoSidewaysScroll();
            screenshot(name + "-" + look.suffix());
        }
        Look.DESKTOP.dress(page);
        speak(Look.DESKTOP.language());
    }

    /** Opens this menu of choices, by its id: what it offers hears a click only once it is open. */
    protected void openMenu(String menu) {
        page.locator("[id='" + menu + "']").click();
        page.locator("[id='" + menu + "_label'][aria-expanded='true']").waitFor();
    }

    /** Keeps the whole page as {@code target/screenshots/<name>.png}. */
    protected void screenshot(String name) {
        keep(
                name + ".png",
                new Page.ScreenshotOptions().setCaret(ScreenshotCaret.INITIAL).setFullPage(true));
    }

    /** Keeps the whole page as {@code target/screenshots/<name>.jpg}: much quicker, for what is taken by the hundred. */
    protected void photograph(String name) {
        keep(
                name + ".jpg",
                new Page.ScreenshotOptions()
                        .setType(ScreenshotType.JPEG)
                        .setQuality(PHOTOGRAPH)
                        .setFullPage(true));
    }

    /** Keeps what the window shows as it is: the picture of a whole page makes it larger, and open lists close. */
    protected void glimpse(String name) {
        keep(name + ".png", new Page.ScreenshotOptions().setCaret(ScreenshotCaret.INITIAL));
    }

    /** Only where somebody wants to look: nothing is tested by a picture, and it takes as long as all else of a page. */
    private void keep(String file, Page.ScreenshotOptions options) {
        if (PICTURES) {
            page.screenshot(options.setPath(SCREENSHOTS.resolve(file)));
        }
    }

    /** What the action downloads, as a file. */
    protected Path download(Runnable action) {
        Download download = page.waitForDownload(action);
        return download.path();
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
