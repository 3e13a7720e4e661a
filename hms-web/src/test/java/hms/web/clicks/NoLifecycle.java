package hms.web.clicks;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.lifecycle.Lifecycle;

/** An event of a phase wants one. */
final class NoLifecycle extends Lifecycle {

    @Override
    public void addPhaseListener(PhaseListener listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void execute(FacesContext context) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PhaseListener[] getPhaseListeners() {
        return new PhaseListener[0];
    }

    @Override
    public void removePhaseListener(PhaseListener listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void render(FacesContext context) {
        throw new UnsupportedOperationException();
    }
}
