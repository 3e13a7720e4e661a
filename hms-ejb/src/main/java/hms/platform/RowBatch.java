package hms.platform;

import hms.platform.control.JdbcBatch;
import jakarta.persistence.EntityManager;

/** Very many rows by one statement, sent as a batch in the caller's transaction; times and dates go as text. */
public interface RowBatch extends AutoCloseable {

    /** A batch of this statement, whose text never comes from outside. */
    static RowBatch of(EntityManager em, String statement) {
        return new JdbcBatch(em, statement);
    }

    /** One more row, its values in the order of the statement's parameters. */
    void add(Object... values);

    /** Writes the rows that were added. */
    void send();

    @Override
    void close();
}
