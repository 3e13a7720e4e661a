package hms.platform;

/** Something that tells of one patient; the audit trail records one row per patient and use case. */
public interface AboutPatient {

    /** The patient's id, or null while there is none yet. */
    Long patientId();
}
