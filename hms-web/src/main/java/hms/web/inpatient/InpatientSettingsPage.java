package hms.web.inpatient;

import hms.inpatient.boundary.InpatientSettingsDesk;
import hms.inpatient.boundary.InpatientSettingsDesk.InpatientSettings;
import hms.web.shared.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** How the wards are run. */
@Named
@ViewScoped
public class InpatientSettingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private InpatientSettingsDesk desk;

    private Long version;
    private boolean cleaningNeeded;

    public void open() {
        InpatientSettings settings = desk.settings();
        version = settings.version();
        cleaningNeeded = settings.cleaningNeeded();
    }

    public void save() {
        desk.change(new InpatientSettings(version, cleaningNeeded));
        open();
        Said.done("inpatient", "settings.saved");
    }

    public boolean isCleaningNeeded() {
        return cleaningNeeded;
    }

    public void setCleaningNeeded(boolean cleaningNeeded) {
        this.cleaningNeeded = cleaningNeeded;
    }
}
