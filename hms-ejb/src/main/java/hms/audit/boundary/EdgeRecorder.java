package hms.audit.boundary;

import hms.audit.control.EdgeTrail;
import hms.platform.Because;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Writes the rows that no desk can write: denied, refused, broken, signed in and out. Called by the edge of a channel
 * after the rollback; NEVER inside a transaction, so that it never holds a second connection.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NEVER)
public class EdgeRecorder {

    @Inject
    EdgeTrail trail;

    /**
     * Writes the row in a transaction of its own. A sign-in that cannot be written down is refused; for the others,
     * which changed nothing, the log keeps the row.
     */
    @PermitAll
    @Because("the edge also speaks for who is denied or not signed in")
    public void record(EdgeEntry entry) {
        trail.record(entry.outcome(), entry.username(), entry.act(), entry.useCase(), entry.reason());
    }
}
