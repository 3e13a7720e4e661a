package hms.web.organization;

import hms.web.shared.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The languages in which those who treat may speak with patients, named in the language of the page. */
@Named
@RequestScoped
public class SpokenLanguages {

    private static final List<String> CODES = List.of(
            "am", "ar", "bn", "de", "en", "es", "fa", "fr", "hi", "it", "pl", "pt", "ro", "ru", "sw", "tr", "uk", "ur",
            "zh");

    @Inject
    private Me me;

    /** In the order of their names. */
    public List<String> getAll() {
        return CODES.stream()
                .sorted(Comparator.comparing(this::name, Collator.getInstance(me.getLocale())))
                .toList();
    }

    /** The name of the language, as it stands in a list. */
    public String name(String code) {
        String name = Locale.forLanguageTag(code).getDisplayLanguage(me.getLocale());
        return name.substring(0, 1).toUpperCase(me.getLocale()) + name.substring(1);
    }

    /** The names of all of these, one after the other. */
    public String names(List<String> codes) {
        return codes.stream().map(this::name).collect(Collectors.joining(" · "));
    }
}
