package hms.patients;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.Bench;
import hms.it.InServer;
import hms.patients.boundary.PatientImportDesk;
import hms.patients.boundary.PatientImportDesk.ImportView;
import hms.patients.boundary.PatientImportDesk.ReportedRow;
import hms.patients.entity.ImportProblem;
import hms.patients.entity.ImportStatus;
import hms.patients.entity.PatientsRule;
import hms.platform.PlatformRule;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("mariadb")
class PatientImportDeskIT extends InServer {

    private static final String HEADER = "Id,BIRTHDATE,DEATHDATE,FIRST,LAST,GENDER,ADDRESS,PHONE\n";

    @Inject
    private PatientImportDesk desk;

    @Test
    void bringsGoodRowsInAndListsBadOnesWithTheirReasons() throws Exception {
        String source = source();
        as("sam", () -> {
            long id = receive(
                    source,
                    HEADER
                            + "a1,1950-01-02,,Lovetta319,Roberts511,F,820 Mayer Route,\n"
                            + "a2,1942-07-15,2018-12-27,Lydia759,Heathcote539,F,527 Jones Ferry,\n"
                            + "a3,1942-02-30,,Mac103,Hartmann983,M,,\n"
                            + ",1990-01-01,,No,Number,M,,\n"
                            + "a1,1960-01-01,,Same,Number,M,,\n"
                            + "a6,1990-01-01,,Bad,Phone,X,,12\n");
            check(id);

            assertThat(desk.report(id, 0, 10).rows().stream()
                            .collect(Collectors.toMap(ReportedRow::number, ReportedRow::problems)))
                    .containsEntry(3, java.util.List.of(ImportProblem.BIRTH_DATE_UNREADABLE))
                    .containsEntry(4, java.util.List.of(ImportProblem.SOURCE_ID_MISSING))
                    .containsEntry(5, java.util.List.of(ImportProblem.SOURCE_ID_TWICE))
                    .containsKey(6)
                    .hasSize(4);
            assertThat(imported(source)).isZero();

            ImportView done = write(id);
            assertThat(done.good()).isEqualTo(2);
            assertThat(done.bad()).isEqualTo(4);
            assertThat(imported(source)).isEqualTo(2);
            assertThat(bench().number(
                                    "SELECT COUNT(*) FROM patient p JOIN patient_identifier i ON i.patient_id = p.id"
                                            + " WHERE i.id_system = ? AND p.deceased = TRUE",
                                    source))
                    .isEqualTo(1);
            assertThat(bench().number("SELECT COUNT(*) FROM patient_import_chunk WHERE import_id = ?", id))
                    .isZero();
        });
    }

    @Test
    void makesNoDuplicatesOfAFileThatComesAgain() throws Exception {
        String source = source();
        as("sam", () -> {
            String file = HEADER + rows(450);
            long first = receive(source, file);
            check(first);
            assertThat(write(first).good()).isEqualTo(450);

            long second = receive(source, file);
            assertThat(desk.columns(second).mapping())
                    .isEqualTo(desk.columns(first).mapping());
            check(second);
            ImportView again = write(second);
            assertThat(again.good()).isZero();
            assertThat(again.known()).isEqualTo(450);
            assertThat(imported(source)).isEqualTo(450);
        });
    }

    @Test
    void undoesAnImportWhoseRecordsNobodyUsed() throws Exception {
        String source = source();
        as("sam", () -> {
            long id = receive(source, HEADER + rows(250));
            check(id);
            write(id);
            desk.undo(id);
            assertThat(rested(id).status()).isEqualTo(ImportStatus.UNDONE);
            assertThat(imported(source)).isZero();
        });
    }

    @Test
    void refusesToUndoOnceARecordWasUsed() throws Exception {
        String source = source();
        as("sam", () -> {
            long id = receive(source, HEADER + rows(3));
            check(id);
            write(id);
            bench().execute(
                            "UPDATE patient SET version = version + 1 WHERE id IN (SELECT patient_id FROM"
                                    + " patient_identifier WHERE id_system = ? AND id_value = 'n1')",
                            source);
            assertRefused(PatientsRule.IMPORT_USED, () -> desk.undo(id));
            assertThat(imported(source)).isEqualTo(3);
        });
    }

