package hms.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestFactsFilterTest {

    private static final String PROXY = "127.0.0.1";

    @ParameterizedTest
    @CsvSource({
        "10.1.2.3, 10.1.2.3",
        "'203.0.113.9, 10.1.2.3', 10.1.2.3",
        "2001:db8::17, 2001:db8::17",
        "::1, ::1",
        "::ffff:10.1.2.3, ::ffff:10.1.2.3",
        "10.1.2.3:54321, 10.1.2.3",
        "'', 127.0.0.1",
        "unknown, 127.0.0.1",
        "<script>, 127.0.0.1"
    })
    void believesTheProxyOnWhoAsks(String forwarded, String caller) {
        assertThat(RequestFactsFilter.caller(PROXY, forwarded)).isEqualTo(caller);
    }

    @Test
    @Timeout(5)
    void wastesNoTimeOnALongHeaderThatIsNoAddress() {
        assertThat(RequestFactsFilter.caller(PROXY, ":".repeat(60_000) + "!")).isEqualTo(PROXY);
    }
}
