package hms.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What operations apply to their own server can be applied again, and can be looked at before. */
@Tag("wildfly-only")
class ServerSettingsIT {

    private static final Path HOME = ServerKind.home();
    private static final String HARDENED = " stack-trace-on-error=\"none\"";

    @TempDir
    Path base;

    private Path settings;

    @BeforeEach
    void copyTheSettings() throws IOException {
        Trees.copy(HOME.resolve("standalone/configuration"), base.resolve("configuration"));
        settings = base.resolve("configuration/standalone.xml");
    }

    @Test
    void changesNothingWhenAppliedAgain() throws Exception {
        String before = Files.readString(settings);

        Applied again = apply();

        assertThat(again).isEqualTo(new Applied(0, "Nothing to change.\n"));
        assertThat(settings).hasContent(before);
    }

    @Test
    void showsWhatWouldChangeAndChangesItOnlyWhenTold() throws Exception {
        String hardened = Files.readString(settings);
        String soft = hardened.replace(HARDENED, "");
        Files.writeString(settings, soft);

        Applied check = apply("--check");

        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.said()).contains("+", HARDENED.strip());
        assertThat(settings).hasContent(soft);
        assertThat(apply()).isEqualTo(new Applied(0, "1 settings written.\n"));
        assertThat(unordered(Files.readString(settings))).isEqualTo(unordered(hardened));
    }

    @Test
    void keepsALimitThatTheOperatorChose() throws Exception {
        String theirs = Files.readString(settings).replace("max-post-size=\"33554432\"", "max-post-size=\"5000000\"");
        assertThat(theirs)
                .contains(
                        "max-post-size=\"5000000\"",
                        "task-max-threads=\"200\"",
                        "max-parameters=\"500\"",
                        "max-headers=\"100\"",
                        "max-header-size=\"65536\"",
                        "max-cookies=\"50\"",
                        "no-request-timeout=\"30000\"",
                        "request-parse-timeout=\"10000\"",
                        "<flush-strategy>IdleConnections</flush-strategy>")
                .doesNotContain("enable-http2=\"true\"");
        Files.writeString(settings, theirs);

        assertThat(apply()).isEqualTo(new Applied(0, "Nothing to change.\n"));
        assertThat(settings).hasContent(theirs);
    }

    @Test
    void overwritesNoDriverOfSomebodyElse(@TempDir Path home) throws Exception {
        Path module = home.resolve("modules/com/mysql/main/module.xml");
        Files.createDirectories(module.getParent());
        Files.createDirectories(home.resolve("bin"));
        Files.createDirectories(home.resolve("standalone/configuration"));
        Files.createFile(home.resolve("bin/jboss-cli.sh"));
        Files.copy(settings, home.resolve("standalone/configuration/standalone.xml"));
        String theirs = "<resource-root path=\"mysql-connector-java-5.1.49.jar\"/>";
        Files.writeString(module, theirs);

        Applied refused = Applied.to(home, home.resolve("standalone"));

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.said()).contains("modules/com/mysql/main already that is not HMS's");
        assertThat(module).hasContent(theirs);
    }

    @Test
    void writesLogsAsJsonWhereThatIsWantedAndAsTextAgain() throws Exception {
        String text = Files.readString(settings);

        assertThat(apply("--json-logs")).isEqualTo(new Applied(0, "3 settings written.\n"));
        assertThat(Files.readString(settings).split("<named-formatter name=\"HMS_JSON\"/>", -1))
                .hasSize(4);
        assertThat(apply("--json-logs")).isEqualTo(new Applied(0, "Nothing to change.\n"));
        assertThat(apply()).isEqualTo(new Applied(0, "3 settings written.\n"));
        assertThat(unordered(Files.readString(settings))).isEqualTo(unordered(text));
    }

    @Test
    void knowsADirectoryOnceItWasTold() throws Exception {
        Applied told = apply("--ldap");

        assertThat(told.exit()).as(told.said()).isZero();
        assertThat(Files.readString(settings))
                .contains("<distributed-realm name=\"hms-people\" realms=\"hms-local hms-directory\"/>");
        assertThat(apply("--ldap")).isEqualTo(new Applied(0, "Nothing to change.\n"));
        assertThat(apply("--ldap", "--check").said()).isEqualTo("Nothing would change.\n");
        assertThat(apply()).isEqualTo(new Applied(0, "Nothing to change.\n"));
    }

    @Test
    void knowsAnIdentityProviderOnceItWasTold() throws Exception {
        Applied told = apply("--oidc");

        assertThat(told.exit()).as(told.said()).isZero();
        String provider = Files.readString(settings);
        assertThat(provider).contains("<distributed-realm name=\"hms-people\" realms=\"hms-local hms-provider\"/>");
        assertThat(apply("--oidc")).isEqualTo(new Applied(0, "Nothing to change.\n"));
        assertThat(apply("--oidc", "--check").said()).isEqualTo("Nothing would change.\n");
        assertThat(apply()).isEqualTo(new Applied(0, "Nothing to change.\n"));
        assertThat(settings).hasContent(provider);
        assertThat(apply("--oidc", "--ldap").exit()).isEqualTo(2);
    }

    /** The server writes the attributes of an element in any order. */
    private static List<List<String>> unordered(String xml) {
        return xml.lines()
                .map(line ->
                        Stream.of(line.strip().split("[ />]+", -1)).sorted().toList())
                .toList();
    }

    private Applied apply(String... options) throws Exception {
        return Applied.to(HOME, base, options);
    }
}
