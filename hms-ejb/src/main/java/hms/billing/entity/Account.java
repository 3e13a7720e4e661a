package hms.billing.entity;

import hms.clinical.entity.Encounter;
import hms.patients.entity.Patient;
import hms.platform.AboutPatient;
import hms.platform.BaseEntity;
import hms.platform.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Currency;

/** Where the money of one stay is kept. Who moves any of it holds the lock on this row first. */
@Entity
@Table(name = "stay_account")
public class Account extends BaseEntity implements AboutPatient {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "encounter_id")
    private Encounter encounter;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "patient_id")
    private Patient patient;

    private String currency;

    @Enumerated(EnumType.STRING)
    @Column(name = "bed_day_rule")
    private BedDayRule bedDayRule;

    @Enumerated(EnumType.STRING)
    private AccountStatus status = AccountStatus.OPEN;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "care_ended_at")
    private Instant careEndedAt;

    protected Account() {}

    /** An account in this currency, whose bed days follow this rule to the end. */
    public static Account open(Encounter encounter, Currency currency, BedDayRule rule, Instant at) {
        Account account = new Account();
        account.encounter = encounter;
        account.patient = encounter.getPatient();
        account.currency = currency.getCurrencyCode();
        account.bedDayRule = rule;
        account.openedAt = at;
        return account;
    }

    /** The patient has left; from now on charges come late. */
    public void endCare(Instant at) {
        careEndedAt = at;
        status = AccountStatus.CARE_COMPLETE;
    }

    /** Closes or opens again with what is owed once care has ended. */
    public void owes(Money balance) {
        if (isCareEnded()) {
            status = balance.sign() == 0 ? AccountStatus.CLOSED : AccountStatus.CARE_COMPLETE;
        }
    }

    public boolean isCareEnded() {
        return careEndedAt != null;
    }

    /** No money, in the currency of this account. */
    public Money nothing() {
        return Money.zero(getCurrency());
    }

    @Override
    public Long patientId() {
        return patient.getId();
    }

    public Encounter getEncounter() {
        return encounter;
    }

    public Patient getPatient() {
        return patient;
    }

    public Currency getCurrency() {
        return Currency.getInstance(currency);
    }

    public BedDayRule getBedDayRule() {
        return bedDayRule;
    }

    public AccountStatus getStatus() {
        return status;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public Instant getCareEndedAt() {
        return careEndedAt;
    }
}
