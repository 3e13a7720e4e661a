package hms.clinical.entity;

/** What a note is about. */
public enum NoteKind {
    PROGRESS,
    CONSULTATION,
    NURSING,
    DISCHARGE_SUMMARY
}
