package hms.it.client;

import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.PostDiscoveryFilter;

/** Leaves the tests that dump MariaDB out where its client is missing, and writes down that it did. */
public final class NeedsMariaDbClient implements PostDiscoveryFilter {

    private static final TestTag CLIENT = TestTag.create("mariadb-client");
    private static final String NOTE =
            """
            The tests of backups of MariaDB did not run: no mariadb-dump on this machine.
            Install it (Debian and Ubuntu: apt-get install mariadb-client), then run mvn verify again.
            """;

    private final boolean found = Programs.there("mariadb-dump");

    @Override
    public FilterResult apply(TestDescriptor test) {
        boolean there = "mariadb".equals(System.getProperty("hms.it.database"));
        if (found || !there || !test.getTags().contains(CLIENT)) {
            return FilterResult.included("needs no client, or has one");
        }
        NotRun.because(NOTE);
        return FilterResult.excluded("no mariadb-dump");
    }
}
