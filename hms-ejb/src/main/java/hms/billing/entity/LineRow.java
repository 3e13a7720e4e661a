package hms.billing.entity;

import hms.platform.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;

/** One line of an account: a charge, or the days in one bed so far, which have no id yet. */
public record LineRow(
        Long chargeId,
        String code,
        String name,
        PriceKind kind,
        Integer quantity,
        Money unitPrice,
        ChargeStatus status,
        Boolean ofTreatment,
        Long creditsId,
        String addedBy,
        Instant addedAt)
        implements Serializable {

    public Money total() {
        return unitPrice.times(BigDecimal.valueOf(quantity));
    }

    /** Whether it was charged by hand, and is owed: no days in bed, no treatment, no credit. */
    public boolean byHand() {
        return chargeId != null && status.isOwed() && kind == PriceKind.SERVICE && !ofTreatment && creditsId == null;
    }
}
