package hms.scheduling.entity;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where an appointment stands: the states of FHIR R4's Appointment. */
public enum AppointmentStatus {
    WAITLIST,
    PROPOSED,
    /** Asked for by a guest; the doctor has not agreed yet. */
    PENDING,
    /** Agreed. */
    BOOKED,
    ARRIVED,
    CHECKED_IN,
    FULFILLED,
    CANCELLED,
    NOSHOW,
    ENTERED_IN_ERROR;

    /** Whoever booked still is to come, or is here. */
    public static final Set<AppointmentStatus> LIVE =
            Collections.unmodifiableSet(EnumSet.of(PROPOSED, PENDING, BOOKED, ARRIVED, CHECKED_IN));

    /** Whoever booked has not come yet. */
    public static final Set<AppointmentStatus> AWAITED =
            Collections.unmodifiableSet(EnumSet.of(PROPOSED, PENDING, BOOKED));

    /** The patient is in the house. */
    public boolean isHere() {
        return this == ARRIVED || this == CHECKED_IN;
    }

    /** Whoever booked has not come yet. */
    public boolean isAwaited() {
        return AWAITED.contains(this);
    }

    /** Why somebody whose appointment stands like this neither arrives nor stays away: it is not agreed yet, or past. */
    SchedulingRule whyNotBooked() {
        return isAwaited() ? SchedulingRule.NOT_CONFIRMED : SchedulingRule.NOT_AWAITED;
    }
}
