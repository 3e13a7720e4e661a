package hms.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import hms.it.client.Look;
import org.junit.jupiter.api.Test;

/** What anybody sees without signing in. */
class PublicPageIT extends Browser {

    @Test
    void welcomesAnybody() {
        Response response = open("");

        assertThat(response.status()).isEqualTo(200);
        assertThat(page().title()).isNotBlank();
        assertAccessible();
        screenshot("index-desktop");
    }

    @Test
    void fitsOnAPhone() {
        look(Look.PHONE);
        open("");

        assertNoSidewaysScroll();
        screenshot("index-phone");
    }
}
