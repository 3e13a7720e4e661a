package hms.organization.boundary;

import hms.organization.control.Specialties;
import hms.organization.entity.Specialty;
import hms.organization.entity.SpecialtyRow;
import hms.platform.Act;
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

/** Where an administrator names the fields of medicine under which patients look for a doctor. */
@Stateless
@UseCase
@DenyAll
public class SpecialtyDesk {

    @Inject
    Specialties specialties;

    /** A new specialty, or a change of one that was read in this version. */
    public record SpecialtyWish(
            Long version,
            @NotBlank @Pattern(regexp = "\\s*[A-Za-z0-9][A-Za-z0-9-]{0,19}\\s*") String code,
            @NotBlank @Size(max = 120) String name)
            implements Serializable {}

    /** Every specialty by name, retired ones too if wanted. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public List<SpecialtyRow> specialties(boolean retiredToo) {
        return specialties.rows(retiredToo);
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public SpecialtyRow specialty(long specialtyId) {
        return specialties.row(specialties.find(specialtyId));
    }

    /** All of them as a file. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.EXPORT)
    public List<SpecialtyRow> export() {
        return specialties.rows(true);
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CREATE)
    public long add(@Valid @NotNull SpecialtyWish wish) {
        return specialties.add(Specialty.named(wish.code(), wish.name()));
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void change(long specialtyId, @Valid @NotNull SpecialtyWish wish) {
        specialties.current(specialtyId, wish.version()).rename(wish.code(), wish.name());
    }

    /** Kept for the records, chosen no more. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void retire(long specialtyId, long version) {
        specialties.current(specialtyId, version).retire();
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void revive(long specialtyId, long version) {
        specialties.current(specialtyId, version).revive();
    }
}
