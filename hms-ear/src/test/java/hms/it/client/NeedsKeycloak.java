package hms.it.client;

import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.PostDiscoveryFilter;

/** Leaves tests tagged {@code keycloak} to the drill, which unpacks one. */
public final class NeedsKeycloak implements PostDiscoveryFilter {

    private static final TestTag KEYCLOAK = TestTag.create("keycloak");

    private final boolean drill = "false".equals(System.getProperty("hms.it.keycloak.skip"));

    @Override
    public FilterResult apply(TestDescriptor test) {
        return drill || !test.getTags().contains(KEYCLOAK)
                ? FilterResult.included("needs no identity provider, or has one")
                : FilterResult.excluded("runs in the drill");
    }
}
