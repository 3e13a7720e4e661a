package hms.platform;

import java.util.Set;

/**
 * Question: which tables may the application only read and add to? Asked at start, after the schema was migrated by
 * its owner; the application's own database user then gets SELECT and INSERT on them and nothing else.
 */
public interface InsertOnlyTables {

    /** Names of tables, lower case. */
    Set<String> insertOnly();
}
