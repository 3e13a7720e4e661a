package hms.it.client;

import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.PostDiscoveryFilter;

/** Leaves tests tagged {@code mariadb-only} to the run on MariaDB: they prove what embedded H2 does not have. */
public final class NeedsMariaDb implements PostDiscoveryFilter {

    private static final TestTag ONLY = TestTag.create("mariadb-only");

    @Override
    public FilterResult apply(TestDescriptor test) {
        boolean there = "mariadb".equals(System.getProperty("hms.it.database"));
        return there || !test.getTags().contains(ONLY)
                ? FilterResult.included("runs on this database")
                : FilterResult.excluded("proves something of MariaDB");
    }
}
