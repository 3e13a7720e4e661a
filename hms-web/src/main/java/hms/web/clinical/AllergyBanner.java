package hms.web.clinical;

import hms.clinical.entity.AllergyZone;
import hms.platform.Roles;
import hms.web.shared.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The allergy zone of the patient banner, for those who treat the patient (NHS CUI PAB-0008). */
@Named
@RequestScoped
public class AllergyBanner {

    private static final List<String> CLINICAL = List.of(Roles.DOCTOR, Roles.NURSE);

    @Inject
    private Me me;

    @Inject
    private AllergyZones zones;

    private final Map<Long, Optional<AllergyZone>> known = new HashMap<>();

    /** What the banner says; null for whoever may not know. */
    public AllergyZone of(Long patientId) {
        if (patientId == null || !me.mayAny(CLINICAL)) {
            return null;
        }
        return known.computeIfAbsent(patientId, zones::of).orElse(null);
    }
}
