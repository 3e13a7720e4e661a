package hms.billing.entity;

/** What a line of the price list is for. */
public enum PriceKind {
    /** Something done or given. */
    SERVICE,
    /** A day in a bed of a kind of room. */
    BED_DAY
}
