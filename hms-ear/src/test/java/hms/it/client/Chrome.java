package hms.it.client;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One browser process for the whole run. */
public final class Chrome {

    private static final List<String> SWITCHES = List.of(
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Playwright playwright;
    private static Browser browser;

    private Chrome() {}

    /** A new window. Whatever talks to the browser may have died in the test before, which costs that test alone. */
    public static synchronized BrowserContext window(Browser.NewContextOptions options) {
        try {
            return running().newContext(options);
        } catch (PlaywrightException gone) {
            forget();
            return running().newContext(options);
        }
    }

    private static Browser running() {
        if (browser == null) {
            Path chromium = Chromium.find().orElseThrow();
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium)
                            .setArgs(SWITCHES));
        }
        return browser;
    }

    private static void forget() {
        try {
            close();
        } catch (PlaywrightException dead) {
            playwright = null;
            browser = null;
        }
    }

    static synchronized void close() {
        if (playwright != null) {
            playwright.close();
            playwright = null;
            browser = null;
        }
    }
}
