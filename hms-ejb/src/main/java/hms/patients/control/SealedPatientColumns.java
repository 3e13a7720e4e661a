package hms.patients.control;

import hms.platform.EncryptedColumns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is sealed in the tables of patients, for the change of data keys. */
@ApplicationScoped
public class SealedPatientColumns implements EncryptedColumns {

    @Override
    public List<EncryptedTable> encrypted() {
        return List.of(
                new EncryptedTable(
                        "patient",
                        List.of(
                                "phone_cipher",
                                "email_cipher",
                                "national_id_cipher",
                                "address_cipher",
                                "inactive_note_cipher",
                                "look_alike_reason_cipher")),
                new EncryptedTable("emergency_contact", List.of("phone_cipher")),
                new EncryptedTable("patient_import_chunk", List.of("lines_cipher")),
                new EncryptedTable("patient_import_row", List.of("line_cipher")));
    }
}
