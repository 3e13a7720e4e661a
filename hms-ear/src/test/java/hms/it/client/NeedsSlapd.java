package hms.it.client;

import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.PostDiscoveryFilter;

/** Leaves the tests with a directory out where there is no OpenLDAP, and writes down that it did. */
public final class NeedsSlapd implements PostDiscoveryFilter {

    private static final TestTag SLAPD = TestTag.create("slapd");
    private static final String NOTE =
            """
            The tests with a directory did not run: no slapd on this machine.
            Install it (Debian and Ubuntu: apt-get install slapd), then run mvn verify again.
            """;

    private final boolean found = Slapd.isThere();

    @Override
    public FilterResult apply(TestDescriptor test) {
        if (found || !test.getTags().contains(SLAPD)) {
            return FilterResult.included("needs no directory, or has one");
        }
        NotRun.because(NOTE);
        return FilterResult.excluded("no slapd");
    }
}
