package hms.patients.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

/** The columns that were named the last time a file came from this source. */
@Entity
@Table(name = "patient_import_mapping")
public class RememberedMapping {

    @Id
    @Column(name = "source_system")
    private String sourceSystem;

    private String mapping;

    protected RememberedMapping() {}

    public RememberedMapping(String sourceSystem, ColumnMapping mapping) {
        this.sourceSystem = sourceSystem;
        remember(mapping);
    }

    public final void remember(ColumnMapping columns) {
        mapping = columns.text();
    }

    /** What still fits the headers of this file. */
    public ColumnMapping forHeaders(List<String> headers) {
        return ColumnMapping.parse(mapping, headers);
    }

    public String getSourceSystem() {
        return sourceSystem;
    }
}
