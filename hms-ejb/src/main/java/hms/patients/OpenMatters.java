package hms.patients;

/** Question to the capabilities above: what of a patient is open, so that the record stays in use? */
public interface OpenMatters {

    /** What there is to be open. */
    enum Kind {
        /** Lies in a bed. */
        STAYS,
        /** Accounts on which something is owed, or may yet be charged. */
        ACCOUNTS,
        /** Appointments to come. */
        APPOINTMENTS
    }

    /** What this answers for. */
    Kind kind();

    /** How many of them, now. */
    long of(long patientId);
}
