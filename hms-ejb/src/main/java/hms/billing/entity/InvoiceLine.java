package hms.billing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/** One line of a bill, as it was when the bill was issued. */
@Embeddable
public class InvoiceLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private int place;

    @Column(name = "charge_item_id")
    private Long chargeId;

    private String code;

    private String name;

    private int quantity;

    @Column(name = "unit_amount")
    private BigDecimal unitAmount;

    private BigDecimal amount;

    protected InvoiceLine() {}

    InvoiceLine(int place, ChargeItem charge) {
        this.place = place;
        this.chargeId = charge.getId();
        this.code = charge.getCode();
        this.name = charge.getName();
        this.quantity = charge.getQuantity();
        this.unitAmount = charge.getUnitPrice().amount();
        this.amount = charge.total().amount();
    }

    public int getPlace() {
        return place;
    }

    public Long getChargeId() {
        return chargeId;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public int getQuantity() {
        return quantity;
    }

    public BigDecimal getUnitAmount() {
        return unitAmount;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InvoiceLine that && place == that.place && Objects.equals(chargeId, that.chargeId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(place, chargeId);
    }
}
