package hms.audit.control;

import hms.platform.InsertOnlyTables;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** The trail may be read and added to, by nobody changed. */
@ApplicationScoped
public class AuditTables implements InsertOnlyTables {

    @Override
    public Set<String> insertOnly() {
        return Set.of("audit_event", "audit_seal", "audit_sealed_event");
    }
}
