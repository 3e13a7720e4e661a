package hms.patients.entity;

import hms.platform.BaseEntity;
import hms.platform.FieldCipher;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** Some hundred rows of an imported file, encrypted; it is removed once the import is finished for good. */
@Entity
@Table(name = "patient_import_chunk")
public class ImportChunk extends BaseEntity {

    private static final long serialVersionUID = 1L;

    private static final String TABLE = "patient_import_chunk";

    @Column(name = "import_id")
    private Long importId;

    @Column(name = "chunk_no")
    private int number;

    @Column(name = "first_row")
    private int firstRow;

    @Column(name = "row_count")
    private int rowCount;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    @Column(name = "lines_cipher")
    private byte[] linesCipher;

    @Enumerated(EnumType.STRING)
    private ImportStep step = ImportStep.RECEIVED;

    protected ImportChunk() {}

    /** Keeps these lines (CSV without header); {@code firstRow} is 1 for the first row below the header. */
    public static ImportChunk of(long importId, int number, int firstRow, int rowCount, String lines) {
        ImportChunk chunk = new ImportChunk();
        chunk.importId = importId;
        chunk.number = number;
        chunk.firstRow = firstRow;
        chunk.rowCount = rowCount;
        chunk.linesCipher = FieldCipher.seal(lines, TABLE, chunk.getId(), "lines_cipher");
        return chunk;
    }

    public String lines() {
        return FieldCipher.open(linesCipher, TABLE, getId(), "lines_cipher");
    }

    public void reached(ImportStep next) {
        step = next;
    }

    public ImportStep getStep() {
        return step;
    }

    public int getFirstRow() {
        return firstRow;
    }

    public int getRowCount() {
        return rowCount;
    }

    public int getNumber() {
        return number;
    }

    public Long getImportId() {
        return importId;
    }
}
