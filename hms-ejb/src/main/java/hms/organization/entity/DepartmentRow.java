package hms.organization.entity;

import java.io.Serializable;

/** A department as lists show it; depth 0 lies within none, and those within follow at once. */
public record DepartmentRow(
        Long id, Long version, String code, String name, Long parentId, Boolean active, Integer depth)
        implements Serializable {

    /** As the database reads it, before anybody knows how deep it lies. */
    public DepartmentRow(Long id, Long version, String code, String name, Long parentId, Boolean active) {
        this(id, version, code, name, parentId, active, 0);
    }

    public DepartmentRow at(int level) {
        return new DepartmentRow(id, version, code, name, parentId, active, level);
    }
}
