package hms.matrix;

import hms.clinical.boundary.AllergyDesk.EndAllergy;
import hms.clinical.boundary.AllergyDesk.Ending;
import hms.clinical.boundary.AllergyDesk.RecordAllergy;
import hms.clinical.boundary.AllergyDesk.SayNoneKnown;
import hms.clinical.boundary.ClinicalDischargeDesk.DischargeClinically;
import hms.clinical.boundary.ClinicalDischargeDesk.WithdrawDischarge;
import hms.clinical.boundary.HistoryDesk.AddCondition;
import hms.clinical.boundary.HistoryDesk.JudgeCondition;
import hms.clinical.boundary.HistoryDesk.VoidCondition;
import hms.clinical.boundary.NoteDesk.KeepDraft;
import hms.clinical.boundary.NoteDesk.SignNote;
import hms.clinical.boundary.NoteDesk.VoidNote;
import hms.clinical.boundary.TreatmentDesk.CompleteTreatment;
import hms.clinical.boundary.TreatmentDesk.EndTreatment;
import hms.clinical.boundary.TreatmentDesk.PlanTreatment;
import hms.clinical.boundary.TreatmentDesk.RecordTreatment;
import hms.clinical.boundary.TreatmentEntryDesk.ConfirmPlanned;
import hms.clinical.boundary.TreatmentEntryDesk.EnterTreatment;
import hms.clinical.boundary.TreatmentEntryDesk.TakeBackEntry;
import hms.clinical.entity.ConditionStatus;
import hms.clinical.entity.ConditionVerification;
import hms.clinical.entity.Disposition;
import hms.clinical.entity.NoteKind;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** What the desks of charts are asked about one patient; the records named are of the first version that was written. */
record InChart(
        long patient,
        long encounter,
        long allergy,
        long condition,
        long note,
        long planned,
        long done,
        long performer) {

    static final Set<String> DOORS = Set.of(
            "clinical.AllergyDesk.end",
            "clinical.AllergyDesk.record",
            "clinical.AllergyDesk.sayNoneKnown",
            "clinical.AllergyDesk.zone",
            "clinical.ChartDesk.chart",
            "clinical.ClinicalDischargeDesk.discharge",
            "clinical.ClinicalDischargeDesk.withdraw",
            "clinical.HistoryDesk.add",
            "clinical.HistoryDesk.judge",
            "clinical.HistoryDesk.takeBack",
            "clinical.NoteDesk.keepDraft",
            "clinical.NoteDesk.sign",
            "clinical.NoteDesk.takeBack",
            "clinical.TreatmentDesk.cancel",
            "clinical.TreatmentDesk.complete",
            "clinical.TreatmentDesk.plan",
            "clinical.TreatmentDesk.recordDone",
            "clinical.TreatmentDesk.takeBack",
            "clinical.TreatmentEntryDesk.confirm",
            "clinical.TreatmentEntryDesk.enter",
            "clinical.TreatmentEntryDesk.takeBack");

    /** Data entry writes down on everybody and reads no chart; who treats also charges. */
    static final Predicate<String> OF_THOSE_WHO_TREAT =
            door -> (door.startsWith("clinical.") && !door.startsWith("clinical.TreatmentEntryDesk."))
                    || door.startsWith("billing.ChargeDesk.");

    private static final long VERSION = 1;

    static InChart ofNobody(long patient) {
        return new InChart(patient, 1, 1, 1, 1, 1, 1, 1);
    }

    Object[] arguments(String door) {
        return switch (door.substring("clinical.".length())) {
            case "ChartDesk.chart", "AllergyDesk.zone" -> new Object[] {patient};
            case "AllergyDesk.record" -> one(new RecordAllergy(patient, "Nuts", null, null, null, false, null));
            case "AllergyDesk.sayNoneKnown" -> one(new SayNoneKnown(patient));
            case "AllergyDesk.end" -> one(new EndAllergy(patient, allergy, VERSION, Ending.REFUTED, "tested"));
            case "HistoryDesk.add" ->
                one(new AddCondition(
                        patient, "Gout", null, ConditionStatus.ACTIVE, ConditionVerification.CONFIRMED, null));
            case "HistoryDesk.judge" ->
                one(new JudgeCondition(
                        patient, condition, VERSION, ConditionStatus.RESOLVED, ConditionVerification.CONFIRMED, null));
            case "HistoryDesk.takeBack" -> one(new VoidCondition(patient, condition, VERSION, "wrong"));
            case "NoteDesk.keepDraft" -> one(new KeepDraft(patient, NoteKind.PROGRESS, "So far", null));
            case "NoteDesk.sign" -> one(new SignNote(UUID.randomUUID(), patient, NoteKind.PROGRESS, "Seen", null));
            case "NoteDesk.takeBack" -> one(new VoidNote(patient, note, VERSION, "wrong"));
            default -> treatment(door);
        };
    }

    private Object[] treatment(String door) {
        return switch (door.substring("clinical.".length())) {
            case "ClinicalDischargeDesk.discharge" ->
                one(new DischargeClinically(patient, encounter, VERSION, "Gout", null, Disposition.HOME));
            case "ClinicalDischargeDesk.withdraw" -> one(new WithdrawDischarge(patient, encounter, VERSION, "fever"));
            case "TreatmentDesk.plan" -> one(new PlanTreatment(UUID.randomUUID(), patient, encounter, "ECG", null));
            case "TreatmentDesk.recordDone" ->
                one(new RecordTreatment(UUID.randomUUID(), patient, encounter, "ECG", now(), performer, null));
            case "TreatmentDesk.complete" ->
                one(new CompleteTreatment(patient, planned, VERSION, now(), performer, null));
            case "TreatmentDesk.cancel" -> one(new EndTreatment(patient, planned, VERSION, "not needed"));
            case "TreatmentDesk.takeBack" -> one(new EndTreatment(patient, done, VERSION, "wrong"));
            case "TreatmentEntryDesk.enter" ->
                one(new EnterTreatment(UUID.randomUUID(), patient, "ECG", now(), performer, null));
            case "TreatmentEntryDesk.confirm" ->
                one(new ConfirmPlanned(patient, planned, VERSION, now(), performer, null));
            case "TreatmentEntryDesk.takeBack" -> one(new TakeBackEntry(patient, done, VERSION, "wrong"));
            default -> throw new IllegalArgumentException(door + " is about one patient; say what it is asked");
        };
    }

    private static LocalDateTime now() {
        return LocalDateTime.now(ZoneId.of("Europe/Madrid")).minusMinutes(1);
    }

    private static Object[] one(Object argument) {
        return new Object[] {argument};
    }
}
