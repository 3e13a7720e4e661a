package hms.patients;

/** Why somebody may know of a patient. */
public enum Ground {
    /** A front-desk or clinical role of this hospital: identifies and finds people. */
    DESK_ROLE(true, false),
    /** Takes part in the care of this patient. */
    CARE_TEAM(true, true),
    /** Works on the ward the patient lies on. */
    OWN_WARD(true, true),
    /** Is the patient. */
    OWN_RECORD(true, true),
    /** Opened the record in an emergency, with a reason, for a limited time. */
    BREAK_GLASS(true, true);

    private final boolean demographics;
    private final boolean chart;

    Ground(boolean demographics, boolean chart) {
        this.demographics = demographics;
        this.chart = chart;
    }

    /** Whether this ground is enough for what is wished. */
    public boolean suffices(Wish wish) {
        return wish == Wish.DEMOGRAPHICS ? demographics : chart;
    }

    /** What somebody wants to know of a patient. */
    public enum Wish {
        /** Who the patient is: names, dates, contacts, insurance. */
        DEMOGRAPHICS,
        /** What the patient has and gets. */
        CHART
    }
}
