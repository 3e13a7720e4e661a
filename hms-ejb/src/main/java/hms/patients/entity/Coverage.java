package hms.patients.entity;

import static hms.patients.entity.PatientsRule.PERIOD_REVERSED;

import hms.platform.BaseEntity;
import hms.platform.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** An insurance: who pays, under which number, from when to when. */
@Entity
@Table(name = "coverage")
public class Coverage extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "patient_id")
    private Patient patient;

    private String payer;

    @Column(name = "policy_number")
    private String policyNumber;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Coverage() {}

    Coverage(Patient patient, String payer, String policyNumber, LocalDate validFrom, LocalDate validTo) {
        this.patient = patient;
        this.payer = Trimmed.orNull(payer);
        this.policyNumber = Trimmed.orNull(policyNumber);
        this.validFrom = validFrom;
        end(validTo);
    }

    final void end(LocalDate on) {
        if (on != null && validFrom != null && on.isBefore(validFrom)) {
            throw Refusal.of(PERIOD_REVERSED).on("validTo");
        }
        validTo = on;
    }

    /** Whether it pays on this day; an open end is no end. */
    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    public Patient getPatient() {
        return patient;
    }

    public String getPayer() {
        return payer;
    }

    public String getPolicyNumber() {
        return policyNumber;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }
}
