package hms.it;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** The SQL that EclipseLink sent, in order. */
public record Statements(List<String> sql) {

    private static final Logger ECLIPSELINK = Logger.getLogger("org.eclipse.persistence");

    /** Listens to EclipseLink's own SQL log while this thread does the work. */
    static Statements during(InServer.Work work) throws Exception {
        Listener listener = new Listener(Thread.currentThread().getId());
        Level before = ECLIPSELINK.getLevel();
        boolean passedOn = ECLIPSELINK.getUseParentHandlers();
        ECLIPSELINK.addHandler(listener);
        ECLIPSELINK.setUseParentHandlers(false);
        ECLIPSELINK.setLevel(Level.FINE);
        try {
            work.run();
        } finally {
            ECLIPSELINK.setLevel(before);
            ECLIPSELINK.setUseParentHandlers(passedOn);
            ECLIPSELINK.removeHandler(listener);
        }
        return new Statements(List.copyOf(listener.heard));
    }

    /** How many statements only read. */
    public long reads() {
        return sql.stream().filter(Statements::reading).count();
    }

    /** How many statements wrote. */
    public long writes() {
        return sql.size() - reads();
    }

    private static boolean reading(String statement) {
        return statement.toUpperCase(Locale.ROOT).startsWith("SELECT");
    }

    private static final class Listener extends Handler {

        private final List<String> heard = new ArrayList<>();
        private final long thread;

        Listener(long thread) {
            this.thread = thread;
        }

        @Override
        public void publish(LogRecord said) {
            if (Thread.currentThread().getId() == thread && isSql(said.getMessage())) {
                heard.add(said.getMessage());
            }
        }

        private static boolean isSql(String message) {
            return message != null && message.matches("(?is)\\s*(SELECT|INSERT|UPDATE|DELETE|MERGE|CALL)\\b.*");
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // Nothing to let go of.
        }
    }
}
