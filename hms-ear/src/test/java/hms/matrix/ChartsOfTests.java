package hms.matrix;

import hms.clinical.ClinicOfTests;
import hms.clinical.boundary.AllergyDesk;
import hms.clinical.boundary.AllergyDesk.RecordAllergy;
import hms.clinical.boundary.HistoryDesk;
import hms.clinical.boundary.HistoryDesk.AddCondition;
import hms.clinical.boundary.NoteDesk;
import hms.clinical.boundary.NoteDesk.KeepDraft;
import hms.clinical.boundary.NoteDesk.SignNote;
import hms.clinical.boundary.TreatmentDesk;
import hms.clinical.boundary.TreatmentDesk.PlanTreatment;
import hms.clinical.boundary.TreatmentDesk.RecordTreatment;
import hms.clinical.entity.AllergyReaction;
import hms.clinical.entity.AllergySeverity;
import hms.clinical.entity.ConditionStatus;
import hms.clinical.entity.ConditionVerification;
import hms.clinical.entity.EncounterClass;
import hms.clinical.entity.NoteKind;
import hms.it.Bench;
import hms.it.InServer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** Charts with one entry of each kind, written by elena, each word with a mark. */
@Dependent
public class ChartsOfTests {

    /** Stands in every text of such a chart. */
    static final String MARK = "Qvzchart";

    @Inject
    HttpServletRequest request;

    @Inject
    AllergyDesk allergies;

    @Inject
    HistoryDesk history;

    @Inject
    NoteDesk notes;

    @Inject
    TreatmentDesk treatments;

    /** A stay of this patient with a chart; in the end this user attends it, in this department. */
    InChart filled(Bench bench, long patient, String attending, String department) throws Exception {
        ClinicOfTests clinic = new ClinicOfTests(bench);
        long elena = clinic.practitioner("elena", "CARD");
        long stay = clinic.encounter(patient, "elena", EncounterClass.IMP);
        request.setAttribute(InServer.DOOR, true);
        request.login("elena", InServer.PASSWORD);
        try {
            return written(patient, stay, elena);
        } finally {
            request.logout();
            long doctor = clinic.practitioner(attending, department);
            bench.execute(
                    "UPDATE encounter SET practitioner_id = ?, department_id = (SELECT d.id FROM department d"
                            + " WHERE d.code = ?) WHERE id = ?",
                    doctor,
                    department,
                    stay);
        }
    }

    /** As whoever is signed in. */
    private InChart written(long patient, long stay, long elena) {
        LocalDateTime now = LocalDateTime.now(ZoneId.of("Europe/Madrid")).minusMinutes(2);
        InChart chart = new InChart(
                patient,
                stay,
                allergies.record(new RecordAllergy(
                        patient,
                        MARK + " latex",
                        null,
                        AllergyReaction.RASH,
                        AllergySeverity.MILD,
                        false,
                        MARK + " remark")),
                history.add(new AddCondition(
                        patient,
                        MARK + " asthma",
                        null,
                        ConditionStatus.ACTIVE,
                        ConditionVerification.CONFIRMED,
                        null)),
                notes.sign(new SignNote(UUID.randomUUID(), patient, NoteKind.PROGRESS, MARK + " note", null)),
                treatments.plan(new PlanTreatment(UUID.randomUUID(), patient, stay, MARK + " planned", now)),
                treatments.recordDone(new RecordTreatment(
                        UUID.randomUUID(), patient, stay, MARK + " done", now, elena, MARK + " outcome")),
                elena);
        notes.keepDraft(new KeepDraft(patient, NoteKind.PROGRESS, MARK + " draft", null));
        return chart;
    }
}
