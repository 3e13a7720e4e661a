package hms.organization.boundary;

import hms.organization.control.Staffing;
import hms.organization.entity.PractitionerPhoto;
import hms.platform.Act;
import hms.platform.Because;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import hms.platform.UseCase;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Shows the faces of those who treat here. */
@Stateless
@UseCase
@DenyAll
public class PhotoDesk {

    @Inject
    Staffing staff;

    /** The picture under this id; not found where nobody who works here shows it. */
    @PermitAll
    @Because("Whoever looks for a doctor may see the face that the hospital chose to show.")
    @UseCase(Act.READ)
    public PractitionerPhoto photo(long photoId) {
        return staff.photo(photoId).orElseThrow(() -> Refusal.of(PlatformRule.NOT_FOUND));
    }
}
