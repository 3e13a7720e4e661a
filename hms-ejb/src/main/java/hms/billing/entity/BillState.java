package hms.billing.entity;

/** What became of a bill; derived from the payments of its account, oldest bill first. */
public enum BillState {
    /** Nothing of it is paid. */
    OPEN,
    PART_PAID,
    PAID,
    /** It gives back what an earlier bill asked too much. */
    CREDIT
}
