package hms.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;

/** Tells the person that something was done. */
public final class Said {

    private Said() {}

    /** On this page, or on the next one after a redirect: the text of this capability's pages under the key. */
    public static void done(String capability, String key, Object... facts) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().getFlash().setKeepMessages(true);
        String text = Words.of(capability, key, context.getViewRoot().getLocale());
        context.addMessage(null, new FacesMessage(facts.length == 0 ? text : MessageFormat.format(text, facts)));
    }
}
