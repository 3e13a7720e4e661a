package hms.platform.control;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Sends a time as text, to the microsecond that a DATETIME(6) keeps.
 *
 * <p>MariaDB 10 calls itself 5.5.5 in its greeting, and to such a server MySQL's driver sends no fraction of a second.
 */
final class SqlTime {

    private static final DateTimeFormatter TEXT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

    private SqlTime() {}

    /** Sets any parameter; a time, so that it arrives whole. */
    static void set(PreparedStatement statement, int index, Object value) throws SQLException {
        statement.setObject(index, value instanceof LocalDateTime time ? TEXT.format(time) : value);
    }
}
