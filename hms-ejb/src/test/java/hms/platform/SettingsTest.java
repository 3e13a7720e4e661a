package hms.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final String WILDFLY = "jboss.server.data.dir";
    private static final String PAYARA = "com.sun.aas.instanceRoot";
    private static final String OURS = "hms.data.dir";

    @AfterEach
    void asShipped() {
        System.clearProperty(WILDFLY);
        System.clearProperty(PAYARA);
        System.clearProperty(OURS);
    }

    @Test
    void keepsFilesWhereTheServerKeepsItsOwn() {
        assertThat(Settings.dataDirectory()).isEmpty();

        System.setProperty(PAYARA, "/domains/one");
        assertThat(Settings.dataDirectory()).contains(Path.of("/domains/one/hms"));

        System.setProperty(WILDFLY, "/standalone/data");
        assertThat(Settings.dataDirectory()).contains(Path.of("/standalone/data"));
    }

    @Test
    void keepsFilesWhereOperationsSay() {
        System.setProperty(WILDFLY, "/standalone/data");
        System.setProperty(OURS, "/srv/hms");

        assertThat(Settings.dataDirectory()).contains(Path.of("/srv/hms"));
    }
}
