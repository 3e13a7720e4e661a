package hms.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Locale;

/** The help of the page that is shown: {@code help.<view>} in the bundle of its capability, else the general one. */
@Named
@RequestScoped
public class Help {

    public String getText() {
        FacesContext context = FacesContext.getCurrentInstance();
        return of(context.getViewRoot().getViewId(), context.getViewRoot().getLocale());
    }

    static String of(String viewId, Locale language) {
        String[] parts = viewId.replaceFirst("\\.xhtml$", "").split("/", -1);
        String key = "help." + parts[parts.length - 1];
        if (parts.length > 2) {
            String capability = Words.capability(parts[1]);
            if (has(capability, key, language)) {
                return Words.of(capability, key, language);
            }
        }
        return Words.of("shared", "help.general", language);
    }

    private static boolean has(String capability, String key, Locale language) {
        return Words.class.getResource("/messages/" + capability + ".properties") != null
                && Words.bundle(capability, language).containsKey(key);
    }
}
