package hms.it.client;

import java.util.List;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * Leaves tests tagged {@code cluster} to the drill, which unpacks the full distribution of WildFly, and writes down what
 * they lack on this machine.
 */
public final class NeedsTwoNodes implements PostDiscoveryFilter {

    private static final TestTag CLUSTER = TestTag.create("cluster");
    private static final List<String> PROGRAMS = List.of("haproxy", "socat", "curl", "mariadbd", "mariadb-install-db");
    private static final String NOTE =
            """
            The tests of two nodes did not run: no %s on this machine.
            Install it (Debian and Ubuntu: apt-get install haproxy socat curl mariadb-server), then run the drill again.
            """;

    private final boolean drill = "false".equals(System.getProperty("hms.it.cluster.skip"));

    @Override
    public FilterResult apply(TestDescriptor test) {
        if (!test.getTags().contains(CLUSTER)) {
            return FilterResult.included("needs one node");
        }
        if (!drill) {
            return FilterResult.excluded("runs in the drill");
        }
        List<String> missing =
                PROGRAMS.stream().filter(each -> !Programs.there(each)).toList();
        if (missing.isEmpty()) {
            return FilterResult.included("finds all it needs");
        }
        NotRun.because(NOTE.formatted(String.join(", ", missing)));
        return FilterResult.excluded("lacks " + missing);
    }
}
