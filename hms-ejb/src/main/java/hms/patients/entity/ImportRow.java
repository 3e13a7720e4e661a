package hms.patients.entity;

import hms.platform.BaseEntity;
import hms.platform.FieldCipher;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of an imported file that somebody should look at, with the reasons; the row itself is encrypted. */
@Entity
@Table(name = "patient_import_row")
public class ImportRow extends BaseEntity {

    private static final long serialVersionUID = 1L;

    private static final String TABLE = "patient_import_row";

    @Column(name = "import_id")
    private Long importId;

    @Column(name = "row_no")
    private int number;

    @Enumerated(EnumType.STRING)
    private ImportVerdict verdict;

    private String problems;

    @Lob
    @Column(name = "line_cipher")
    private byte[] lineCipher;

    protected ImportRow() {}

    /** A row that is not imported, with every reason found. */
    public static ImportRow bad(long importId, int number, String line, Collection<ImportProblem> problems) {
        return of(importId, number, line, ImportVerdict.BAD, problems);
    }

    /** A row that is imported though somebody with its name and birth date exists. */
    public static ImportRow alike(long importId, int number, String line) {
        return of(importId, number, line, ImportVerdict.ALIKE, List.of());
    }

    private static ImportRow of(
            long importId, int number, String line, ImportVerdict verdict, Collection<ImportProblem> problems) {
        ImportRow row = new ImportRow();
        row.importId = importId;
        row.number = number;
        row.verdict = verdict;
        row.problems = problems.stream().map(Enum::name).collect(Collectors.joining(","));
        row.lineCipher = FieldCipher.seal(line, TABLE, row.getId(), "line_cipher");
        return row;
    }

    public List<ImportProblem> problems() {
        return Stream.of(problems.split(","))
                .filter(name -> !name.isEmpty())
                .map(ImportProblem::valueOf)
                .toList();
    }

    /** The row as it stood in the file. */
    public String line() {
        return FieldCipher.open(lineCipher, TABLE, getId(), "line_cipher");
    }

    public int getNumber() {
        return number;
    }

    public ImportVerdict getVerdict() {
        return verdict;
    }

    public Long getImportId() {
        return importId;
    }
}
