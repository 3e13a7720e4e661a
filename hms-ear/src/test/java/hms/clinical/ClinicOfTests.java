package hms.clinical;

import hms.clinical.entity.EncounterClass;
import hms.it.Bench;
import hms.platform.Ids;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Makes people practitioners, and has patients seen by them. */
public final class ClinicOfTests {

    private final Bench bench;

    public ClinicOfTests(Bench bench) {
        this.bench = bench;
    }

    /** The practitioner who signs in so; made one in this department if there is none yet. */
    public long practitioner(String username, String department) throws SQLException {
        List<Map<String, Object>> found = bench.rows("SELECT id FROM practitioner WHERE username = ?", username);
        if (!found.isEmpty()) {
            return ((Number) found.get(0).get("id")).longValue();
        }
        long id = Ids.next();
        bench.execute(
                "INSERT INTO practitioner (id, version, kind, given, family, sort_name, languages, department_id,"
                        + " username, active) SELECT ?, 1, 'DOCTOR', ?, 'Tester', ?, '', id, ?, TRUE FROM department"
                        + " WHERE code = ?",
                id,
                username,
                "Tester, " + username,
                username,
                department);
        return id;
    }

    /** A visit or stay that began half an hour ago, attended by this user. */
    public long encounter(long patient, String username, EncounterClass of) throws SQLException {
        return encounter(patient, username, of, Instant.now().minusSeconds(1800));
    }

    /** A visit or stay that began then, attended by this user in the user's department. */
    public long encounter(long patient, String username, EncounterClass of, Instant began) throws SQLException {
        long practitioner = practitioner(username, "CARD");
        long id = Ids.next();
        bench.execute(
                "INSERT INTO encounter (id, version, patient_id, encounter_class, status, practitioner_id,"
                        + " department_id, started_at, inpatient_open) SELECT ?, 1, ?, ?, 'IN_PROGRESS', id,"
                        + " department_id, ?, ? FROM practitioner WHERE id = ?",
                id,
                patient,
                of.name(),
                LocalDateTime.ofInstant(began, ZoneOffset.UTC),
                of == EncounterClass.IMP ? 1 : null,
                practitioner);
        return id;
    }

    /** The encounter ended then. */
    public void end(long encounter, Instant at) throws SQLException {
        bench.execute(
                "UPDATE encounter SET status = 'FINISHED', ended_at = ?, inpatient_open = NULL WHERE id = ?",
                LocalDateTime.ofInstant(at, ZoneOffset.UTC),
                encounter);
    }
}
