package hms.organization.entity;

import static hms.organization.entity.OrganizationRule.ALREADY_CLOSED;
import static hms.organization.entity.OrganizationRule.ALREADY_OPEN;
import static hms.organization.entity.OrganizationRule.DEPARTMENT_TOO_DEEP;
import static hms.organization.entity.OrganizationRule.DEPARTMENT_WITHIN_ITSELF;
import static hms.organization.entity.OrganizationRule.OPEN_DEPARTMENTS_WITHIN;
import static hms.organization.entity.OrganizationRule.PARENT_CLOSED;
import static hms.platform.Refusal.refuseIf;

import hms.platform.BaseEntity;
import hms.platform.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Locale;

/** A part of the hospital with a name over its door. Departments lie within departments. */
@Entity
@Table(name = "department")
public class Department extends BaseEntity {

    /** More levels than this, and nobody finds their way. */
    public static final int MOST_LEVELS = 6;

    private static final long serialVersionUID = 1L;

    private String code;

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Department parent;

    private boolean active = true;

    protected Department() {}

    /** Opens a department under this code, within another or, with null, within none. */
    public static Department open(String code, String name, Department parent) {
        Department department = new Department();
        department.rename(code, name);
        department.place(parent);
        return department;
    }

    public void rename(String newCode, String newName) {
        code = newCode.strip().toUpperCase(Locale.ROOT);
        name = newName.strip();
    }

    /** Puts it within another department, or with null within none. The caller holds the lock on the tree. */
    public void place(Department newParent) {
        int level = 1;
        for (Department above = newParent; above != null; above = above.parent) {
            if (above.equals(this)) {
                throw Refusal.of(DEPARTMENT_WITHIN_ITSELF).on("parent");
            }
            level++;
        }
        if (level > MOST_LEVELS) {
            throw Refusal.of(DEPARTMENT_TOO_DEEP, MOST_LEVELS).on("parent");
        }
        if (newParent != null && active && !newParent.active) {
            throw Refusal.of(PARENT_CLOSED).on("parent");
        }
        parent = newParent;
    }

    /** Closes it: kept for the records, chosen no more. */
    public void close(boolean openWithin) {
        refuseIf(!active, ALREADY_CLOSED);
        refuseIf(openWithin, OPEN_DEPARTMENTS_WITHIN);
        active = false;
    }

    public void reopen() {
        refuseIf(active, ALREADY_OPEN);
        refuseIf(parent != null && !parent.active, PARENT_CLOSED);
        active = true;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public Department getParent() {
        return parent;
    }

    public boolean isActive() {
        return active;
    }
}
