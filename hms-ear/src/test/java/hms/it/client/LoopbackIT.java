package hms.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

/** A server whose public ports are on loopback has no other door, either: none that the hardening scripts forgot. */
@Tag("wildfly-only")
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class LoopbackIT {

    private static final String LISTENS = "0A";
    private static final String LOOPBACK = "0100007F:";
    private static final String LOOPBACK_6 = "00000000000000000000000001000000:";
    private static final String LOOPBACK_4_IN_6 = "0000000000000000FFFF00000100007F:";

    @Test
    @EnabledOnOs(OS.LINUX)
    void listensNowhereElse() throws IOException {
        Path process = Path.of("/proc", String.valueOf(House.now().process().pid()));
        Set<String> own = sockets(process);
        List<String> doors = Stream.of("tcp", "tcp6")
                .flatMap(table -> lines(process.resolve("net").resolve(table)))
                .map(line -> line.strip().split("\\s+"))
                .filter(entry -> LISTENS.equals(entry[3]) && own.contains(entry[9]))
                .map(entry -> entry[1])
                .toList();

        assertThat(doors).isNotEmpty().allSatisfy(door -> assertThat(
                        door.startsWith(LOOPBACK) || door.startsWith(LOOPBACK_6) || door.startsWith(LOOPBACK_4_IN_6))
                .as(door)
                .isTrue());
    }

    private static Stream<String> lines(Path table) {
        try {
            return Files.readAllLines(table).stream().skip(1);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The numbers of the sockets that the process holds. */
    private static Set<String> sockets(Path process) throws IOException {
        try (Stream<Path> files = Files.list(process.resolve("fd"))) {
            return files.map(LoopbackIT::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.replaceAll("\\D", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }
}
