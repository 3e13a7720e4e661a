package hms.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.client.House;
import hms.it.client.RawHttp;
import hms.it.client.RawHttp.Answer;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What load balancers and monitoring hear, who sign in to nothing. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("payara")
class HealthIT {

    private final RawHttp http = new RawHttp(House.now().address());

    @Test
    void livesHasStartedAndIsReady() {
        for (String question : List.of("live", "started", "ready")) {
            Answer answer = http.get("/hms/health/" + question);

            assertThat(answer.status()).as(question).isEqualTo(200);
            assertThat(answer.header("Content-Type")).startsWith("application/json");
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.body()).startsWith("{\"status\":\"UP\"");
        }
    }

    @Test
    void namesWhatItLookedAtAndTellsNothingMore() {
        String body = http.get("/hms/health/ready").body();

        assertThat(body)
                .contains(
                        "{\"name\":\"database\",\"status\":\"UP\",\"vital\":true}",
                        "{\"name\":\"schema\",\"status\":\"UP\",\"vital\":true}",
                        "\"name\":\"timers\"",
                        "\"name\":\"mail\"",
                        "\"name\":\"disk\"",
                        "\"name\":\"backup\"")
                .doesNotContainPattern("MariaDB|H2|\\d MB|needed");
    }

    @Test
    void goesOnInNoProtocolThatAProxyWouldNotSeeThrough() {
        assertThat(http.send("GET", "/hms/health/live", RawHttp.ANOTHER_PROTOCOL, "")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void answersNothingElse() {
        assertThat(http.get("/hms/health/").status()).isEqualTo(404);
        assertThat(http.get("/hms/health/secrets").status()).isEqualTo(404);
    }

    @Test
    void tellsFiguresToWhoShowsTheTokenAndToNobodyElse() {
        assertThat(http.get("/hms/metrics").status()).isEqualTo(404);
        assertThat(figures("Bearer guessed").status()).isEqualTo(404);
        assertThat(figures("Basic " + House.METRICS_TOKEN).status()).isEqualTo(404);

        Answer figures = figures("Bearer " + House.METRICS_TOKEN);

        assertThat(figures.status()).isEqualTo(200);
        assertThat(figures.body())
                .contains("# TYPE hms_sign_ins_total counter", "hms_health{check=\"database\"} 1.0")
                .containsPattern("hms_job_lag_seconds\\{job=\"mail\"} \\d")
                .containsPattern("hms_pool_wait_seconds \\d")
                .containsPattern("hms_outbox_mails\\{state=\"parked\"} \\d")
                .contains("jvm_memory_used_bytes");
    }

    private Answer figures(String authorization) {
        return http.send("GET", "/hms/metrics", List.of("Authorization: " + authorization), "");
    }
}
