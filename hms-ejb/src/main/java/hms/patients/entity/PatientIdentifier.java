package hms.patients.entity;

import hms.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What another system calls a patient: the system's name and its value there, unique together. */
@Entity
@Table(name = "patient_identifier")
public class PatientIdentifier extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "patient_id")
    private Patient patient;

    @Column(name = "id_system")
    private String system;

    @Column(name = "id_value")
    private String value;

    protected PatientIdentifier() {}

    PatientIdentifier(Patient patient, String system, String value) {
        this.patient = patient;
        this.system = Trimmed.orNull(system);
        this.value = Trimmed.orNull(value);
    }

    public Patient getPatient() {
        return patient;
    }

    public String getSystem() {
        return system;
    }

    public String getValue() {
        return value;
    }
}
