package hms.it;

import hms.platform.RequestFacts;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * The SQL that EclipseLink sent, in order; rows that go together in a batch are one. Without what the door asks every few
 * seconds, whoever comes: whether the account is still let in, and how the hospital lets people in.
 */
public record Statements(List<String> sql) {

    private static final Pattern DOOR =
            Pattern.compile("SELECT (session_epoch FROM user_account|[^()]* FROM access_policy) .*", Pattern.DOTALL);
    private static final Logger ECLIPSELINK = Logger.getLogger("org.eclipse.persistence.session");

    /** Listens to EclipseLink's own SQL log while this thread does the work. */
    static Statements during(InServer.Work work) throws Exception {
        Thread own = Thread.currentThread();
        return heard(work, () -> Thread.currentThread() == own);
    }

    /** Listens while this thread asks for pages: what their requests sent, no timer's and none of its own. */
    static Statements ofPages(InServer.Work work) throws Exception {
        String own = RequestFacts.current().requestId();
        return heard(work, () -> {
            String asking = RequestFacts.current().requestId();
            return asking != null && !asking.equals(own);
        });
    }

    private static Statements heard(InServer.Work work, BooleanSupplier here) throws Exception {
        Listener listener = new Listener(here);
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

        private final List<String> heard = new CopyOnWriteArrayList<>();
        private final BooleanSupplier here;

        Listener(BooleanSupplier here) {
            this.here = here;
        }

        @Override
        public void publish(LogRecord said) {
            if (isSql(said.getMessage()) && here.getAsBoolean()) {
                heard.add(said.getMessage());
            }
        }

        private static boolean isSql(String message) {
            return message != null
                    && message.matches("(?is)\\s*(SELECT|INSERT|UPDATE|DELETE|MERGE|CALL)\\b.*")
                    && !DOOR.matcher(message).matches();
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
