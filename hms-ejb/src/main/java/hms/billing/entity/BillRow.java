package hms.billing.entity;

import hms.platform.AboutPatient;
import hms.platform.Money;
import java.io.Serializable;
import java.time.Instant;

/** One bill of a list, and what became of it. */
public record BillRow(
        Long invoiceId,
        Long encounterId,
        Long patientId,
        String mrn,
        String given,
        String family,
        String number,
        Boolean supplementary,
        Money total,
        Money paid,
        Instant issuedAt)
        implements AboutPatient, Serializable {

    public BillState state() {
        if (total.sign() <= 0) {
            return BillState.CREDIT;
        }
        if (paid.sign() <= 0) {
            return BillState.OPEN;
        }
        return paid.compareTo(total) < 0 ? BillState.PART_PAID : BillState.PAID;
    }

    /** Family name first, as lists show it. */
    public String fullName() {
        if (family == null) {
            return given;
        }
        return given == null ? family : family + ", " + given;
    }
}
