package hms.platform.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskHealthTest {

    private static final String LEAST = "hms.disk.least.mb";
    private static final String WILDFLY = "jboss.server.data.dir";
    private static final String PAYARA = "com.sun.aas.instanceRoot";

    private final DiskHealth disk = new DiskHealth();

    @TempDir
    Path folder;

    @AfterEach
    void forget() {
        for (String name : new String[] {LEAST, WILDFLY, PAYARA}) {
            System.clearProperty(name);
        }
    }

    @Test
    void asksForAsMuchRoomAsOperationsSay() {
        System.setProperty(LEAST, "0");
        assertThat(disk.look().well()).isTrue();

        System.setProperty(LEAST, "1000000000");
        assertThat(disk.look().well()).isFalse();

        System.setProperty(LEAST, "plenty");
        assertThatThrownBy(disk::look).hasMessageContaining("HMS_DISK_LEAST_MB must be a whole number");
    }

    @Test
    void looksWhereTheServerKeepsFiles() {
        System.setProperty(WILDFLY, folder.toString());
        assertThat(DiskHealth.directory()).isEqualTo(folder);
    }

    @Test
    void looksWhereTheDirectoryWillBeBeforeItIsThere() {
        System.setProperty(PAYARA, folder.toString());
        assertThat(DiskHealth.directory()).isEqualTo(folder);
    }
}
