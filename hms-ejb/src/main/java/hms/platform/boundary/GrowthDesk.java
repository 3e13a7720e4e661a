package hms.platform.boundary;

import hms.platform.Act;
import hms.platform.Roles;
import hms.platform.UseCase;
import hms.platform.control.Growing;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.util.Optional;

/** Where an administrator lets the demo hospital grow, to try HMS in the size of a real one. */
@Stateless
@UseCase
@DenyAll
public class GrowthDesk {

    /** As many patients as the generator goes up to; each brings ten appointments. */
    public static final int MOST = 1_000_000;

    @Inject
    Growing growing;

    /** How far it is: the part at hand, and how much of it is there. */
    public record GrowthView(Integer patients, String part, Long done, Long total, Boolean finished)
            implements Serializable {}

    /** Asks for so many generated patients in all, with doctors and appointments; refused outside a demo. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CREATE)
    public void grow(@Min(1) @Max(MOST) int patients) {
        growing.want(patients);
    }

    /** How far it is; empty if nobody ever asked. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public Optional<GrowthView> view() {
        return growing.wish()
                .map(wish -> new GrowthView(
                        wish.getPatients(), wish.getPart(), wish.getDone(), wish.getTotal(), wish.isFinished()));
    }
}
