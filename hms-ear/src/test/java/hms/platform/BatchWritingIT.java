package hms.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import hms.audit.AuditTrail;
import hms.it.InServer;
import hms.it.Statements;
import hms.scheduling.DoctorsOfTests;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rows travel together, and none is lost on the way: neither one of the trail nor the stale one among many. */
@Tag("mariadb")
class BatchWritingIT extends InServer {

    private static final int PATIENTS = 100;

    @Inject
    private AuditTrail trail;

    @Inject
    private DoctorsOfTests doctors;

    @Test
    void sendsTheRowsOfAnInteractionInOneStatement() throws Exception {
        List<Long> patients = LongStream.rangeClosed(1, PATIENTS).boxed().toList();
        String useCase = "BatchWritingIT." + Ids.next();
        bench().transact(() -> {
            long before = insertsOnThisConnection();
            Statements sent = bench().counting(() -> trail.record("amina", Act.READ, useCase, null, patients));

            assertThat(sent.writes()).as("%s", sent.sql()).isEqualTo(1);
            assertThat(insertsOnThisConnection() - before).isLessThanOrEqualTo(1);
        });

        assertThat(bench().number("SELECT COUNT(DISTINCT patient_id) FROM audit_event WHERE use_case = ?", useCase))
                .isEqualTo(PATIENTS);
    }

    /** As MariaDB itself counts them; H2 does not count. */
    private long insertsOnThisConnection() throws Exception {
        try (Connection connection = bench().database().getConnection()) {
            if (!connection.getMetaData().getURL().startsWith("jdbc:mysql")) {
                return 0;
            }
        }
        return Long.parseLong(bench().rows("SHOW SESSION STATUS LIKE 'Com_insert'")
                .get(0)
                .get("value")
                .toString());
    }

    /** The driver sends up to three changes one by one, more of them in one packet, and counts differently. */
    @Test
    void findsTheStaleRowAmongMany() throws Exception {
        for (int rows : new int[] {2, 3, 4, 7}) {
            findsTheStaleRowAmong(rows);
        }
    }

    private void findsTheStaleRowAmong(int rows) throws Exception {
        long doctor = doctors.doctor(null, 20, 1);

        for (int stale = 0; stale < rows; stale++) {
            int changedMeanwhile = stale;
            Throwable thrown = catchThrowable(
                    () -> bench().transact(() -> doctors.moveHours(doctor, rows, changedMeanwhile, "Room S")));
            assertThat(causes(thrown)).as("row " + stale + " of " + rows).contains("OptimisticLockException");
        }
        assertThat(bench().number(
                                "SELECT COUNT(*) FROM availability WHERE practitioner_id = ? AND place = 'Room S'",
                                doctor))
                .isZero();

        bench().transact(() -> doctors.moveHours(doctor, rows, -1, "Room F"));
        assertThat(bench().number(
                                "SELECT COUNT(*) FROM availability WHERE practitioner_id = ? AND place = 'Room F'",
                                doctor))
                .isEqualTo(rows);
    }

    private static String causes(Throwable thrown) {
        StringBuilder names = new StringBuilder();
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            names.append(each.getClass().getSimpleName()).append(' ');
        }
        return names.toString();
    }
}
