package hms.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words whose key is only known at run time: a role, a menu entry, the help of a page. */
@Named
@ApplicationScoped
public class Words {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public String role(String role) {
        return of("shared", "role." + role);
    }

    public String menu(String key) {
        return of("shared", "menu." + key);
    }

    /** The text of this capability's pages under the key, in the language of the page. */
    public String of(String capability, String key) {
        return of(
                capability, key, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** Which capability's bundle speaks for the pages of a folder. */
    static String capability(String folder) {
        return "admin".equals(folder) || "account".equals(folder) ? "identity" : folder;
    }

    static String of(String capability, String key, Locale language) {
        return bundle(capability, language).getString(key);
    }

    static ResourceBundle bundle(String capability, Locale language) {
        return ResourceBundle.getBundle("messages." + capability, language, Words.class.getClassLoader(), NO_FALLBACK);
    }
}
