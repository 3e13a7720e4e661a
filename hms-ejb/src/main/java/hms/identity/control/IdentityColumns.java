package hms.identity.control;

import hms.platform.EncryptedColumns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Identity keeps e-mail addresses encrypted. */
@ApplicationScoped
public class IdentityColumns implements EncryptedColumns {

    @Override
    public List<EncryptedTable> encrypted() {
        return List.of(
                new EncryptedTable("user_account", List.of("email_cipher")),
                new EncryptedTable("account_request", List.of("email_cipher")));
    }
}