    @Test
    void refusesStepsOutOfOrder() throws Exception {
        as("sam", () -> {
            long id = receive(source(), HEADER + rows(2));
            assertRefused(PatientsRule.IMPORT_NOT_NOW, () -> desk.write(id));
            assertRefused(PatientsRule.IMPORT_NOT_NOW, () -> desk.undo(id));
            assertRefused(PatientsRule.IMPORT_NOT_NOW, () -> desk.cancel(id));
            assertRefused(PatientsRule.IMPORT_COLUMN_MISSING, () -> desk.check(id, Map.of()));
            assertRefused(PlatformRule.NOT_FOUND, () -> desk.view(1));
        });
    }

    @Test
    void refusesFilesThatCannotBeRead() throws Exception {
        as("sam", () -> {
            assertRefused(PatientsRule.IMPORT_FILE_EMPTY, () -> receive(source(), ""));
            assertRefused(PatientsRule.IMPORT_FILE_EMPTY, () -> receive(source(), HEADER));
            assertRefused(PatientsRule.IMPORT_HEADERS_UNUSABLE, () -> receive(source(), "a,a\n1,2\n"));
            assertRefused(
                    PatientsRule.IMPORT_FILE_UNREADABLE,
                    () -> desk.receive(
                            source(),
                            "latin1.csv",
                            new ByteArrayInputStream(
                                    (HEADER + "1,,,Núñez,,,,\n").getBytes(StandardCharsets.ISO_8859_1))));
        });
    }

    @Test
    void keepsEverybodyElseOut() throws Exception {
        for (String username : new String[] {"amina", "grace", "elena", "ines"}) {
            as(username, () -> {
                assertForbidden(() -> receive("x", HEADER + rows(1)));
                assertForbidden(() -> desk.columns(1));
                assertForbidden(() -> desk.check(1, Map.of()));
                assertForbidden(() -> desk.write(1));
                assertForbidden(() -> desk.cancel(1));
                assertForbidden(() -> desk.undo(1));
                assertForbidden(() -> desk.view(1));
                assertForbidden(() -> desk.recent(0, 1));
                assertForbidden(() -> desk.report(1, 0, 1));
            });
        }
    }

    @Test
    void listsTheNewestFirstAndTheListIsSerializable() throws Exception {
        as("sam", () -> {
            long id = receive(source(), HEADER + rows(1));
            assertThat(Bench.shipped(desk.recent(0, 1)).rows().get(0).id()).isEqualTo(id);
        });
    }

    private long receive(String source, String text) {
        return desk.receive(source, "patients.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void check(long id) throws InterruptedException {
        desk.check(id, desk.columns(id).mapping());
        assertThat(rested(id).status()).isEqualTo(ImportStatus.CHECKED);
    }

    private ImportView write(long id) throws InterruptedException {
        desk.write(id);
        ImportView view = rested(id);
        assertThat(view.status()).isEqualTo(ImportStatus.IMPORTED);
        assertThat(view.percent()).isEqualTo(100);
        return view;
    }

    private ImportView rested(long id) throws InterruptedException {
        ImportView view = desk.view(id);
        for (int wait = 0; view.status().running() && wait < 300; wait++) {
            Thread.sleep(100);
            view = desk.view(id);
        }
        return view;
    }

    private long imported(String source) throws Exception {
        return bench().number("SELECT COUNT(*) FROM patient_identifier WHERE id_system = ?", source);
    }

    private static String source() {
        return "it-" + java.util.UUID.randomUUID();
    }

    private static String rows(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(at -> "n" + at + ",1980-01-0" + (at % 9 + 1) + ",,Given" + at + ",Family" + at + ",F,,\n")
                .collect(Collectors.joining());
    }
}
