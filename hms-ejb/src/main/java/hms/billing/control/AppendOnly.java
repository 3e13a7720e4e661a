package hms.billing.control;

import hms.platform.InsertOnlyTables;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** The ledger may be read and added to, by nobody changed. */
@ApplicationScoped
public class AppendOnly implements InsertOnlyTables {

    @Override
    public Set<String> insertOnly() {
        return Set.of("ledger_entry");
    }
}
