package hms.inpatient.entity;

/** How a bed is found on the ward map: derived from its housekeeping and from the stays in it, never stored. */
public enum BedState {
    FREE,
    /** Shared, and not all of its places are taken. */
    PARTLY_TAKEN,
    OCCUPIED,
    HOUSEKEEPING,
    CLOSED,
    ISOLATED,
    CONTAMINATED;

    /** The state of a bed with so many places, so many of them taken. */
    public static BedState of(Housekeeping housekeeping, int places, int taken) {
        if (taken >= places) {
            return OCCUPIED;
        }
        if (housekeeping != Housekeeping.READY) {
            return valueOf(housekeeping.name());
        }
        return taken > 0 ? PARTLY_TAKEN : FREE;
    }

    /** Whether a patient can be put there. */
    public boolean takesPatients() {
        return this == FREE || this == PARTLY_TAKEN;
    }
}
