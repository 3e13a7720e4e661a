package hms.scheduling.entity;

import hms.platform.Rule;

/** Every way scheduling can say no. */
public enum SchedulingRule implements Rule {
    /** Somebody has this time; the detail names the next free ones. */
    SLOT_TAKEN,
    /** The doctor does not see patients at this time; the detail names the next free ones. */
    NOT_AVAILABLE,
    /** Clocks go forward over this time, so it does not exist. */
    TIME_DOES_NOT_EXIST,
    /** Clocks go back over this time, so it comes twice and the earlier or the later must be chosen. */
    TIME_COMES_TWICE,
    TIME_PAST,
    /** Guests must book some time ahead. */
    TOO_SOON,
    /** Guests cannot book so far ahead. */
    TOO_FAR_AHEAD,
    TOO_MANY_OPEN_BOOKINGS,
    /** So many guests have booked from this address within the hour. */
    TOO_MANY_BOOKINGS_FROM_HERE,
    PATIENT_BOOKED_THEN,
    PATIENT_INACTIVE,
    PATIENT_DECEASED,
    PRACTITIONER_LEFT,
    PHONE_INVALID,
    NAME_MISSING,
    REASON_MISSING,
    /** The same answer for a booking that is unknown and for one that is somebody else's. */
    BOOKING_NOT_FOUND,
    /** Too many tries from here or for this reference. */
    TOO_MANY_TRIES,
    NOT_PENDING,
    /** The doctor signs in here, and so is the one to agree. */
    DOCTOR_CONFIRMS,
    /** Nobody has agreed yet: such a request is confirmed or cancelled, and nobody can fail to come to it. */
    NOT_CONFIRMED,
    NOT_AWAITED,
    NOT_CHECKED_IN,
    NOT_TODAY,
    NOT_OVER_YET,
    TOO_LATE_TO_CANCEL,
    NO_PATIENT_YET,
    PATIENT_LINKED_ALREADY,
    NOT_A_GUEST,
    NOTHING_TO_UNDO,
    /** The hours end before they begin, or hold no whole slot. */
    HOURS_REVERSED,
    NOT_ON_GRID,
    AVAILABILITY_OVERLAPS,
    DATES_REVERSED
}
