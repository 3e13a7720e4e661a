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

/** Something that costs the patient money, at the name and price of the moment it was charged. */
@Entity
@Table(name = "charge_item")
public class ChargeItem extends BaseEntity implements AboutPatient {

    /** More than this of one thing is a mistake of typing. */
    public static final int MOST = 999;

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "patient_id")
    private Long patientId;

    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private PriceKind kind;

    private int quantity;

    @Embedded
    private Money unitPrice;

    @Enumerated(EnumType.STRING)
    private ChargeStatus status = ChargeStatus.PLANNED;

    @Column(name = "procedure_id")
    private Long procedureId;

    @Column(name = "tariff_id")
    private Long tariffId;

    @Column(name = "credits_id")
    private Long creditsId;

    @Column(name = "invoice_id")
    private Long invoiceId;

    @Enumerated(EnumType.STRING)
    @Column(name = "cancelled_because")
    private CancelReason cancelledBecause;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    protected ChargeItem() {}

    /** What is charged, and at which price. */
    public record Priced(String code, String name, PriceKind kind, Money unitPrice) {}

    /** So many of it, not owed before it is {@link #performed}. */
    public static ChargeItem plan(Account account, Priced what, int quantity, String by, Instant at) {
        refuseIf(quantity < 1 || quantity > MOST, BillingRule.QUANTITY_IMPOSSIBLE);
        return of(account, what, quantity, by, at);
    }

    private static ChargeItem of(Account account, Priced what, int quantity, String by, Instant at) {
        ChargeItem item = new ChargeItem();
        item.account = account;
        item.patientId = account.patientId();
        item.code = what.code();
        item.name = what.name();
        item.kind = what.kind();
        item.unitPrice = what.unitPrice();
        item.quantity = quantity;
        item.addedBy = by;
        item.addedAt = at;
        return item;
    }

    /** So many days in this bed, owed at once. */
    public static ChargeItem bedDays(StayTariff tariff, int days, String by, Instant at) {
        Money dayPrice = tariff.getPrice().orElseThrow();
        Priced what = new Priced(tariff.getCode(), tariff.getName(), PriceKind.BED_DAY, dayPrice);
        ChargeItem item = of(tariff.getAccount(), what, days, by, at);
        item.tariffId = tariff.getId();
        item.status = ChargeStatus.BILLABLE;
        return item;
    }

    /** The opposite of a charge that stands on a bill already, and why; of a credit there is none. */
    public ChargeItem credit(CancelReason because, String by, Instant at) {
        refuseIf(status != ChargeStatus.BILLED || creditsId != null, BillingRule.ALREADY_CANCELLED);
        ChargeItem credit = of(account, new Priced(code, name, kind, unitPrice), -quantity, by, at);
        credit.creditsId = getId();
        credit.cancelledBecause = because;
        credit.status = ChargeStatus.BILLABLE;
        return credit;
    }

    /** It is what this treatment costs. */
    public void follow(long treatment) {
        procedureId = treatment;
    }

    /** It was done or given: the patient owes it. */
    public void performed() {
        refuseIf(status != ChargeStatus.PLANNED, BillingRule.ALREADY_CANCELLED);
        status = ChargeStatus.BILLABLE;
    }

    /** It will not be done. */
    public void abort() {
        refuseIf(status != ChargeStatus.PLANNED, BillingRule.ALREADY_CANCELLED);
        status = ChargeStatus.ABORTED;
    }

    /** It should never have been charged; whoever calls this takes the amount back in the ledger. */
    public void cancel(CancelReason because) {
        refuseIf(status == ChargeStatus.BILLED, BillingRule.ALREADY_BILLED);
        refuseIf(status != ChargeStatus.BILLABLE, BillingRule.ALREADY_CANCELLED);
        status = ChargeStatus.ENTERED_IN_ERROR;
        cancelledBecause = because;
    }

    /** It stands on this bill from now on. */
    public void bill(long invoice) {
        refuseIf(status != ChargeStatus.BILLABLE, BillingRule.ALREADY_BILLED);
        status = ChargeStatus.BILLED;
        invoiceId = invoice;
    }

    public Money total() {
        return unitPrice.times(BigDecimal.valueOf(quantity));
    }

    @Override
    public Long patientId() {
        return patientId;
    }

    public Account getAccount() {
        return account;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public PriceKind getKind() {
        return kind;
    }

    public int getQuantity() {
        return quantity;
    }

    public Money getUnitPrice() {
        return unitPrice;
    }

    public ChargeStatus getStatus() {
        return status;
    }

    /** The treatment it follows, or null. */
    public Long getProcedureId() {
        return procedureId;
    }

    public Long getTariffId() {
        return tariffId;
    }

    public Long getCreditsId() {
        return creditsId;
    }

    public Long getInvoiceId() {
        return invoiceId;
    }

    /** Why it does not stand, or of a credit, why that which it takes back does not. */
    public CancelReason getCancelledBecause() {
        return cancelledBecause;
    }

    public String getAddedBy() {
        return addedBy;
    }

    public Instant getAddedAt() {
        return addedAt;
    }
}
