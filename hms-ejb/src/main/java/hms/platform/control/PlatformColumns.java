package hms.platform.control;

import hms.platform.EncryptedColumns;
import hms.platform.entity.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The outbox keeps who is written to, and what, encrypted. */
@ApplicationScoped
public class PlatformColumns implements EncryptedColumns {

    @Override
    public List<EncryptedTable> encrypted() {
        return List.of(
                new EncryptedTable(OutboxMessage.TABLE, List.of("recipient_cipher", "subject_cipher", "body_cipher")));
    }
}
