package hms.clinical.entity;

import java.io.Serializable;
import java.time.Instant;

/** One note as the chart shows it. */
public record NoteRow(
        Long id,
        Long version,
        NoteKind kind,
        NoteStatus status,
        String text,
        String author,
        Instant writtenAt,
        Instant signedAt,
        Long amendsId,
        String endedBecause)
        implements Serializable {

    public static NoteRow of(ClinicalNote note) {
        return new NoteRow(
                note.getId(),
                note.getVersion(),
                note.getKind(),
                note.getStatus(),
                note.getText(),
                note.getAuthor(),
                note.getWrittenAt(),
                note.getSignedAt(),
                note.getAmendsId(),
                note.getEndedBecause());
    }
}
