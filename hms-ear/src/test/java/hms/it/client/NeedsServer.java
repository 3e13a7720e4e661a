package hms.it.client;

import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.PostDiscoveryFilter;

/** Leaves tests tagged {@code wildfly-only} or {@code payara-only} to that server: they prove how it is prepared. */
public final class NeedsServer implements PostDiscoveryFilter {

    private static final String ONLY = "-only";

    @Override
    public FilterResult apply(TestDescriptor test) {
        TestTag others = TestTag.create((ServerKind.payara() ? "wildfly" : "payara") + ONLY);
        return test.getTags().contains(others)
                ? FilterResult.excluded("proves something of another server")
                : FilterResult.included("runs on this server");
    }
}
