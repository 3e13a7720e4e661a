package hms.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.client.RawHttp.Answer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javax.net.ssl.SSLSocket;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a hospital may rely on that puts one of our proxies before HMS (SECURITY S30, docs/operations.md). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@RunAsClient
@ExtendWith(ArquillianExtension.class)
abstract class ProxyPromises {

    /** TLS 1.2 with elliptic Diffie-Hellman and authenticated encryption (RFC 5289, 7905): all that are fit for use. */
    private static final List<Integer> STRONG = List.of(0xc02b, 0xc02c, 0xc02f, 0xc030, 0xcca8, 0xcca9);

    /** Every other cipher that has a number below TLS 1.3's and after them (IANA's registry of cipher suites). */
    private static final List<Integer> WEAK = IntStream.concat(
                    IntStream.concat(IntStream.rangeClosed(0x0001, 0x00c7), IntStream.rangeClosed(0xc001, 0xc0af)),
                    IntStream.rangeClosed(0xccaa, 0xccae))
            .boxed()
            .filter(each -> !STRONG.contains(each))
            .sorted(Comparator.reverseOrder())
            .toList();

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int TOO_LARGE = 413;
    private static final String YEAR = "max-age=31536000";

    private EdgeProxy proxy;

    abstract EdgeProxy start(Path directory, URI house) throws Exception;

    @BeforeAll
    void start() throws Exception {
        Trees.delete(directory());
        proxy = start(Files.createDirectories(directory()), House.open().address());
    }

    private Path directory() {
        return Path.of(System.getProperty("hms.it.dir"))
                .toAbsolutePath()
                .resolve("proxy-" + getClass().getSimpleName());
    }

    @AfterAll
    void stop() {
        if (proxy != null) {
            proxy.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {TlsHello.SSL_3, TlsHello.TLS_1_0, TlsHello.TLS_1_1})
    void speaksNoOldTls(int version) throws Exception {
        assertThat(TlsHello.chosen(proxy.port, version, WEAK)).isEmpty();
    }

    @Test
    void takesNoWeakCipher() throws Exception {
        assertThat(TlsHello.chosen(proxy.port, TlsHello.TLS_1_2, WEAK)).isEmpty();
        assertThat(TlsHello.chosen(proxy.port, TlsHello.TLS_1_2, STRONG).orElseThrow())
                .isIn(STRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void speaksTheTlsOfToday(String version) throws Exception {
        try (SSLSocket socket =
                (SSLSocket) proxy.key.known().getSocketFactory().createSocket("127.0.0.1", proxy.port)) {
            socket.setEnabledProtocols(new String[] {version});
            socket.startHandshake();
            assertThat(socket.getSession().getProtocol()).isEqualTo(version);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hms/", "/hms/sign-in", "/hms/privacy", "/hms/public/doctors"})
    void showsWhatIsForEverybody(String path) throws Exception {
        Answer answer = proxy.guest().get(path);

        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(answer.header("Strict-Transport-Security")).isEqualTo(YEAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/hms/home",
                "/hms/patients/search",
                "/hms/admin/users",
                "/hms/api/fhir/Patient",
                "/hms/health/ready",
                "/hms/health",
                "/hms/metrics",
                "/hms/api/admin/ping",
                "/hms/%6detrics",
                "/hms/h%65alth/ready",
                "/hms/sign-in/provider"
            })
    void keepsTheHousesOwnInside(String path) throws Exception {
        Answer answer = proxy.guest().get(path);

        assertThat(answer.status()).as(path).isIn(FORBIDDEN, NOT_FOUND);
        assertThat(answer.header("Strict-Transport-Security")).isEqualTo(YEAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/hms/public/../home",
                "/hms/public/..;/home",
                "/hms/public;x/../home",
                "/hms/public/%2e%2e/home",
                "/hms/public/%2E./home",
                "/hms/public%2f..%2fhome",
                "/hms/public/%5c../home"
            })
    void takesNoDetours(String path) throws Exception {
        assertThat(proxy.guest().get(path).status()).as(path).isIn(BAD_REQUEST, NOT_FOUND);
    }

    @Test
    void leadsToTheSafeDoorAndToTheHouse() throws Exception {
        Answer plain = proxy.plain().get("/hms/sign-in");

        assertThat(plain.status()).isEqualTo(301);
        assertThat(plain.header("Location")).startsWith("https://").endsWith("/hms/sign-in");
        assertThat(proxy.guest().get("/").header("Location")).endsWith("/hms/");
    }

    /** The house would not take it either; here the proxy alone is looked at. */
    @Test
    void letsNobodyPastItsRulesByAnotherProtocol() throws Exception {
        try (HeardHouse house = new HeardHouse();
                EdgeProxy before = start(Files.createDirectories(directory().resolve("heard")), house.address())) {
            assertThat(before.guest()
                            .send("GET", "/hms/public/doctors", RawHttp.ANOTHER_PROTOCOL, "")
                            .status())
                    .isEqualTo(OK);
            assertThat(house.heard("/hms/public/doctors")).singleElement().satisfies(head -> assertThat(head)
                    .doesNotContainIgnoringCase("h2c")
                    .doesNotContainIgnoringCase("HTTP2-Settings:"));
        }
    }

    @Test
    void refusesWhatIsLargerThanAnyUploadBeforeItIsSent() throws Exception {
        Answer answer = proxy.guest()
                .send("POST", "/hms/public/booking", List.of("Content-Length: " + (32 * 1024 * 1024 + 1)), "");

        assertThat(answer.status()).isEqualTo(TOO_LARGE);
    }
}
