package hms.it;

import hms.platform.control.ServerResources;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/** What a test inside the server works with beside the desks: transactions, SQL, statement counts, serialization. */
@Dependent
public class Bench {

    @Inject
    private UserTransaction transaction;

    /** The work in one transaction of its own; rolled back when it throws. */
    public <T> T inTransaction(Callable<T> work) throws Exception {
        transaction.begin();
        boolean done = false;
        try {
            T result = work.call();
            done = true;
            return result;
        } finally {
            if (done) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
        }
    }

    /** The work in one transaction of its own; rolled back when it throws. */
    public void transact(InServer.Work work) throws Exception {
        inTransaction(() -> {
            work.run();
            return null;
        });
    }

    /** The work in one transaction of its own, of which nothing is kept whatever comes of it. */
    public void pretend(InServer.Work work) throws Exception {
        transaction.begin();
        try {
            work.run();
        } finally {
            transaction.rollback();
        }
    }

    /** Runs SQL with its parameters; the number of rows touched. */
    public int execute(String sql, Object... parameters) throws SQLException {
        try (Connection connection = database().getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    /** The rows of a query, column names in lower case. */
    public List<Map<String, Object>> rows(String sql, Object... parameters) throws SQLException {
        try (Connection connection = database().getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters);
                ResultSet found = statement.executeQuery()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(row(found));
            }
            return rows;
        }
    }

    /** The one number that a query gives. */
    public long number(String sql, Object... parameters) throws SQLException {
        Object value = rows(sql, parameters).get(0).values().iterator().next();
        return ((Number) value).longValue();
    }

    private static Map<String, Object> row(ResultSet found) throws SQLException {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
            row.put(found.getMetaData().getColumnLabel(column).toLowerCase(Locale.ROOT), found.getObject(column));
        }
        return row;
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int index = 0; index < parameters.length; index++) {
            statement.setObject(index + 1, whole(parameters[index]));
        }
        return statement;
    }

    /** Times as text: the driver sends a server that calls itself 5.5.5 no fraction of a second. */
    public static Object whole(Object value) {
        return value instanceof LocalDateTime || value instanceof Timestamp
                ? value.toString().replace('T', ' ')
                : value;
    }

    public DataSource database() {
        return ServerResources.database();
    }

    /** The statements that EclipseLink sent on this thread while the work was done. */
    public Statements counting(InServer.Work work) throws Exception {
        return Statements.during(work);
    }

    /** The statements that EclipseLink sent for the pages that were asked for while the work was done. */
    public Statements countingPages(InServer.Work work) throws Exception {
        return Statements.ofPages(work);
    }

    /** The result as a page gets it back from a passivated session: written, read, nothing lazy left behind. */
    public static <T> T shipped(T result) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(result);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            @SuppressWarnings("unchecked")
            T copy = (T) in.readObject();
            return copy;
        }
    }
}
