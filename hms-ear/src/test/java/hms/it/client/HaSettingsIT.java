package hms.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code apply --ha} makes a node of the clustered configuration of the full distribution, and can be run again. */
@Tag("wildfly-only")
@Tag("cluster")
class HaSettingsIT {

    @TempDir
    Path base;

    @ParameterizedTest
    @ValueSource(strings = "standalone-ha.xml")
    void makesANodeAndChangesNothingWhenAppliedAgain(String configuration) throws Exception {
        Trees.copy(FullServer.home().resolve("standalone/configuration"), base.resolve("configuration"));
        Path settings = base.resolve("configuration").resolve(configuration);
        String before = Files.readString(settings);

        Applied check = apply(configuration, "--check");

        assertThat(check.exit()).as(check.said()).isEqualTo(1);
        assertThat(check.said()).contains("+", "HMS_CLUSTER_PEERS", "server-ssl-context", "java:/jdbc/hms");
        assertThat(settings).hasContent(before);
        assertThat(apply(configuration).said()).containsPattern("\\d+ settings written");
        ClusterKey.make(base);
        String node = Files.readString(settings);
        assertThat(node).contains("HMS_CLUSTER_PEERS").doesNotContain("ajp-listener", "<proxy name=\"default\"");
        assertThat(apply(configuration)).isEqualTo(new Applied(0, "Nothing to change.\n"));
        assertThat(settings).hasContent(node);
    }

    @ParameterizedTest
    @ValueSource(strings = "standalone.xml")
    void refusesAConfigurationThatKnowsNoCluster(String configuration) throws Exception {
        Trees.copy(FullServer.home().resolve("standalone/configuration"), base.resolve("configuration"));

        Applied refused = apply(configuration);

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.said()).contains("standalone.xml knows no cluster");
    }

    private Applied apply(String configuration, String... options) throws Exception {
        String[] all = new String[options.length + 2];
        System.arraycopy(options, 0, all, 2, options.length);
        all[0] = "--ha";
        all[1] = "--config=" + configuration;
        return Applied.to(FullServer.home(), base, all);
    }
}
