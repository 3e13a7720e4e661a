package hms.platform;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences that the rules speak themselves: refusals, mails, documents; one bundle per capability and language. */
public final class Texts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /** The sentence of a refusal. */
    public static String of(Refusal refusal, Locale language) {
        Rule rule = refusal.getRule();
        return of(
                rule.capability(),
                "rule." + rule.name(),
                language,
                refusal.getDetails().toArray());
    }

    /** The text under this key of the capability's bundle {@code texts/<capability>}. */
    public static String of(String capability, String key, Locale language, Object... details) {
        Locale nearest = Languages.nearest(language);
        String pattern = ResourceBundle.getBundle(
                        "texts." + capability, nearest, Texts.class.getClassLoader(), NO_FALLBACK)
                .getString(key);
        return details.length == 0 ? pattern : new MessageFormat(pattern, nearest).format(details);
    }
}
