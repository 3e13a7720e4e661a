package hms.patients.entity;

import hms.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A source id that the dry run has met in the file, so that a later row with the same one is found. */
@Entity
@Table(name = "patient_import_source")
public class ImportSource extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @Column(name = "import_id")
    private Long importId;

    @Column(name = "source_id")
    private String sourceId;

    protected ImportSource() {}

    public ImportSource(long importId, String sourceId) {
        this.importId = importId;
        this.sourceId = sourceId;
    }

    public Long getImportId() {
        return importId;
    }

    public String getSourceId() {
        return sourceId;
    }
}
