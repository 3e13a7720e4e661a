package hms.web.shared;

import hms.organization.boundary.OfferedLanguages;
import hms.platform.Languages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** The languages a person can choose from, each in its own words. */
@Named
@RequestScoped
public class Tongues {

    /** A language: its tag, and its name as its speakers write it. */
    public record Tongue(String tag, String name) {}

    @Inject
    private Me me;

    @Inject
    private OfferedLanguages offered;

    /** Every language of HMS. */
    public List<Tongue> getAll() {
        return named(Languages.ALL);
    }

    /** Those that this hospital offers. */
    public List<Tongue> getOffered() {
        return named(offered.all());
    }

    private static List<Tongue> named(List<Locale> languages) {
        return languages.stream()
                .map(each -> new Tongue(each.getLanguage(), capital(each.getDisplayLanguage(each))))
                .toList();
    }

    /** From now on pages speak this language; the same page is shown again. */
    public String speak(String tag) {
        me.speak(tag);
        return FacesContext.getCurrentInstance().getViewRoot().getViewId()
                + "?faces-redirect=true&includeViewParams=true";
    }

    private static String capital(String name) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
    }
}
