package hms.it.client;

import java.util.Map;
import java.util.Optional;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.PostDiscoveryFilter;

/** Leaves the tests of a proxy out where it is not on this machine, and writes down that it did; two run in the drill. */
public final class NeedsProxies implements PostDiscoveryFilter {

    private static final Map<String, String> PROGRAMS =
            Map.of("haproxy", "haproxy", "nginx", "nginx", "apache", "apache2");
    private static final String EVERYWHERE = "haproxy";
    private static final String NOTE =
            """
            The tests of %1$s before HMS did not run: no %1$s on this machine.
            Install it (Debian and Ubuntu: apt-get install %1$s), then run mvn verify again.
            """;

    private final boolean drill = "false".equals(System.getProperty("hms.it.cluster.skip"));

    @Override
    public FilterResult apply(TestDescriptor test) {
        Optional<String> proxy = test.getTags().stream()
                .map(TestTag::getName)
                .filter(PROGRAMS::containsKey)
                .findFirst();
        if (proxy.isEmpty()) {
            return FilterResult.included("needs no proxy");
        }
        if (!drill && !EVERYWHERE.equals(proxy.get())) {
            return FilterResult.excluded("runs in the drill");
        }
        String program = PROGRAMS.get(proxy.get());
        if (Programs.there(program)) {
            return FilterResult.included("finds its proxy");
        }
        NotRun.because(NOTE.formatted(program));
        return FilterResult.excluded("no " + program);
    }
}
