package hms.clinical.entity;

import hms.patients.entity.Patient;
import hms.platform.AboutPatient;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the record of a patient says, the newest first.
 *
 * @param draft what the reader was writing; null for nothing
 * @param me the reader among the performers; null if not among them
 */
public record Chart(
        Patient patient,
        AllergyZone zone,
        List<AllergyRow> allergies,
        List<ConditionRow> conditions,
        List<NoteRow> notes,
        NoteRow draft,
        List<TreatmentRow> treatments,
        List<EncounterRow> encounters,
        List<PerformerRow> performers,
        Long me)
        implements AboutPatient, Serializable {

    public Chart {
        allergies = List.copyOf(allergies);
        conditions = List.copyOf(conditions);
        notes = List.copyOf(notes);
        treatments = List.copyOf(treatments);
        encounters = List.copyOf(encounters);
        performers = List.copyOf(performers);
    }

    @Override
    public Long patientId() {
        return patient.getId();
    }

    /** Contacts in which something can still happen, the stay in a bed first. */
    public List<EncounterRow> running() {
        return encounters.stream()
                .filter(each -> !each.over())
                .sorted((a, b) -> Boolean.compare(
                        b.encounterClass() == EncounterClass.IMP, a.encounterClass() == EncounterClass.IMP))
                .toList();
    }

    /** Contacts in which something that was done can be written down: those that run, then those that ended lately. */
    public List<EncounterRow> recordable(Instant now) {
        return Stream.concat(running().stream(), encounters.stream().filter(each -> each.endedLately(now)))
                .toList();
    }

    /** The stay that the reader is in charge of, to be handed over; empty for none. */
    public Optional<EncounterRow> ownStay() {
        return running().stream()
                .filter(each -> each.encounterClass() == EncounterClass.IMP)
                .filter(each -> each.attendingId().equals(me))
                .findFirst();
    }

    /** The stay that is charged: the one the patient is in, else the last one if it ended lately. */
    public Optional<EncounterRow> charged(Instant now) {
        return recordable(now).stream()
                .filter(each -> each.encounterClass() == EncounterClass.IMP)
                .findFirst();
    }
}
