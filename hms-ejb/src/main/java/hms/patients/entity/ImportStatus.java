package hms.patients.entity;

/** Where an import stands; what the job works on are the states ending in "ING". */
public enum ImportStatus {
    /** The file is here, columns are to be named. */
    RECEIVED,
    /** The dry run walks the rows. */
    CHECKING,
    /** The report is ready; nothing was written. */
    CHECKED,
    /** Good rows become patients. */
    IMPORTING,
    IMPORTED,
    /** Stopped by somebody; what was written stays until it is undone. */
    CANCELLED,
    /** Its patients are being removed. */
    UNDOING,
    UNDONE;

    /** Whether the job has work to do. */
    public boolean running() {
        return this == CHECKING || this == IMPORTING || this == UNDOING;
    }
}
