package hms.web.organization;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.ResourceBundle;

/** The words of the organization's pages, and telling the person that something was done. */
final class Told {

    private Told() {}

    static String word(String key) {
        FacesContext context = FacesContext.getCurrentInstance();
        ResourceBundle words = context.getApplication().getResourceBundle(context, "organizationMsg");
        return words.getString(key);
    }

    /** On this page, or on the next one after a redirect. */
    static void done(String key) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().getFlash().setKeepMessages(true);
        context.addMessage(null, new FacesMessage(word(key)));
    }
}
