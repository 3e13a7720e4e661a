package hms.web.clicks;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * Answers a form that was answered before as it was answered before: the page that it left knows nothing any more.
 *
 * <p>Whoever resends it at the same moment has waited for the first in {@link hms.web.shared.InTurnFilter}.
 */
public class SameFormListener implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        ExternalContext edge = context.getExternalContext();
        SentForm.seal(edge)
                .flatMap(form -> FirstAnswer.to(form, edge.getSessionMap()))
                .ifPresent(answer -> answer.giveAgain(context));
    }
}
