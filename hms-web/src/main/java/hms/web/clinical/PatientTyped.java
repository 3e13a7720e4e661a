package hms.web.clinical;

import hms.clinical.entity.ClinicalRule;
import hms.patients.boundary.PatientIndexDesk;
import hms.patients.boundary.PatientIndexDesk.Search;
import hms.patients.entity.FoundPatient;
import hms.patients.entity.MedicalRecordNumber;
import hms.patients.entity.PatientRow;
import hms.platform.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** Reads a patient out of what was typed or picked: the patient number decides, names only help to find it. */
@Dependent
class PatientTyped implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DOT = " · ";
    /** Each search is written down for each patient found, so it waits until something was typed. */
    private static final int FEWEST_LETTERS = 3;

    private static final int MOST = 8;

    @Inject
    private PatientIndexDesk desk;

    /** Who fits, with the two identifiers by which the paper is compared. */
    List<String> fitting(String typed) {
        return typed.strip().length() < FEWEST_LETTERS
                ? List.of()
                : desk.search(new Search(typed, 0, MOST)).rows().stream()
                        .map(FoundPatient::row)
                        .map(PatientTyped::label)
                        .toList();
    }

    static String label(PatientRow row) {
        return row.fullName() + DOT + row.birthDate() + DOT + MedicalRecordNumber.grouped(row.mrn());
    }

    /** The patient whose whole number stands in it; refused without one: names that sound alike are no identifier. */
    long in(String typed) {
        int dot = typed.lastIndexOf(DOT);
        String number = dot < 0 ? typed : typed.substring(dot + DOT.length());
        return MedicalRecordNumber.in(number)
                .flatMap(mrn ->
                        desk.search(new Search(mrn, 0, 1)).rows().stream().findFirst())
                .map(FoundPatient::patientId)
                .orElseThrow(() -> Refusal.of(ClinicalRule.PATIENT_UNCLEAR).on("patient"));
    }
}
