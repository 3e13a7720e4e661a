package hms.inpatient.boundary;

import hms.inpatient.control.BedAllocator;
import hms.inpatient.control.Wards;
import hms.inpatient.entity.Bed;
import hms.inpatient.entity.BedRow;
import hms.inpatient.entity.Housekeeping;
import hms.platform.Act;
import hms.platform.HospitalDay;
import hms.platform.Roles;
import hms.platform.UseCase;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;

/** Where the ward says what its empty beds are fit for. */
@Stateless
@UseCase
@DenyAll
public class CleaningDesk {

    @Inject
    Wards wards;

    @Inject
    BedAllocator allocator;

    @Inject
    HospitalDay day;

    /** A bed as it was seen, and what it is to be from now on. */
    public record KeepBed(@NotNull Long bedId, @NotNull Long version, @NotNull Housekeeping as)
            implements Serializable {}

    /** Beds that take nobody as they are, those longest so first. */
    @RolesAllowed(Roles.NURSE)
    @UseCase(Act.READ)
    public List<BedRow> waiting() {
        return wards.notReady();
    }

    /** Sets an empty bed free, or puts it out of use. */
    @RolesAllowed(Roles.NURSE)
    @UseCase(Act.CHANGE)
    public void keep(@Valid @NotNull KeepBed wish) {
        Bed bed = allocator.lock(wish.bedId()).get(wish.bedId());
        Wards.refuseStale(bed, wish.version());
        bed.keep(wish.as(), day.now(), allocator.taken(bed).size());
    }
}
