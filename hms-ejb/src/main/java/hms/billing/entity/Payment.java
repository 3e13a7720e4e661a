package hms.billing.entity;

import static hms.platform.Refusal.refuseIf;

import hms.platform.AboutPatient;
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
import java.math.BigDecimal;
import java.time.Instant;

/** Money that came in, and the number of the receipt for it. */
@Entity
@Table(name = "payment")
public class Payment extends BaseEntity implements AboutPatient {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "patient_id")
    private Long patientId;

    @Column(name = "receipt_number")
    private String receiptNumber;

    @Enumerated(EnumType.STRING)
    private PaymentMethod method;

    @Embedded
    private Money amount;

    private BigDecimal tendered;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "taken_by")
    private String takenBy;

    @Column(name = "document_id")
    private Long documentId;

    protected Payment() {}

    /**
     * Somebody pays this amount of what is owed.
     *
     * @param tendered what was given; null for exactly the amount
     */
    public static Payment take(Account account, Money amount, PaymentMethod method, BigDecimal tendered, Money owed) {
        refuseIf(amount.sign() <= 0, BillingRule.NOTHING_TO_PAY);
        refuseIf(amount.compareTo(owed) > 0, BillingRule.MORE_THAN_OWED, owed.toString());
        Money given = tendered == null ? amount : Amounts.exact(tendered, account.getCurrency());
        refuseIf(given.compareTo(amount) < 0, BillingRule.TENDERED_TOO_LITTLE);
        refuseIf(method != PaymentMethod.CASH && !given.equals(amount), BillingRule.CHANGE_ONLY_IN_CASH);
        Payment payment = new Payment();
        payment.account = account;
        payment.patientId = account.patientId();
        payment.amount = amount;
        payment.method = method;
        payment.tendered = given.amount();
        return payment;
    }

    /** Under this number, now, by this cashier. */
    public void receive(String number, String by, Instant at) {
        receiptNumber = number;
        takenBy = by;
        takenAt = at;
    }

    /** Its receipt is this document. */
    public void printedAs(long document) {
        documentId = document;
    }

    public Money getTendered() {
        return Money.of(tendered, amount.currency());
    }

    /** What was given back. */
    public Money change() {
        return getTendered().minus(amount);
    }

    @Override
    public Long patientId() {
        return patientId;
    }

    public Account getAccount() {
        return account;
    }

    public String getReceiptNumber() {
        return receiptNumber;
    }

    public PaymentMethod getMethod() {
        return method;
    }

    public Money getAmount() {
        return amount;
    }

    public Instant getTakenAt() {
        return takenAt;
    }

    public String getTakenBy() {
        return takenBy;
    }

    public Long getDocumentId() {
        return documentId;
    }
}
