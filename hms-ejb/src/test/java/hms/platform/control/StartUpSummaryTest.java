package hms.platform.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StartUpSummaryTest {

    private static final String KEY = "hms.master.key";
    private static final String URL = "hms.db.url";

    @AfterEach
    void forget() {
        System.clearProperty(KEY);
        System.clearProperty(URL);
    }

    @Test
    void tellsSettingsButNoSecret() {
        System.setProperty(KEY, "c2VjcmV0LXNlY3JldA==");
        System.setProperty(URL, "jdbc:mysql://hms:geheim@db/hms?password=geheim&useSSL=true");

        assertThat(StartUpSummary.settings())
                .contains("HMS_MASTER_KEY=***", "HMS_DB_URL=jdbc:mysql://***@db/hms?password=***&useSSL=true")
                .doesNotContain("geheim", "c2VjcmV0");
    }

    @Test
    void tellsWhatCountsWhereNothingIsSaid() {
        assertThat(StartUpSummary.settings()).contains("HMS_SMTP_PORT=");
    }
}
