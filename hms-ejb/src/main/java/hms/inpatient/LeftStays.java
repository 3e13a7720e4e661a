package hms.inpatient;

import hms.inpatient.control.LeftLately;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Inner door: stays that are over. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class LeftStays {

    @Inject
    LeftLately lately;

    /** Whether this person works on a ward where some of this stay was spent, and it ended no longer than thirty days ago. */
    public boolean leftOwnWardLately(String username, long encounterId) {
        return lately.ofStay(username, encounterId).isPresent();
    }
}
