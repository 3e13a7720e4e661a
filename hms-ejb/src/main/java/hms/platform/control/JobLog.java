package hms.platform.control;

import hms.platform.entity.JobRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Keeps how the jobs of each node fare, so that one page tells of all nodes, also of one that is down. */
@ApplicationScoped
public class JobLog {

    private static final String CHANGE = "UPDATE job_run SET began_at = ?, ended_at = ?, runs = ?, failures = ?,"
            + " failure = ?, failed_at = ? WHERE name = ? AND node = ?";
    private static final String BEGIN = "INSERT INTO job_run (began_at, ended_at, runs, failures, failure, failed_at,"
            + " name, node) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String READ = "SELECT name, node, began_at, ended_at, runs, failures, failure, failed_at"
            + " FROM job_run ORDER BY name, node";

    @Inject
    NodeLease nodes;

    /** From now on the last runs of this node are these. */
    void keep(List<JobRun> runs) {
        keep(ServerResources.database(), nodes.number(), runs);
    }

    /** All jobs of all nodes. */
    public List<JobRun> all() {
        return all(ServerResources.database());
    }

    static void keep(DataSource database, int node, List<JobRun> runs) {
        try (Connection connection = database.getConnection()) {
            for (JobRun run : runs) {
                if (write(connection, CHANGE, node, run) == 0) {
                    write(connection, BEGIN, node, run);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The jobs' runs cannot be kept: " + e.getMessage(), e);
        }
    }

    static List<JobRun> all(DataSource database) {
        List<JobRun> runs = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(READ);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                runs.add(read(rows));
            }
            return runs;
        } catch (SQLException e) {
            throw new IllegalStateException("The jobs' runs cannot be read: " + e.getMessage(), e);
        }
    }

    private static int write(Connection connection, String sql, int node, JobRun run) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            SqlTime.set(statement, 1, local(run.beganAt()));
            SqlTime.set(statement, 2, local(run.endedAt()));
            statement.setLong(3, run.runs());
            statement.setLong(4, run.failures());
            statement.setString(5, run.failure());
            SqlTime.set(statement, 6, run.failedAt() == null ? null : local(run.failedAt()));
            statement.setString(7, run.job());
            statement.setInt(8, node);
            return statement.executeUpdate();
        }
    }

    private static JobRun read(ResultSet row) throws SQLException {
        return new JobRun(
                row.getString(1),
                row.getInt(2),
                instant(row, 3),
                instant(row, 4),
                row.getLong(5),
                row.getLong(6),
                row.getString(7),
                instant(row, 8));
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        LocalDateTime local = row.getObject(column, LocalDateTime.class);
        return local == null ? null : local.toInstant(ZoneOffset.UTC);
    }
}
