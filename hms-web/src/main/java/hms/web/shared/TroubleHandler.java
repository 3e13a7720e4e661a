package hms.web.shared;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.AbortProcessingException;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.util.Iterator;

/** The one place where failures of pages become words: on the form where it can stay, else on an error page. */
class TroubleHandler extends ExceptionHandlerWrapper {

    TroubleHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        for (Iterator<ExceptionQueuedEvent> queue =
                        getUnhandledExceptionQueuedEvents().iterator();
                queue.hasNext(); ) {
            Throwable failure = queue.next().getContext().getException();
            queue.remove();
            if (!(failure instanceof AbortProcessingException)) {
                tell(FacesContext.getCurrentInstance(), failure);
            }
        }
        getWrapped().handle();
    }

    private static void tell(FacesContext context, Throwable failure) {
        Trouble trouble = Trouble.of(failure);
        EdgeTrace.of(context, trouble, failure);
        if ((trouble.fitsInForm() || notFoundOnForm(trouble, failure)) && formIsThere(context)) {
            FormTrouble.say(context, failure);
        } else {
            ErrorPage.show(context, trouble, failure);
        }
    }

    private static boolean notFoundOnForm(Trouble trouble, Throwable failure) {
        return trouble == Trouble.MISSING
                && Trouble.refusal(failure).filter(r -> r.getField() != null).isPresent();
    }

    private static boolean formIsThere(FacesContext context) {
        return context.isPostback()
                && context.getViewRoot() != null
                && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
                && context.getExternalContext().getSession(false) != null;
    }
}
