package hms.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.Browser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Patients of another system's file, brought in once per suite: living, each with a name that few share. */
public final class Newcomers {

    /** Somebody who came in by the file. */
    public record Newcomer(String given, String family) {}

    private static final Map<String, List<Newcomer>> KNOWN = new ConcurrentHashMap<>();
    private static final int WANTED = 3;

    private Newcomers() {}

    /** The first living ones of the population, imported under this source's name. */
    public static List<Newcomer> of(String source) {
        return KNOWN.computeIfAbsent(source, Newcomers::bringIn);
    }

    private static List<Newcomer> bringIn(String source) {
        try {
            Population population = Population.found(Files.createTempDirectory("newcomers"));
            String id = ask("POST", "patients/imports?source=" + source + "&name=patients.csv", population.file())
                    .strip();
            await(id);
            ask("POST", "patients/imports/" + id + "/writing", null);
            await(id);
            return read(population.file());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void await(String id) throws IOException, InterruptedException {
        for (int tries = 0; tries < 300; tries++) {
            String state = ask("GET", "patients/imports/" + id, null);
            if (!state.split(" ", 2)[0].endsWith("ING")) {
                return;
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("the import stands still");
    }

    private static List<Newcomer> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> header = List.of(lines.get(0).split(",", -1));
        List<Newcomer> found = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> row = List.of(line.split(",", -1));
            if (row.get(header.indexOf("DEATHDATE")).isEmpty()
                    && row.get(header.indexOf("BIRTHDATE")).compareTo("2005") < 0) {
                found.add(new Newcomer(row.get(header.indexOf("FIRST")), row.get(header.indexOf("LAST"))));
            }
        }
        assertThat(found).hasSizeGreaterThanOrEqualTo(WANTED);
        return found;
    }

    private static String ask(String method, String path, Path body) throws IOException, InterruptedException {
        String credentials =
                Base64.getEncoder().encodeToString(("sam:" + Browser.PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(Browser.address("api/admin/" + path)))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "text/csv")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofFile(body))
                .build();
        HttpClient plain =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var answer = plain.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return answer.body();
    }
}
