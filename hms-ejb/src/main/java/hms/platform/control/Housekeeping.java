package hms.platform.control;

import hms.platform.JobLease;
import hms.platform.Settings;
import hms.platform.entity.PlatformPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import javax.sql.DataSource;

/** Forgets what the platform needs no longer: old submit tokens, mails long sent, jobs of nodes that are gone. Parked mails stay. */
@ApplicationScoped
public class Housekeeping implements Settings.Chosen {

    private static final Duration TERM = Duration.ofMinutes(10);
    private static final int TOKEN_DAYS = 7;
    private static final int RUN_DAYS = 30;

    @Inject
    JobLease lease;

    @Inject
    Clock clock;

    void run() {
        if (lease.hold("housekeeping", TERM)) {
            tidy(ServerResources.database());
        }
    }

    void tidy(DataSource database) {
        try (Connection connection = database.getConnection()) {
            delete(connection, "DELETE FROM submit_token WHERE created_at < ?", TOKEN_DAYS);
            delete(connection, "DELETE FROM job_run WHERE ended_at < ?", RUN_DAYS);
            int days = PlatformPolicy.SENT_MAIL_DAYS.now(sentMailDays(connection));
            delete(connection, "DELETE FROM outbox_message WHERE state = 'SENT' AND sent_at < ?", days);
        } catch (SQLException e) {
            throw new IllegalStateException("Old rows cannot be removed: " + e.getMessage(), e);
        }
    }

    @Override
    public Map<Settings.Whole, Integer> chosen() {
        try (Connection connection = ServerResources.database().getConnection()) {
            return Map.of(PlatformPolicy.SENT_MAIL_DAYS, sentMailDays(connection));
        } catch (SQLException e) {
            throw new IllegalStateException("The settings cannot be read: " + e.getMessage(), e);
        }
    }

    private static int sentMailDays(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement("SELECT sent_mail_days FROM platform_policy WHERE id = 1");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private void delete(Connection connection, String sql, int days) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            SqlTime.set(
                    statement,
                    1,
                    LocalDateTime.now(clock.withZone(ZoneOffset.UTC)).minusDays(days));
            statement.executeUpdate();
        }
    }
}
