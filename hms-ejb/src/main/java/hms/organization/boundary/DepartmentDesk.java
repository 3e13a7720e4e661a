package hms.organization.boundary;

import hms.organization.control.Closing;
import hms.organization.control.Departments;
import hms.organization.entity.Department;
import hms.organization.entity.DepartmentRow;
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

/** Where an administrator opens, moves and closes departments. */
@Stateless
@UseCase
@DenyAll
public class DepartmentDesk {

    @Inject
    Departments departments;

    @Inject
    Closing closing;

    /** A new department, or a change of one that was read in this version. */
    public record DepartmentWish(
            Long version,
            @NotBlank @Pattern(regexp = "\\s*[A-Za-z0-9][A-Za-z0-9-]{0,19}\\s*") String code,
            @NotBlank @Size(max = 120) String name,
            Long parent)
            implements Serializable {}

    /** Every department in the order of the tree, closed ones too if wanted. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public List<DepartmentRow> tree(boolean closedToo) {
        return departments.tree(closedToo);
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public DepartmentRow department(long departmentId) {
        return departments.row(departments.find(departmentId));
    }

    /** The tree as a file. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.EXPORT)
    public List<DepartmentRow> export() {
        return departments.tree(true);
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CREATE)
    public long open(@Valid @NotNull DepartmentWish wish) {
        departments.lock();
        return departments.add(Department.open(wish.code(), wish.name(), departments.parent(wish.parent())));
    }

    /** Names and places a department anew. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void change(long departmentId, @Valid @NotNull DepartmentWish wish) {
        departments.lock();
        Department department = departments.current(departmentId, wish.version());
        department.rename(wish.code(), wish.name());
        department.place(departments.parent(wish.parent()));
    }

    /** Closes an empty department: it stays in the records and is chosen no more. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void close(long departmentId, long version) {
        departments.lock();
        closing.close(departments.current(departmentId, version));
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void reopen(long departmentId, long version) {
        departments.lock();
        departments.current(departmentId, version).reopen();
    }
}
