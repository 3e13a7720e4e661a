package hms.organization.boundary;

import hms.organization.control.Departments;
import hms.organization.control.Leaving;
import hms.organization.control.PhotoStudio;
import hms.organization.control.PractitionerList;
import hms.organization.control.Specialties;
import hms.organization.control.Staffing;
import hms.organization.entity.Practitioner;
import hms.organization.entity.PractitionerKind;
import hms.organization.entity.PractitionerRow;
import hms.platform.Act;
import hms.platform.BaseEntity;
import hms.platform.Roles;
import hms.platform.Slice;
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
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where an administrator says who treats here, and how the hospital presents them. */
@Stateless
@UseCase
@DenyAll
public class PractitionerDesk {

    private static final int EXPORTED_AT_MOST = 10_000;

    @Inject
    Staffing staff;

    @Inject
    PractitionerList list;

    @Inject
    Departments departments;

    @Inject
    Specialties specialties;

    @Inject
    PhotoStudio studio;

    @Inject
    Leaving leaving;

    /** Whom the list shows: a beginning of the name, a profession, a department; null is all. */
    public record PractitionerFilter(
            @Size(max = 100) String text, PractitionerKind kind, Long department, boolean leftToo)
            implements Serializable {}

    /** Somebody new, or a change of somebody who was read in this version. */
    public record PractitionerWish(
            Long version,
            @NotNull PractitionerKind kind,
            @Size(max = 40) String prefix,
            @NotBlank @Size(max = 120) String given,
            @NotBlank @Size(max = 120) String family,
            @NotNull Long department,
            @Size(max = 300) String qualifications,
            @NotNull @Size(max = 20) Set<Long> specialties,
            @NotNull @Size(max = 20) List<@Pattern(regexp = "[a-z]{2,3}") String> languages,
            @Size(max = 64) String username)
            implements Serializable {}

    /** Everything that the form shows. */
    public record PractitionerCard(
            Long id,
            Long version,
            PractitionerKind kind,
            String prefix,
            String given,
            String family,
            String fullName,
            Long department,
            String qualifications,
            Set<Long> specialties,
            List<String> languages,
            String username,
            Long photoId,
            Boolean active)
            implements Serializable {}

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public Slice<PractitionerRow> practitioners(@Valid @NotNull PractitionerFilter filter, int first, int size) {
        return Slice.of(rows(filter, first, Slice.lookAhead(size)), size);
    }

    /** The first 10,000 of a search, for a file. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.EXPORT)
    public List<PractitionerRow> export(@Valid @NotNull PractitionerFilter filter) {
        return rows(filter, 0, EXPORTED_AT_MOST);
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public PractitionerCard practitioner(long practitionerId) {
        Practitioner person = staff.find(practitionerId);
        return new PractitionerCard(
                person.getId(),
                person.getVersion(),
                person.getKind(),
                person.getPrefix(),
                person.getGiven(),
                person.getFamily(),
                person.getFullName(),
                person.getDepartment().getId(),
                person.getQualifications(),
                person.getSpecialties().stream().map(BaseEntity::getId).collect(Collectors.toSet()),
                person.getLanguages(),
                person.getUsername(),
                person.getPhotoId(),
                person.isActive());
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CREATE)
    public long join(@Valid @NotNull PractitionerWish wish) {
        Practitioner person = Practitioner.join(
                wish.kind(), wish.prefix(), wish.given(), wish.family(), departments.find(wish.department()));
        present(person, wish);
        return staff.add(person);
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void change(long practitionerId, @Valid @NotNull PractitionerWish wish) {
        Practitioner person = staff.current(practitionerId, wish.version());
        person.practise(wish.kind());
        person.call(wish.prefix(), wish.given(), wish.family());
        if (!person.getDepartment().getId().equals(wish.department())) {
            person.work(departments.find(wish.department()));
        }
        present(person, wish);
    }

    /**
     * Left the hospital: stays in the records, and is neither found nor booked by anybody any more. Refused while
     * appointments, patients or wards would be left behind.
     */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void leave(long practitionerId, long version) {
        leaving.leave(staff.current(practitionerId, version));
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void comeBack(long practitionerId, long version) {
        Practitioner person = staff.current(practitionerId, version);
        person.work(person.getDepartment());
        person.comeBack();
    }

    /** Shows this picture, a JPEG or PNG, instead of the one before. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void portray(long practitionerId, long version, @NotNull InputStream file) {
        staff.portray(staff.current(practitionerId, version), studio.portrait(file));
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void removePhoto(long practitionerId, long version) {
        staff.portray(staff.current(practitionerId, version), null);
    }

    private List<PractitionerRow> rows(PractitionerFilter filter, int first, int count) {
        return list.rows(filter.text(), filter.kind(), filter.department(), filter.leftToo(), first, count);
    }

    private void present(Practitioner person, PractitionerWish wish) {
        person.present(wish.qualifications(), specialties.all(wish.specialties()), wish.languages());
        staff.link(person, wish.username());
    }
}
