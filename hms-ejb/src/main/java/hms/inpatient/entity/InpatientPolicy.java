package hms.inpatient.entity;

import hms.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** How this hospital runs its wards; there is one. */
@Entity
@Table(name = "inpatient_policy")
public class InpatientPolicy extends BaseEntity {

    /** The id of its one row, made by the migration. */
    public static final long THE_ONE = 1;

    private static final long serialVersionUID = 1L;

    @Column(name = "cleaning_needed")
    private boolean cleaningNeeded;

    protected InpatientPolicy() {}

    /** Whether a bed that somebody left takes nobody until the ward sets it free. */
    public void clean(boolean needed) {
        cleaningNeeded = needed;
    }

    public boolean isCleaningNeeded() {
        return cleaningNeeded;
    }
}
