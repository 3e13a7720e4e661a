package hms.it.client;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/** How a person sees a page: size, language, light or dark. */
public enum Look {
    DESKTOP(1366, 768, "en", ColorScheme.LIGHT),
    PHONE(360, 740, "en", ColorScheme.LIGHT),
    DARK(1366, 768, "en", ColorScheme.DARK),
    ARABIC(1366, 768, "ar", ColorScheme.LIGHT),
    SPANISH(1366, 768, "es", ColorScheme.LIGHT),
    ARABIC_PHONE(360, 740, "ar", ColorScheme.LIGHT),
    DARK_PHONE(360, 740, "en", ColorScheme.DARK);

    private final int width;
    private final int height;
    private final String language;
    private final ColorScheme colours;

    Look(int width, int height, String language, ColorScheme colours) {
        this.width = width;
        this.height = height;
        this.language = language;
        this.colours = colours;
    }

    /** A fresh window that looks so. */
    public Browser.NewContextOptions context() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(language)
                .setTimezoneId("UTC")
                .setColorScheme(colours)
                .setAcceptDownloads(true);
    }

    /** The same window, seen so from its next page on; its language is chosen on the page. */
    public void dress(Page window) {
        window.setViewportSize(width, height);
        window.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
    }

    /** As it stands in a file's name. */
    public String suffix() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String language() {
        return language;
    }
}
