package hms.patients.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Remembers which import a patient came with, so that it can be undone. */
@Entity
@Table(name = "patient_import_patient")
public class ImportedPatient {

    @Id
    @Column(name = "patient_id")
    private Long patientId;

    @Column(name = "import_id")
    private Long importId;

    protected ImportedPatient() {}

    public ImportedPatient(long patientId, long importId) {
        this.patientId = patientId;
        this.importId = importId;
    }

    public Long getPatientId() {
        return patientId;
    }

    public Long getImportId() {
        return importId;
    }
}
