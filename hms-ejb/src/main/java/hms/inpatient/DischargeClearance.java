package hms.inpatient;

import java.util.List;

/** Question to the capabilities above: does anything of yours keep this patient from leaving? */
public interface DischargeClearance {

    /** Every reason, empty for none. Cancelled things never count. */
    List<DischargeBlocker> blockers(long encounterId);
}
