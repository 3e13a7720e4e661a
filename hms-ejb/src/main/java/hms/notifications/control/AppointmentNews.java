package hms.notifications.control;

import java.util.Locale;

/** What there is to tell of an appointment. */
enum AppointmentNews {
    /** A guest asked for the time; it is held until the doctor agrees. */
    REQUESTED,
    BOOKED,
    CONFIRMED,
    /** The doctor has taken the confirmation back. */
    UNCONFIRMED,
    CANCELLED,
    MOVED,
    REOPENED,
    REMINDER;

    /** The first part of its keys. */
    String key() {
        return "mail." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether the person still is to come, so that where and how to change it matters. */
    boolean isAhead() {
        return this != CANCELLED;
    }
}
