package hms.inpatient.entity;

/** What kind of room it is: the price of a day in bed depends on it. */
public enum RoomKind {
    GENERAL,
    SEMI_PRIVATE,
    PRIVATE,
    INTENSIVE_CARE,
    MATERNITY,
    NURSERY
}
