package hms.web.patients;

import hms.patients.boundary.PatientImportDesk;
import hms.patients.boundary.PatientImportDesk.ReportedRow;
import hms.platform.Slice;
import hms.web.shared.ListColumn;
import hms.web.shared.ListExport;
import hms.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The report of an import as a file: the rows as they came, each with its verdict and reasons. */
@Named
@RequestScoped
public class ImportReportDownload {

    private static final int PAGE = 200;

    @Inject
    private PatientImportDesk desk;

    @Inject
    private ListExport export;

    @Inject
    private Words words;

    public void csv(long importId, List<String> headers) throws IOException {
        export.csv("import-report", columns(headers), () -> rows(importId));
    }

    private List<ListColumn<ReportedRow>> columns(List<String> headers) {
        List<ListColumn<ReportedRow>> columns = new ArrayList<>();
        columns.add(new ListColumn<>(word("importRun.row"), ReportedRow::number));
        columns.add(new ListColumn<>(word("importRun.verdict"), row -> word("importRun.verdict." + row.verdict())));
        columns.add(new ListColumn<>(word("importRun.reasons"), this::reasons));
        IntStream.range(0, headers.size())
                .forEach(at -> columns.add(new ListColumn<>(headers.get(at), row -> field(row, at))));
        return columns;
    }

    private String reasons(ReportedRow row) {
        return row.problems().stream()
                .map(problem -> word("import.problem." + problem))
                .collect(Collectors.joining("; "));
    }

    private static String field(ReportedRow row, int at) {
        return at < row.fields().size() ? row.fields().get(at) : "";
    }

    private String word(String key) {
        return words.of("patients", key);
    }

    private Iterator<ReportedRow> rows(long importId) {
        return Stream.iterate(
                        desk.report(importId, 0, PAGE),
                        page -> !page.rows().isEmpty(),
                        page -> page.more() ? next(importId, page) : new Slice<>(List.of(), false))
                .flatMap(page -> page.rows().stream())
                .iterator();
    }

    private Slice<ReportedRow> next(long importId, Slice<ReportedRow> page) {
        return desk.report(importId, page.rows().get(page.rows().size() - 1).number(), PAGE);
    }
}
