package hms.inpatient.control;

import hms.platform.EncryptedColumns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is sealed in the tables of the wards, for the change of data keys. */
@ApplicationScoped
public class SealedInpatientColumns implements EncryptedColumns {

    @Override
    public List<EncryptedTable> encrypted() {
        return List.of(new EncryptedTable("admission", List.of("reason_cipher")));
    }
}
