package hms.audit.control;

import hms.audit.UseCaseNotes;
import hms.platform.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes beside the change of a setting what it was before and what it is now. */
@Dependent
public class SettingsTold {

    @Inject
    UseCaseNotes notes;

    void told(@Observes Settings.Changed change) {
        if (!change.told().isEmpty()) {
            notes.because(change.told());
        }
    }
}
