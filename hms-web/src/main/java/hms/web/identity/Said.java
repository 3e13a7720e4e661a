package hms.web.identity;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.ResourceBundle;

/** Tells the person that something was done. */
final class Said {

    private Said() {}

    /** On this page, or on the next one after a redirect. */
    static void done(String key) {
        FacesContext context = FacesContext.getCurrentInstance();
        ResourceBundle words = context.getApplication().getResourceBundle(context, "identityMsg");
        context.getExternalContext().getFlash().setKeepMessages(true);
        context.addMessage(null, new FacesMessage(words.getString(key)));
    }
}
