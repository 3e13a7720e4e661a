package hms.patients.control;

import de.siegmar.fastcsv.reader.CsvRecord;
import hms.patients.entity.Demographics;
import hms.patients.entity.ImportChunk;
import hms.patients.entity.ImportProblem;
import hms.patients.entity.PatientImport;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of a chunk, read under the import's mapping and judged. */
@Dependent
public class ImportLines {

    @Inject
    ImportJudgement judgement;

    /** In the order of the file. */
    List<Line> read(PatientImport run, ImportChunk chunk) {
        ImportRowReader reader = new ImportRowReader(run.mapping(), run.headers());
        List<Line> lines = new ArrayList<>();
        int number = chunk.getFirstRow();
        for (CsvRecord record : ImportCsv.records(chunk.lines())) {
            Set<ImportProblem> problems = EnumSet.noneOf(ImportProblem.class);
            ImportRowReader.Row row = reader.read(record.getFields(), problems);
            judgement.judge(row, problems);
            lines.add(new Line(number++, record.getFields(), row, problems));
        }
        return lines;
    }

    /** The ids that the source gave the rows with nothing wrong about them. */
    static Set<String> sourceIds(List<Line> lines) {
        return lines.stream()
                .filter(Line::isGood)
                .map(line -> line.row().sourceId())
                .collect(Collectors.toSet());
    }

    /** One row with its number in the file, counted from 1 below the header; problems may be added to. */
    record Line(int number, List<String> fields, ImportRowReader.Row row, Set<ImportProblem> problems) {

        boolean isGood() {
            return problems.isEmpty();
        }

        /** Name and birth date, for finding somebody with the same ones. */
        String nameAndBirth() {
            Demographics told = row.told();
            return nameAndBirth(told.getGiven(), told.getFamily(), told.getBirthDate());
        }

        static String nameAndBirth(String given, String family, java.time.LocalDate born) {
            return (given + "|" + family + "|" + born).toLowerCase(Locale.ROOT);
        }
    }
}
