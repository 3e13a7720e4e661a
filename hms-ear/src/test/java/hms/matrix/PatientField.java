package hms.matrix;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One line of {@code patient-fields.csv}: who gets a field of the patient on which way, each a list of roles.
 *
 * @param read at the desk, on the patient's page and on the sheet
 * @param corrected at the desk and on the form
 * @param listed in what a search finds
 * @param exported from the desk, to those who read it and hold this right
 * @param filed in the file of a list
 */
record PatientField(String name, String read, String corrected, String listed, String exported, String filed) {

    static List<PatientField> all() throws IOException {
        try (BufferedReader csv = new BufferedReader(new InputStreamReader(
                PatientField.class.getResourceAsStream("/patient-fields.csv"), StandardCharsets.UTF_8))) {
            return csv.lines().skip(1).map(PatientField::of).toList();
        }
    }

    private static PatientField of(String line) {
        String[] cells = line.split(",", -1);
        return new PatientField(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
    }
}
