package hms.platform;

import java.util.List;
import java.util.Locale;

/** The languages HMS speaks; the first is the one to fall back to. */
public final class Languages {

    public static final List<Locale> ALL =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("es"), Locale.forLanguageTag("ar"));

    private Languages() {}

    /** The supported language nearest to the one asked for. */
    public static Locale nearest(Locale asked) {
        return ALL.stream()
                .filter(each -> asked != null && each.getLanguage().equals(asked.getLanguage()))
                .findFirst()
                .orElse(ALL.get(0));
    }

    /** Whether the script runs from right to left. */
    public static boolean rightToLeft(Locale language) {
        return "ar".equals(language.getLanguage());
    }
}
