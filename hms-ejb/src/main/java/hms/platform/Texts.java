package hms.platform;

import java.text.MessageFormat;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sentences that the rules speak themselves: refusals, mails, documents; one bundle per capability and language. */
public final class Texts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /** The sentence of a refusal. */
    public static String of(Refusal refusal, Locale language) {
        Rule rule = refusal.getRule();
        Locale nearest = Languages.nearest(language);
        Object[] details = refusal.getDetails().stream()
                .map(each -> each instanceof LocalDateTime[] times ? times(times, nearest) : each)
                .toArray();
        return of(rule.capability(), "rule." + rule.name(), nearest, details);
    }

    /** Times of the hospital's clocks as pages write them: 03-Apr-2026 09:30; a dash for none. */
    private static String times(LocalDateTime[] times, Locale language) {
        return times.length == 0
                ? "\u2013"
                : Stream.of(times).map(each -> time(each, language)).collect(Collectors.joining(" \u00b7 "));
    }

    private static String time(LocalDateTime time, Locale language) {
        String month = time.getMonth().getDisplayName(TextStyle.SHORT, language).replace(".", "");
        return String.format(
                Locale.ROOT,
                "%02d-%s-%04d %02d:%02d",
                time.getDayOfMonth(),
                month,
                time.getYear(),
                time.getHour(),
                time.getMinute());
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
