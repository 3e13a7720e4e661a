package hms.it.client;

import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.PostDiscoveryFilter;

/** Leaves the tests of the command line out where there is no curl, and writes down that it did. */
public final class NeedsCurl implements PostDiscoveryFilter {

    private static final TestTag CURL = TestTag.create("curl");
    private static final String NOTE =
            """
            The tests of the command line did not run: no curl on this machine.
            Install it (Debian and Ubuntu: apt-get install curl), then run mvn verify again.
            """;

    private final boolean found = Programs.there("curl");

    @Override
    public FilterResult apply(TestDescriptor test) {
        if (found || !test.getTags().contains(CURL)) {
            return FilterResult.included("needs no curl, or has one");
        }
        NotRun.because(NOTE);
        return FilterResult.excluded("no curl");
    }
}
