package hms.inpatient.boundary;

import hms.inpatient.control.BedAllocator;
import hms.inpatient.control.Wards;
import hms.inpatient.entity.DoctorRow;
import hms.inpatient.entity.Ward;
import hms.inpatient.entity.WardRow;
import hms.organization.Practitioners;
import hms.organization.entity.Practitioner;
import hms.platform.Act;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import hms.platform.Roles;
import hms.platform.UseCase;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/** Where an administrator opens wards, names who works on them, and closes them. */
@Stateless
@UseCase
@DenyAll
public class WardDesk {

    @Inject
    Wards wards;

    @Inject
    BedAllocator beds;

    @Inject
    Practitioners practitioners;

    /** A new ward, or a change of one that was read in this version. */
    public record WardWish(
            Long version,
            @NotBlank @Pattern(regexp = "\\s*[A-Za-z0-9][A-Za-z0-9-]{0,19}\\s*") String code,
            @NotBlank @Size(max = 120) String name,
            @NotNull Long department,
            Long doctor)
            implements Serializable {}

    /** Every ward by name, closed ones too if wanted. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public List<WardRow> wards(boolean closedToo) {
        return wards.rows(closedToo);
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public WardRow ward(long wardId) {
        return wards.row(wardId);
    }

    /** The wards as a file. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.EXPORT)
    public List<WardRow> export() {
        return wards.rows(true);
    }

    /** Who can be in charge of a ward. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public List<DoctorRow> doctors() {
        return wards.doctors();
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CREATE)
    public long open(@Valid @NotNull WardWish wish) {
        return wards.add(
                Ward.open(wish.code(), wish.name(), wards.department(wish.department()), practitioner(wish.doctor())));
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void change(long wardId, @Valid @NotNull WardWish wish) {
        Ward ward = wards.ward(wardId, wish.version());
        ward.rename(wish.code(), wish.name());
        ward.belong(wards.department(wish.department()));
        ward.putInCharge(practitioner(wish.doctor()));
    }

    /** Closes an empty ward: it stays in the records and takes no patients. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void close(long wardId, long version) {
        beds.lock(wards.bedIds(wardId));
        wards.ward(wardId, version).close(wards.isInUse(wardId));
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void reopen(long wardId, long version) {
        wards.ward(wardId, version).reopen();
    }

    /** The names that the people of the ward sign in with. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public List<String> staff(long wardId) {
        return wards.ward(wardId).getStaff().stream().sorted().toList();
    }

    /** Whoever signs in under this name works on the ward: a nurse or doctor among them opens the charts there. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void addStaff(long wardId, @NotBlank @Size(max = 64) String username) {
        wards.refuseStranger(username.strip());
        wards.ward(wardId).join(username.strip());
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void removeStaff(long wardId, @NotBlank @Size(max = 64) String username) {
        wards.ward(wardId).leave(username);
    }

    private Practitioner practitioner(Long id) {
        return id == null ? null : practitioners.find(id).orElseThrow(() -> Refusal.of(PlatformRule.NOT_FOUND));
    }
}
