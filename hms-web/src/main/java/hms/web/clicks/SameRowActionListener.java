package hms.web.clicks;

import static hms.platform.Refusal.refuseIf;

import hms.platform.PlatformRule;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;

/** Refuses a click on a row that has become another one's; a list that does not tell its rows apart has no buttons. */
public class SameRowActionListener implements ActionListener {

    private static final Object HEARD = SameRowActionListener.class;

    private final ActionListener wrapped;

    public SameRowActionListener(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    /** Whether any click of this request came through to an action. */
    static boolean heardAny(FacesContext context) {
        return context.getAttributes().containsKey(HEARD);
    }

    @Override
    public void processAction(ActionEvent event) {
        FacesContext context = event.getFacesContext();
        context.getAttributes().put(HEARD, true);
        refuseIf(!RowKey.isStill(event.getComponent(), context), PlatformRule.STALE);
        wrapped.processAction(event);
    }
}
