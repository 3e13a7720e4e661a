package hms.billing.entity;

import hms.inpatient.entity.RoomKind;
import hms.platform.Money;
import java.io.Serializable;
import java.time.LocalDate;

/** One line of the price list; amount and day are null where it costs nothing yet. */
public record PriceRow(
        Long entryId,
        Long version,
        String code,
        String name,
        PriceKind kind,
        RoomKind roomKind,
        Boolean active,
        Money amount,
        LocalDate validFrom)
        implements Serializable {}
