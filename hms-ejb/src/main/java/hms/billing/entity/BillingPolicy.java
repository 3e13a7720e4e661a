package hms.billing.entity;

import hms.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** What the hospital decided about its bills; one row. */
@Entity
@Table(name = "billing_policy")
public class BillingPolicy extends BaseEntity {

    /** The id of its one row, made by the migration. */
    public static final long THE_ONE = 1;

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(name = "bed_day_rule")
    private BedDayRule bedDayRule;

    @Column(name = "pay_before_discharge")
    private boolean payBeforeDischarge;

    protected BillingPolicy() {}

    /** Holds for stays that begin from now on, and for whoever leaves from now on. */
    public void decide(BedDayRule rule, boolean payFirst) {
        bedDayRule = rule;
        payBeforeDischarge = payFirst;
    }

    public BedDayRule getBedDayRule() {
        return bedDayRule;
    }

    public boolean isPayBeforeDischarge() {
        return payBeforeDischarge;
    }
}
