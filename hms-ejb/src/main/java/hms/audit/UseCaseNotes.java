package hms.audit;

import jakarta.transaction.TransactionScoped;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Inner door: what a use case knows of itself that its arguments and result do not show.
 *
 * <p>Lives as long as the transaction; the interceptor reads it when the method has returned.
 */
@TransactionScoped
@Transactional(Transactional.TxType.MANDATORY)
public class UseCaseNotes implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Set<Long> patients = new LinkedHashSet<>();
    private final List<String> reasons = new ArrayList<>();
    private Long recordId;

    /** The use case tells of this patient too: a streamed row, a merged record. */
    public void concerns(long patientId) {
        patients.add(patientId);
    }

    /** The ground somebody gave, in words without clinical content; null if none. */
    public void because(String ground) {
        reasons.clear();
        if (ground != null) {
            reasons.add(ground);
        }
    }

    /** One more of several grounds: each gets a row of its own. */
    public void alsoBecause(String ground) {
        reasons.add(ground);
    }

    /** The record that the use case is about. */
    public void about(long record) {
        recordId = record;
    }

    /** The patients noted so far, in order. */
    public Set<Long> patients() {
        return Set.copyOf(patients);
    }

    /** The grounds noted, in order. */
    public List<String> reasons() {
        return List.copyOf(reasons);
    }

    /** The record noted, or null. */
    public Long recordId() {
        return recordId;
    }
}
