package hms.web.patients;

import hms.patients.entity.MedicalRecordNumber;
import hms.patients.entity.PatientRow;
import hms.web.shared.ListColumn;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Function;

/** The columns of an exported list of patients. */
final class PatientColumns {

    private PatientColumns() {}

    static <T> List<ListColumn<T>> of(Function<T, PatientRow> row) {
        FacesContext context = FacesContext.getCurrentInstance();
        ResourceBundle words = context.getApplication().getResourceBundle(context, "patientsMsg");
        return List.of(
                new ListColumn<>(
                        words.getString("mrn"),
                        each -> MedicalRecordNumber.grouped(row.apply(each).mrn())),
                new ListColumn<>(
                        words.getString("family"), each -> row.apply(each).family()),
                new ListColumn<>(
                        words.getString("given"), each -> row.apply(each).given()),
                new ListColumn<>(
                        words.getString("birthDate"), each -> row.apply(each).birthDate()),
                new ListColumn<>(
                        words.getString("gender"),
                        each -> words.getString("gender." + row.apply(each).gender())));
    }
}
