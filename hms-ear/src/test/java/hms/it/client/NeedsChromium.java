package hms.it.client;

import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.PostDiscoveryFilter;

/** Leaves the browser's tests out where there is no Chromium, and writes down that it did. */
public final class NeedsChromium implements PostDiscoveryFilter {

    private static final TestTag BROWSER = TestTag.create("browser");
    private static final String NOTE =
            """
            The browser tests did not run: no Chromium on this machine.
            Install it (Debian and Ubuntu: apt-get install chromium) or name it by -Dhms.it.chromium=/path, \
            then run mvn verify again.
            """;

    private final boolean found = Chromium.find().isPresent();

    @Override
    public FilterResult apply(TestDescriptor test) {
        if (found || !test.getTags().contains(BROWSER)) {
            return FilterResult.included("needs no browser, or has one");
        }
        NotRun.because(NOTE);
        return FilterResult.excluded("no Chromium");
    }
}
