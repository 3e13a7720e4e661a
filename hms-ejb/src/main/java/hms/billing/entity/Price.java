package hms.billing.entity;

import hms.platform.BaseEntity;
import hms.platform.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** What a line of the price list costs from a day on, until the next price begins. */
@Entity
@Table(name = "price")
public class Price extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "entry_id")
    private PriceListEntry entry;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Embedded
    private Money amount;

    @Column(name = "set_by")
    private String setBy;

    @Column(name = "set_at")
    private Instant decidedAt;

    protected Price() {}

    Price(PriceListEntry entry, LocalDate validFrom, Money amount, String by, Instant at) {
        this.entry = entry;
        this.validFrom = validFrom;
        becomes(amount, by, at);
    }

    final void becomes(Money newAmount, String by, Instant at) {
        amount = newAmount;
        setBy = by;
        decidedAt = at;
    }

    public PriceListEntry getEntry() {
        return entry;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public Money getAmount() {
        return amount;
    }

    public String getSetBy() {
        return setBy;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }
}
