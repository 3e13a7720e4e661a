package hms.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hms.audit.boundary.AuditDesk;
import hms.audit.entity.Finding;
import hms.audit.entity.Tamper;
import hms.audit.entity.Verdict;
import hms.it.InServer;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The owner of the database changes sealed rows of the running hospital, and puts them back. */
@Tag("mariadb")
class TamperIT extends InServer {

    private static final String PLACES = "SELECT s.event_id, s.seal_number, s.place FROM audit_sealed_event s"
            + " JOIN audit_event e ON e.id = s.event_id WHERE e.patient_id >= ? AND e.patient_id < ? ORDER BY e.id";

    private static final int ROWS = 12;

    @Inject
    AuditDesk desk;

    @Inject
    TrialDesk trial;

    private final long patient = new Random().nextLong(1L << 40, 1L << 50);
    private List<Map<String, Object>> sealed;

    @BeforeEach
    void writeAndSeal() throws Exception {
        as(
                "amina",
                () -> trial.read(
                        LongStream.range(0, ROWS).map(i -> patient + i).boxed().toList()));
        for (int tries = 0; tries < 60; tries++) {
            sealed = bench().rows(PLACES, patient, patient + ROWS);
            if (sealed.size() == ROWS) {
                return;
            }
            Thread.sleep(500);
        }
        throw new AssertionError("not sealed within half a minute: " + sealed);
    }

    @Test
    void namesAnEditedRow() throws Exception {
        for (Map<String, Object> place : sealed.subList(0, 3)) {
            change("UPDATE audit_event SET username = 'tom' WHERE id = ?", place.get("event_id"));
            Verdict verdict = verdict();
            change("UPDATE audit_event SET username = 'amina' WHERE id = ?", place.get("event_id"));

            assertThat(verdict.findings()).containsExactly(finding(Tamper.EDITED, place));
        }
        assertThat(verdict().findings()).isEmpty();
    }

    @Test
    void namesADeletedRow() throws Exception {
        for (Map<String, Object> place : sealed.subList(3, 6)) {
            Map<String, Object> row = bench().rows("SELECT * FROM audit_event WHERE id = ?", place.get("event_id"))
                    .get(0);
            change("DELETE FROM audit_event WHERE id = ?", place.get("event_id"));
            Verdict verdict = verdict();
            putBack(row);

            assertThat(verdict.findings()).containsExactly(finding(Tamper.DELETED, place));
        }
        assertThat(verdict().findings()).isEmpty();
    }

    @Test
    void namesBothRowsThatChangedPlaces() throws Exception {
        Map<String, Object> one = sealed.get(7);
        Map<String, Object> other = sealed.get(9);
        stand(one, -1, -1);
        standAt(other, one);
        standAt(one, other);
        Verdict verdict = verdict();
        stand(one, -1, -1);
        standAt(other, other);
        standAt(one, one);

        assertThat(verdict.findings())
                .extracting(Finding::tamper, Finding::eventId)
                .containsExactlyInAnyOrder(
                        tuple(Tamper.REORDERED, one.get("event_id")), tuple(Tamper.REORDERED, other.get("event_id")));
        assertThat(verdict().findings()).isEmpty();
    }

    private void stand(Map<String, Object> row, Object seal, Object place) throws SQLException {
        change(
                "UPDATE audit_sealed_event SET seal_number = ?, place = ? WHERE event_id = ?",
                seal,
                place,
                row.get("event_id"));
    }

    private void standAt(Map<String, Object> row, Map<String, Object> there) throws SQLException {
        stand(row, there.get("seal_number"), there.get("place"));
    }

    private void putBack(Map<String, Object> row) throws SQLException {
        String columns = String.join(", ", row.keySet());
        String values = String.join(", ", row.keySet().stream().map(any -> "?").toList());
        change(
                "INSERT INTO audit_event (" + columns + ") VALUES (" + values + ")",
                row.values().toArray());
    }

    private void change(String sql, Object... parameters) throws SQLException {
        assertThat(StoreOwner.execute(bench(), sql, parameters)).isEqualTo(1);
    }

    private Verdict verdict() throws Exception {
        return as("ines", () -> desk.verify());
    }

    private static Finding finding(Tamper tamper, Map<String, Object> place) {
        return new Finding(
                tamper, (Long) place.get("event_id"), (Long) place.get("seal_number"), (Integer) place.get("place"), 1);
    }
}
