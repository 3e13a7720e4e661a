package hms.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What operations apply to a domain of their own can be looked at before, and applied again. */
@Tag("payara-only")
@Tag("payara")
class ApplyPayaraIT {

    private static final String REALM = "configs.config.server-config.security-service.auth-realm.hms";
    private static final String PROVIDER =
            "<property (name=\"provider\" value=\"true\"|value=\"true\" name=\"provider\")";

    @TempDir
    Path folder;

    private Path domain;

    private record Run(int exit, String said) {}

    @BeforeEach
    void takeADomainAsPayaraShipsIt() throws IOException {
        domain = folder.resolve("stock");
        Payara.stock(domain);
    }

    @Test
    void showsWhatWouldChangeChangesItAndFindsNothingMoreToDo() throws Exception {
        Run check = apply("--check");

        assertThat(check.exit()).as(check.said()).isEqualTo(1);
        assertThat(check.said()).contains("file lib/hms-realm.jar", "create-jdbc-resource", "create-auth-realm");
        assertThat(file("config/domain.xml")).doesNotContain("hms");
        assertThat(file("config/login.conf")).doesNotContain("hms");

        Run first = apply();
        Map<String, String> settings = settings();

        assertThat(first.exit()).as(first.said()).isZero();
        assertThat(first.said()).endsWith(check.said().lines().count() + " settings written.\n");
        assertThat(apply()).isEqualTo(new Run(0, "Nothing to change.\n"));
        assertThat(settings()).isEqualTo(settings);
        keepsADatabaseThatTheOperatorNamed();
    }

    private void keepsADatabaseThatTheOperatorNamed() throws Exception {
        Path xml = domain.resolve("config/domain.xml");
        String shipped = Files.readString(xml);
        String theirs = shipped.replaceFirst(
                "(microprofile\\.hms\\.db\\.url\" value=\")[^\"]*", "$1jdbc:mysql://db.example/hms");
        assertThat(theirs).isNotEqualTo(shipped);
        Files.writeString(xml, theirs);

        assertThat(apply()).isEqualTo(new Run(0, "Nothing to change.\n"));
        assertThat(Files.readString(xml)).contains("jdbc:mysql://db.example/hms");
    }

    @Test
    @Tag("keycloak")
    void knowsWhereElsePeopleAreOnceItWasTold() throws Exception {
        Run first = apply();
        assertThat(first.exit()).as(first.said()).isZero();
        assertThat(file("config/domain.xml")).doesNotContainPattern(PROVIDER);

        Run check = apply("--oidc", "--check");
        assertThat(check.exit()).as(check.said()).isEqualTo(1);
        assertThat(check.said())
                .isEqualTo("set " + REALM + ".property.provider=true\nset " + REALM + ".property.directory=false\n");
        assertThat(apply("--oidc")).isEqualTo(new Run(0, "2 settings written.\n"));
        assertThat(file("config/domain.xml")).containsPattern(PROVIDER);
        assertThat(apply("--oidc")).isEqualTo(new Run(0, "Nothing to change.\n"));
        assertThat(apply()).isEqualTo(new Run(0, "Nothing to change.\n"));
        assertThat(apply("--ldap")).isEqualTo(new Run(0, "2 settings written.\n"));
        assertThat(file("config/domain.xml"))
                .doesNotContainPattern(PROVIDER)
                .containsPattern(
                        "<property name=\"directory\" value=\"true\"|<property value=\"true\" name=\"directory\"");
        assertThat(apply("--ldap", "--oidc").exit()).isEqualTo(2);
    }

    private Map<String, String> settings() throws IOException {
        return Map.of(
                "domain.xml", file("config/domain.xml"),
                "login.conf", file("config/login.conf"),
                "logging.properties", file("config/logging.properties"));
    }

    private String file(String name) throws IOException {
        return Files.readString(domain.resolve(name));
    }

    private Run apply(String... options) throws Exception {
        Process process = new ProcessBuilder(Payara.command(domain, options))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), said);
    }
}
