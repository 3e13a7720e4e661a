package hms.inpatient;

import java.util.List;

/** Question to the capabilities above: does anything of yours keep this patient from leaving? */
public interface DischargeClearance {

    /** Holds what the answer rests on as it is until the transaction ends; asked first where the answer decides. */
    default void hold(long encounterId) {}

    /** Every reason, empty for none. Cancelled things never count. */
    List<DischargeBlocker> blockers(long encounterId);
}
