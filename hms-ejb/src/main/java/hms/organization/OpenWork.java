package hms.organization;

/** Question to the capabilities above: what would a practitioner who leaves the hospital leave behind? */
public interface OpenWork {

    /** What there is to leave behind. */
    enum Kind {
        /** Appointments to come. */
        APPOINTMENTS,
        /** Patients in a bed whom the practitioner is in charge of. */
        PATIENTS,
        /** Wards the practitioner is in charge of. */
        WARDS
    }

    /** What this answers for. */
    Kind kind();

    /** How many of them, now. */
    long of(long practitionerId);
}
