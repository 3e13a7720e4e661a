package hms.billing.entity;

import hms.platform.BaseEntity;
import hms.platform.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** One movement of money on an account, plus or minus. Never changed, never removed. */
@Entity
@Table(name = "ledger_entry")
public class LedgerEntry extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @Enumerated(EnumType.STRING)
    private LedgerKind kind;

    @Embedded
    private Money amount;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "charge_item_id")
    private ChargeItem charge;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "payment_id")
    private Payment payment;

    @Column(name = "posted_at")
    private Instant postedAt;

    @Column(name = "posted_by")
    private String postedBy;

    protected LedgerEntry() {}

    /** The patient owes this. */
    public static LedgerEntry charge(ChargeItem charge, String by, Instant at) {
        LedgerEntry entry = of(charge.getAccount(), LedgerKind.CHARGE, charge.total(), by, at);
        entry.charge = charge;
        return entry;
    }

    /** The patient does not owe this after all. */
    public static LedgerEntry reversal(ChargeItem charge, String by, Instant at) {
        LedgerEntry entry = of(
                charge.getAccount(), LedgerKind.CHARGE_REVERSAL, charge.total().negated(), by, at);
        entry.charge = charge;
        return entry;
    }

    /** The patient paid this. */
    public static LedgerEntry payment(Payment payment) {
        LedgerEntry entry = of(
                payment.getAccount(),
                LedgerKind.PAYMENT,
                payment.getAmount().negated(),
                payment.getTakenBy(),
                payment.getTakenAt());
        entry.payment = payment;
        return entry;
    }

    private static LedgerEntry of(Account account, LedgerKind kind, Money amount, String by, Instant at) {
        LedgerEntry entry = new LedgerEntry();
        entry.account = account;
        entry.kind = kind;
        entry.amount = amount;
        entry.postedBy = by;
        entry.postedAt = at;
        return entry;
    }

    public Account getAccount() {
        return account;
    }

    public LedgerKind getKind() {
        return kind;
    }

    public Money getAmount() {
        return amount;
    }

    public ChargeItem getCharge() {
        return charge;
    }

    public Payment getPayment() {
        return payment;
    }

    public Instant getPostedAt() {
        return postedAt;
    }

    public String getPostedBy() {
        return postedBy;
    }
}
