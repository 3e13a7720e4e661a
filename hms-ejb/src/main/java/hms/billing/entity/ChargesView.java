package hms.billing.entity;

import hms.platform.AboutPatient;
import hms.platform.Money;
import java.io.Serializable;
import java.util.List;

/** What a patient's stay is charged with, for those who treat: no payments. */
public record ChargesView(
        Long patientId, Long encounterId, Boolean careEnded, List<LineRow> lines, List<LineRow> planned, Money charged)
        implements AboutPatient, Serializable {

    public ChargesView {
        lines = List.copyOf(lines);
        planned = List.copyOf(planned);
    }

    /** Whether this line can be taken off by hand: it was charged so, and no credit takes it back yet. */
    public boolean cancellable(LineRow line) {
        return line.byHand()
                && lines.stream().noneMatch(other -> line.chargeId().equals(other.creditsId()));
    }
}
