package hms.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.Figures;
import hms.it.client.LoadTrial.Times;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages that everybody waits for stay quick while the hospital grows tenfold: ten appointments for each patient. */
@Tag("whole")
class LoadIT {

    private static final int PATIENTS = Integer.getInteger("hms.it.load", 2_000);
    private static final int TENFOLD = 10;
    private static final int MANY = 16;
    private static final double MOST_GROWTH = 5;
    private static final double UNFELT = 100;
    private static final Duration PATIENCE = Duration.ofHours(3);

    @Test
    void staysQuickWhileTheHospitalGrowsTenfold() throws Exception {
        try (OwnServer server = OwnServer.named("load")) {
            server.start();
            GuestLimit.lift(server.address());
            Map<String, Times> before = measured(server, PATIENTS / TENFOLD);
            Map<String, Times> after = measured(server, PATIENTS);
            for (LoadTrial trial : LoadTrial.ALL) {
                assertThat(after.get(trial.name()).median())
                        .as(trial.name() + " among " + PATIENTS + " patients, in ms; among a tenth: "
                                + before.get(trial.name()))
                        .isLessThan(before.get(trial.name()).median() * MOST_GROWTH + UNFELT);
            }
        }
    }

    private static Map<String, Times> measured(OwnServer server, int patients) throws Exception {
        Instant start = Instant.now();
        grow(server.address(), patients);
        Figures.note("grown to " + patients + " patients", Duration.between(start, Instant.now()));
        Map<String, Times> alone = new HashMap<>();
        for (LoadTrial trial : LoadTrial.ALL) {
            trial.run(server, 1);
            Times one = trial.run(server, 1);
            Times together = trial.run(server, MANY);
            Figures.note(
                    trial.name() + " among " + patients + " patients",
                    "alone " + one + ", " + MANY + " at once " + together + ", " + one.traffic());
            assertThat(trial.isLean(one))
                    .as(trial.name() + ": " + one.traffic())
                    .isTrue();
            alone.put(trial.name(), one);
        }
        return alone;
    }

    private static void grow(URI home, int patients) throws Exception {
        ask(home, "POST", "growth?patients=" + patients);
        Instant deadline = Instant.now().plus(PATIENCE);
        String state = ask(home, "GET", "growth");
        while (!state.startsWith("READY")) {
            assertThat(Instant.now()).as(state).isBefore(deadline);
            Thread.sleep(500);
            state = ask(home, "GET", "growth");
        }
    }

    private static String ask(URI home, String method, String path) throws IOException, InterruptedException {
        String credentials =
                Base64.getEncoder().encodeToString(("sam:" + Clerk.PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(home.resolve("api/admin/" + path))
                .header("Authorization", "Basic " + credentials)
                .method(method, BodyPublishers.noBody())
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return answer.body();
    }
}
