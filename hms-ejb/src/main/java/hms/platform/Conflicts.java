package hms.platform;

import jakarta.persistence.OptimisticLockException;
import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads, from whatever wraps it, what the database meant when two transactions met. */
public final class Conflicts {

    /** MariaDB and MySQL: record changed since read, lock wait timeout, deadlock; H2: lock timeout, deadlock, update. */
    private static final Set<Integer> RETRYABLE = Set.of(1020, 1205, 1213, 50200, 40001, 90131);

    /** MariaDB and MySQL: duplicate entry (two codes); H2: unique index or primary key violation. */
    private static final Set<Integer> DUPLICATE = Set.of(1062, 1586, 23505);

    /** MariaDB and MySQL: the server takes no changes, because it follows another one and was not promoted yet. */
    private static final Set<Integer> READ_ONLY = Set.of(1290, 1836);

    /** {@code … for key 'table.name'} of MariaDB and MySQL; {@code violation: "schema.name ON …} of H2. */
    private static final Pattern KEY = Pattern.compile("for key '([^']+)'|violation: \"([^\\s\"]+) ");

    private Conflicts() {}

    /** Whether the same work in a new transaction may succeed: a lock was not had in time, or a deadlock was broken. */
    public static boolean retryable(Throwable thrown) {
        return database(thrown).anyMatch(each -> RETRYABLE.contains(each.getErrorCode()));
    }

    /**
     * Whether the database could not be asked: its server does not answer or takes no changes, or no connection to it came
     * free in time.
     */
    public static boolean away(Throwable thrown) {
        return causes(thrown).anyMatch(ResourceException.class::isInstance)
                || database(thrown).anyMatch(Conflicts::unconnected);
    }

    /** SQL states of class 08 are about the connection (ISO/IEC 9075-2, subclause 24.1). */
    private static boolean unconnected(SQLException thrown) {
        String state = thrown.getSQLState();
        return thrown instanceof SQLNonTransientConnectionException
                || thrown instanceof SQLTransientConnectionException
                || thrown instanceof SQLRecoverableException
                || READ_ONLY.contains(thrown.getErrorCode())
                || (state != null && state.startsWith("08"));
    }

    /** Whether somebody else saved the same record in between. */
    public static boolean stale(Throwable thrown) {
        return causes(thrown).anyMatch(OptimisticLockException.class::isInstance);
    }

    /** Whether a unique key was hurt. */
    public static boolean duplicate(Throwable thrown) {
        return database(thrown).anyMatch(Conflicts::duplicate);
    }

    /** The name of the unique key that was hurt, in lower case, where the database tells it. */
    public static Optional<String> duplicateKey(Throwable thrown) {
        return database(thrown)
                .filter(Conflicts::duplicate)
                .map(each -> KEY.matcher(String.valueOf(each.getMessage())))
                .filter(Matcher::find)
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .map(name -> name.toLowerCase(Locale.ROOT).replaceFirst("_index_[0-9a-z]+$", ""))
                .findFirst();
    }

    private static boolean duplicate(SQLException thrown) {
        return DUPLICATE.contains(thrown.getErrorCode());
    }

    private static Stream<SQLException> database(Throwable thrown) {
        return causes(thrown).filter(SQLException.class::isInstance).map(SQLException.class::cast);
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, each -> each != null, Throwable::getCause).limit(30);
    }
}
