package hms.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.Figures;
import hms.it.TextBrowser;
import hms.it.TextBrowser.Answer;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Clients that send byte by byte and never end take nothing from anybody else (SECURITY R17). */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SlowClientsIT {

    private static final int CLIENTS = Integer.getInteger("hms.it.slow", 100);
    private static final int PAGES = 60;
    private static final int OK = 200;
    private static final Duration SETTLED = Duration.ofSeconds(3);
    private static final Duration HARDLY = Duration.ofMillis(50);

    @Test
    void holdUpNobody() throws Exception {
        URI house = House.open().address();
        pages(house);
        Duration before = pages(house);
        try (SlowClients slow = new SlowClients(house, CLIENTS)) {
            slow.begin();
            Thread.sleep(SETTLED.toMillis());
            Duration meanwhile = pages(house);
            Figures.note(
                    "a page (p95) while " + CLIENTS + " clients send byte by byte",
                    meanwhile.toMillis() + " ms, without them " + before.toMillis() + " ms");
            assertThat(meanwhile).isLessThan(before.multipliedBy(2).plus(HARDLY));
        }
    }

    /** The slowest of twenty pages but one, of sixty that are asked for. */
    private static Duration pages(URI house) {
        return IntStream.range(0, PAGES)
                .mapToObj(each -> page(house))
                .sorted()
                .skip(PAGES * 95L / 100)
                .findFirst()
                .orElseThrow();
    }

    private static Duration page(URI house) {
        Instant asked = Instant.now();
        Answer answer = new TextBrowser(house).get("sign-in");
        assertThat(answer.status()).as(answer.said()).isEqualTo(OK);
        return Duration.between(asked, Instant.now());
    }
}
