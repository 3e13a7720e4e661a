package hms.inpatient.entity;

import java.io.Serializable;

/** One ward with what a form or a list shows of it. */
public record WardRow(
        Long id,
        Long version,
        String code,
        String name,
        Long departmentId,
        String department,
        Long doctorId,
        String doctor,
        Boolean active)
        implements Serializable {

    /** The projection, up to its conditions; {@code w} is the ward. */
    public static final String SELECT =
            "SELECT NEW hms.inpatient.entity.WardRow(w.id, w.version, w.code, w.name, d.id, d.name, c.id, c.sortName,"
                    + " w.active) FROM Ward w JOIN w.department d LEFT JOIN w.doctor c";
}
