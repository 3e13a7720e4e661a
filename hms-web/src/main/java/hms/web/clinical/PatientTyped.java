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

/** Reads a patient out of what was typed or picked: a number, or a name that only one person has. */
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

    /** The one patient who is meant; refused where nobody is, or more than one. */
    long in(String typed) {
        String number = typed.substring(typed.lastIndexOf(DOT) + 1);
        String wanted = MedicalRecordNumber.in(number).orElse(typed);
        List<FoundPatient> found = desk.search(new Search(wanted, 0, 2)).rows();
        if (found.size() != 1) {
            throw Refusal.of(ClinicalRule.PATIENT_UNCLEAR).on("patient");
        }
        return found.get(0).patientId();
    }
}
