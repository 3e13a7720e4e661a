package hms.web.patients;

import hms.patients.entity.InactiveReason;
import hms.patients.entity.Relationship;
import java.io.Serializable;
import java.time.LocalDate;

/** The small forms of a patient's page: a contact, an insurance, a reason. */
public class PatientParts implements Serializable {

    private static final long serialVersionUID = 1L;

    private String fullName;
    private Relationship relationship;
    private String contactPhone;
    private String payer;
    private String policyNumber;
    private LocalDate validFrom;
    private LocalDate validTo;
    private InactiveReason reason;
    private String note;

    /** Empty forms again. */
    void clear() {
        fullName = null;
        relationship = null;
        contactPhone = null;
        payer = null;
        policyNumber = null;
        validFrom = null;
        validTo = null;
        reason = null;
        note = null;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public Relationship getRelationship() {
        return relationship;
    }

    public void setRelationship(Relationship relationship) {
        this.relationship = relationship;
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public void setContactPhone(String contactPhone) {
        this.contactPhone = contactPhone;
    }

    public String getPayer() {
        return payer;
    }

    public void setPayer(String payer) {
        this.payer = payer;
    }

    public String getPolicyNumber() {
        return policyNumber;
    }

    public void setPolicyNumber(String policyNumber) {
        this.policyNumber = policyNumber;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public InactiveReason getReason() {
        return reason;
    }

    public void setReason(InactiveReason reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
