package hms.web.clicks;

import static hms.platform.Refusal.refuseIf;

import hms.platform.PlatformRule;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Refuses a click on a row that is no longer there, or whose button is gone: Faces would pass over it in silence. */
public class GoneRowListener implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        boolean clicked = context.isPostback() && RowKey.isSent(context);
        refuseIf(clicked && !SameRowActionListener.heardAny(context), PlatformRule.STALE);
    }
}
