package hms.platform.control;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.database.MySQLPlatform;
import org.eclipse.persistence.sessions.Session;

/**
 * Hands dates and times to the driver as they are, never through the time zone of the server's JVM.
 *
 * <p>EclipseLink's own way is {@code java.sql.Timestamp}: on a server in New York it stores 02:30 UTC of the night when
 * clocks go forward as 03:30. Native queries therefore answer {@link LocalDateTime} and {@link LocalDate}.
 */
public class ZonelessMySqlPlatform extends MySQLPlatform {

    private static final long serialVersionUID = 1L;

    /** Never: the short cut asks the driver for a Timestamp, past the method below. */
    @Override
    public boolean shouldOptimizeDataConversion() {
        return false;
    }

    @Override
    public void setParameterValueInDatabaseCall(
            Object parameter, PreparedStatement statement, int index, AbstractSession session) throws SQLException {
        if (parameter instanceof LocalDateTime || parameter instanceof LocalDate) {
            SqlTime.set(statement, index, parameter);
        } else {
            super.setParameterValueInDatabaseCall(parameter, statement, index, session);
        }
    }

    @Override
    public Object getObjectFromResultSet(ResultSet rows, int column, int type, AbstractSession session)
            throws SQLException {
        return switch (type) {
            case Types.TIMESTAMP -> rows.getObject(column, LocalDateTime.class);
            case Types.DATE -> rows.getObject(column, LocalDate.class);
            default -> super.getObjectFromResultSet(rows, column, type, session);
        };
    }

    /**
     * Asks a database that is away once, not four times with five seconds between: whoever waits is told at once, and the
     * connections that are left serve somebody else. By the older of two names of the interface: Payara's EclipseLink does
     * not know the newer one.
     */
    @SuppressWarnings("removal")
    public static class AskedOnce implements SessionCustomizer {

        @Override
        public void customize(Session session) {
            session.getLogin().setQueryRetryAttemptCount(0);
        }
    }
}
