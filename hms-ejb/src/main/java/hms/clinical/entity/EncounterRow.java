package hms.clinical.entity;

import java.io.Serializable;
import java.time.Instant;

/** One contact with the hospital as the chart shows it. */
public record EncounterRow(
        Long id,
        Long version,
        EncounterClass encounterClass,
        EncounterStatus status,
        String department,
        Long attendingId,
        String given,
        String family,
        String prefix,
        Instant startedAt,
        Instant endedAt,
        Instant clinicallyDischargedAt,
        Disposition disposition)
        implements Serializable {

    /** Paths of the components, for the constructor projection; {@code e} is the encounter, {@code a} who treats. */
    public static final String OF_E =
            "NEW hms.clinical.entity.EncounterRow(e.id, e.version, e.encounterClass, e.status,"
                    + " d.name, a.id, a.given, a.family, a.prefix, e.startedAt, e.endedAt, e.clinicallyDischargedAt, e.disposition)";

    public boolean over() {
        return status.isOver();
    }

    /** It ended lately: what was done in it can still be written down and charged. */
    public boolean endedLately(Instant now) {
        return status == EncounterStatus.FINISHED
                && endedAt != null
                && endedAt.isAfter(now.minus(Encounter.AFTERWARDS));
    }

    /** Lies here, and no doctor has said yet that the patient may leave. */
    public boolean dischargeable() {
        return encounterClass == EncounterClass.IMP && !over() && clinicallyDischargedAt == null;
    }

    /** A doctor has said so, and the patient is still here. */
    public boolean withdrawable() {
        return !over() && clinicallyDischargedAt != null;
    }

    /** Who treats, as people address this person. */
    public String attending() {
        return prefix == null ? given + " " + family : prefix + " " + given + " " + family;
    }
}
