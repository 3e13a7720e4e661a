package hms.it.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hms.it.Visitor;
import hms.it.Visitor.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A hospital's own server, on its first day: no demo, one way in for the first administrator, and a proxy before it. */
class ProductionIT {

    private static final String SECRET = "a quiet river bends north";

    @Test
    void letsTheFirstAdministratorInByALinkThatIsSpentThen() throws Exception {
        try (OwnServer server = OwnServer.named("prod")) {
            server.start(Map.of("HMS_MODE", "prod", "HMS_BEHIND_PROXY", "true"));

            assertBelievesItsProxy(server);
            assertThat(new Visitor(server.address()).open("sign-in").body())
                    .contains("signInForm")
                    .doesNotContain("Sam Admin", "Demo data");
            assertThat(Clerk.enter(server.address(), "sam")).isEmpty();
            String link = link(server.data().resolve("first-administrator.txt"));
            assertThat(setPassword(server, link).status()).isEqualTo(302);
            assertThat(Clerk.enter(server.address(), "admin", SECRET)).isPresent();
            assertThat(new Visitor(server.address()).open(link).body()).doesNotContain("passwordForm:set");
        }
    }

    @Test
    void doesNotStartOnANumberBeyondItsBounds() {
        for (String each : new String[] {"HMS_IDLE_MINUTES=16", "HMS_DISK_LEAST_MB=much"}) {
            String name = each.substring(0, each.indexOf('='));
            try (OwnServer server = OwnServer.named("bounds_" + name.toLowerCase(Locale.ROOT))) {
                assertThatThrownBy(
                                () -> server.start(Map.of("HMS_MODE", "prod", name, each.substring(name.length() + 1))))
                        .hasMessageContaining("HMS does not start: " + name);
            }
        }
    }

    private static void assertBelievesItsProxy(OwnServer server) {
        RawHttp proxy = new RawHttp(server.address())
                .with("X-Forwarded-For", "203.0.113.7")
                .with("X-Forwarded-Proto", "https")
                .with("X-Forwarded-Host", "hms.hospital.example");

        assertThat(proxy.get("/hms").header("Location")).isEqualTo("https://hms.hospital.example/hms/");
    }

    private static String link(Path file) throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        String link = Files.readString(file).strip();
        return link.substring(link.indexOf("account/"));
    }

    private static Answer setPassword(OwnServer server, String link) {
        Visitor administrator = new Visitor(server.address());
        administrator.open(link);
        return administrator.send("passwordForm", "set", Map.of("password", SECRET, "repeated", SECRET));
    }
}
