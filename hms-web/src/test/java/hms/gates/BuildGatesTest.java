package hms.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The build itself, with the parent's own settings, is shown modules that each break one gate. */
class BuildGatesTest {

    private static final Path WORK = Sources.TOP.resolve("hms-web/target/gates");
    private static String said;

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        copy(Sources.FIXTURES.resolve("gates"), WORK);
        Path log = WORK.resolve("build.log");
        String repository = System.getProperty("maven.repo.local");
        ProcessBuilder maven = new ProcessBuilder(List.of(
                        maven(),
                        "-B",
                        "--fail-at-end",
                        "-DskipTests",
                        "-Dmaven.repo.local=" + repository,
                        "-f",
                        WORK.resolve("pom.xml").toString(),
                        "prepare-package"))
                .directory(WORK.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Process running = maven.start();
        assertThat(running.waitFor(5, TimeUnit.MINUTES)).isTrue();
        said = Files.readString(log, StandardCharsets.UTF_8);
        assertThat(running.exitValue()).as(said).isNotZero();
    }

    @ParameterizedTest
    @CsvSource({"java, Bed.java", "xhtml, ward.xhtml", "xml, ward.xml", "sql, V1__ward.sql"})
    void refusesWhatTheFormatterWouldWriteOtherwise(String kind, String file) {
        assertThat(of("bad-unformatted-" + kind)).contains("format violations", file);
    }

    @Test
    void refusesWhatIsTooBigOrLeftLyingAbout() {
        assertThat(of("bad-oversized"))
                .contains(
                        "[FileLength]",
                        "[MethodLength]",
                        "[AuthorTag]",
                        "[Postponed]",
                        "[CommentedOutCode]",
                        "[Banner]",
                        "[TypeName]",
                        "[AvoidStarImport]");
    }

    @Test
    void refusesWhatTheCompilerWarnsOf() {
        assertThat(of("bad-careless")).contains("found raw type", "warnings found and -Werror specified");
    }

    @Test
    void refusesWhatErrorProneSees() {
        assertThat(of("bad-mistaken")).contains("[DeadException]");
    }

    @Test
    void refusesWhatSpotBugsSees() {
        assertThat(of("bad-vulnerable")).contains("WEAK_MESSAGE_DIGEST_MD5", "DL_SYNCHRONIZATION_ON_SHARED_CONSTANT");
    }

    /** What the build said while it worked on one module, and about it at the end. */
    private static String of(String module) {
        return Stream.concat(
                        Stream.of(said.split("Building ")).filter(part -> part.startsWith(module + " ")),
                        Stream.of(said.split("Failed to execute goal "))
                                .filter(part -> part.contains("on project " + module + ":")))
                .collect(Collectors.joining());
    }

    private static String maven() {
        String home = System.getProperty("maven.home");
        String command = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows") ? "mvn.cmd" : "mvn";
        return home == null ? command : Path.of(home, "bin", command).toString();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(file));
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }
}
