package hms.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The messages of this request, for the summary at the top of a form.
 *
 * <p>A summary inside a form tells of that form only; messages without a field go to the form that was sent, or to the
 * first summary of a fresh page.
 */
@Named
@ApplicationScoped
public class FormMessages {

    private static final String FIRST = FormMessages.class.getName();

    /** One sentence, and the client id of its field if it has one. */
    public record FormMessage(String field, String text) {}

    public List<FormMessage> errors(UIComponent summary) {
        return messages(summary, true);
    }

    public List<FormMessage> notes(UIComponent summary) {
        return messages(summary, false);
    }

    private static List<FormMessage> messages(UIComponent summary, boolean errors) {
        FacesContext context = FacesContext.getCurrentInstance();
        UIForm form = form(summary);
        List<FormMessage> found = new ArrayList<>();
        for (Iterator<String> fields = context.getClientIdsWithMessages(); fields.hasNext(); ) {
            String field = fields.next();
            if (belongs(context, field, form)) {
                context.getMessageList(field).stream()
                        .filter(each -> errors == isError(each))
                        .forEach(each -> found.add(new FormMessage(field, each.getSummary())));
            }
        }
        return found;
    }

    private static boolean belongs(FacesContext context, String field, UIForm form) {
        if (form == null) {
            return true;
        }
        String formId = form.getClientId(context);
        if (field != null) {
            return field.startsWith(formId + UINamingContainer.getSeparatorChar(context));
        }
        return context.isPostback()
                ? wasSent(context, formId)
                : formId.equals(context.getAttributes().computeIfAbsent(FIRST, none -> formId));
    }

    /** Every form says its name when it is sent; the form itself does not notice when only a button is processed. */
    private static boolean wasSent(FacesContext context, String formId) {
        return context.getExternalContext().getRequestParameterMap().containsKey(formId);
    }

    private static UIForm form(UIComponent component) {
        UIComponent at = component;
        while (at != null && !(at instanceof UIForm)) {
            at = at.getParent();
        }
        return (UIForm) at;
    }

    private static boolean isError(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }
}
