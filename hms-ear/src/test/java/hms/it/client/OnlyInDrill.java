package hms.it.client;

import java.util.Set;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.PostDiscoveryFilter;

/** Leaves tests tagged {@code keycloak} to the drill, which unpacks one, and those tagged {@code drill}, which take long. */
public final class OnlyInDrill implements PostDiscoveryFilter {

    private static final Set<TestTag> TAGS = Set.of(TestTag.create("keycloak"), TestTag.create("drill"));

    private final boolean drill = "false".equals(System.getProperty("hms.it.keycloak.skip"));

    @Override
    public FilterResult apply(TestDescriptor test) {
        return drill || test.getTags().stream().noneMatch(TAGS::contains)
                ? FilterResult.included("runs every time, or this is the drill")
                : FilterResult.excluded("runs in the drill");
    }
}
