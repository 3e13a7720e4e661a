package hms.web.clinical;

import hms.clinical.boundary.AllergyDesk;
import hms.clinical.entity.AllergyZone;
import hms.platform.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Asks for the allergies that the banner shows: a record that cannot be read must never look like an empty one. */
@Dependent
class AllergyZones {

    private static final Logger LOG = Logger.getLogger("hms.app");

    @Inject
    private AllergyDesk desk;

    /** What is known; empty for whoever does not treat this patient. */
    Optional<AllergyZone> of(long patientId) {
        try {
            return Optional.of(desk.zone(patientId));
        } catch (Refusal notTreating) {
            return Optional.empty();
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "Allergies cannot be read.", fault);
            return Optional.of(AllergyZone.unavailable(patientId));
        }
    }
}
