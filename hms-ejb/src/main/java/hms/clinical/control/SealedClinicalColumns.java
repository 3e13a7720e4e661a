package hms.clinical.control;

import hms.platform.EncryptedColumns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is sealed in the tables of charts, for the change of data keys. */
@ApplicationScoped
public class SealedClinicalColumns implements EncryptedColumns {

    @Override
    public List<EncryptedTable> encrypted() {
        return List.of(
                new EncryptedTable("treatment_procedure", List.of("outcome_cipher", "ended_because_cipher")),
                new EncryptedTable(
                        "allergy_intolerance", List.of("substance_cipher", "remark_cipher", "ended_because_cipher")),
                new EncryptedTable(
                        "clinical_condition", List.of("description_cipher", "code_cipher", "ended_because_cipher")),
                new EncryptedTable("clinical_note", List.of("text_cipher", "ended_because_cipher")));
    }
}
