package hms.platform;

/**
 * Ids of generated rows, by number: set-based statements cannot ask for ids one by one.
 *
 * <p>They lie where time-ordered ids of the first minutes of 2020 would lie, before HMS existed, so none is given twice.
 */
public enum SampleIds {
    PRACTITIONER(1),
    PATIENT(2),
    APPOINTMENT(3),
    AVAILABILITY(4);

    private static final int RANGE_BITS = 36;

    private final long range;

    SampleIds(int range) {
        this.range = range;
    }

    /** The id before the first one: add 1 for the first row, 2 for the second. */
    public long base() {
        return range << RANGE_BITS;
    }

    /** The last id that may be given. */
    public long last() {
        return base() + (1L << RANGE_BITS) - 1;
    }
}
