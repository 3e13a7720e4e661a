package hms.web.shared;

import hms.platform.Refusal;
import hms.platform.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.primefaces.util.ComponentUtils;

/** Says on the form what the desk refused: beside the field if it names one, at the top if not. */
final class FormTrouble {

    private FormTrouble() {}

    static void say(FacesContext context, Throwable failure) {
        Locale language = context.getViewRoot().getLocale();
        Trouble.refusal(failure)
                .ifPresentOrElse(
                        refusal -> say(context, refusal.getField(), Texts.of(refusal, language)),
                        () -> Causes.first(failure, ConstraintViolationException.class)
                                .map(ConstraintViolationException::getConstraintViolations)
                                .orElse(Set.of())
                                .forEach(each -> say(context, lastName(each), Violations.sentence(each, language))));
        context.validationFailed();
    }

    private static void say(FacesContext context, String field, String sentence) {
        UIComponent component = field == null ? null : find(context, field);
        if (component instanceof EditableValueHolder input) {
            keepTyped(context, component, input);
            input.setValid(false);
        }
        String clientId = component == null ? null : component.getClientId(context);
        context.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }

    /** A field that is invalid shows what was submitted, which is forgotten once it was taken: it would turn empty. */
    private static void keepTyped(FacesContext context, UIComponent component, EditableValueHolder input) {
        boolean typed = component instanceof HtmlInputText || component instanceof HtmlInputTextarea;
        if (typed && input.getSubmittedValue() == null) {
            input.setSubmittedValue(ComponentUtils.getValueToRender(context, component));
        }
    }

    private static String lastName(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static UIComponent find(FacesContext context, String id) {
        AtomicReference<UIComponent> found = new AtomicReference<>();
        VisitContext visit = VisitContext.createVisitContext(
                context, null, EnumSet.of(VisitHint.SKIP_ITERATION, VisitHint.SKIP_UNRENDERED));
        context.getViewRoot().visitTree(visit, (at, component) -> {
            if (id.equals(component.getId()) && component instanceof EditableValueHolder) {
                found.set(component);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found.get();
    }

    /** The sentence of a refusal in the language of the page, for pages that cannot keep their form. */
    static String sentence(Refusal refusal, Locale language) {
        return Texts.of(refusal, language);
    }
}
