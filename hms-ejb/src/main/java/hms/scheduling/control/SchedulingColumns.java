package hms.scheduling.control;

import hms.platform.EncryptedColumns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is sealed in the tables of scheduling, for the change of data keys. */
@ApplicationScoped
public class SchedulingColumns implements EncryptedColumns {

    @Override
    public List<EncryptedTable> encrypted() {
        return List.of(
                new EncryptedTable(
                        "appointment",
                        List.of(
                                "guest_phone_cipher",
                                "guest_email_cipher",
                                "ended_because_cipher",
                                "link_cipher",
                                "comment_cipher")),
                new EncryptedTable("practitioner_leave", List.of("reason_cipher")));
    }
}
