package hms.matrix;

import static hms.patients.PeopleOfTests.person;
import static hms.patients.PeopleOfTests.unheardOf;
import static hms.patients.PeopleOfTests.wish;
import static org.assertj.core.api.Assertions.assertThat;

import hms.it.InServer;
import hms.it.TextBrowser;
import hms.patients.boundary.PatientDesk;
import hms.platform.Refusal;
import hms.platform.Roles;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No word of a chart reaches the front desk, the cashier or the administrator, in no page and from no desk. */
class ClinicalWordsIT extends InServer {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"/hms/([^\"#]*)\"");
    private static final List<Actor> STRANGERS = List.of(
            new Actor("words.desk", Set.of(Roles.RECEPTIONIST, Roles.PATIENT_DEACTIVATE, Roles.PATIENT_EXPORT)),
            new Actor("words.cash", Set.of(Roles.CASHIER)),
            new Actor("words.admin", Set.of(Roles.ADMIN)));

    /** Appointments are booked before anything clinical is written, and tell of times only. */
    private static final String BOOKING = "scheduling.";

    @Inject
    PatientDesk patients;

    @Inject
    ChartsOfTests charts;

    private final List<String> faults = new ArrayList<>();
    private int read;

    @Test
    void tellsNothingOfAChartToThoseWhoDoNotTreat() throws Exception {
        String family = unheardOf();
        long id = as("amina", () -> patients.register(wish(person("Ana", family, "1980-05-12"))));
        InChart chart = charts.filled(bench(), id, "words.doctor", "RAD");
        for (Actor actor : STRANGERS) {
            Accounts.open(bench(), actor);
            try {
                walk(actor, family, chart);
                ask(actor, new Asked(id, 1, 1, 1, 1, chart));
            } finally {
                Accounts.close(bench(), actor);
            }
        }

        assertThat(faults).isEmpty();
        assertThat(read).as("answers that were read").isGreaterThan(40);
    }

    /** Every page and every link on it, beginning with those of this patient. */
    private void walk(Actor actor, String family, InChart chart) throws Exception {
        TextBrowser visitor = new TextBrowser(URI.create(
                "http://127.0.0.1:" + request().getLocalPort() + request().getContextPath() + "/"));
        visitor.signIn(actor.username(), PASSWORD);
        Deque<String> waiting = new ArrayDeque<>(List.of(
                "patients/patient?id=" + chart.patient(),
                "patients/edit?id=" + chart.patient(),
                "patients/search?q=" + family,
                "clinical/chart?patient=" + chart.patient()));
        Inventory.lines("page")
                .forEach(line -> waiting.add(Door.of(line).entry().substring(1)));
        Set<String> seen = new LinkedHashSet<>();
        while (!waiting.isEmpty()) {
            String path = waiting.poll();
            if (path.contains("jakarta.faces.resource") || !seen.add(path.replaceAll("=\\d[^&]*", "="))) {
                continue;
            }
            String body = visitor.get(path).body();
            judge(actor + " on " + path, body);
            for (Matcher link = LINK.matcher(body); link.find(); ) {
                waiting.add(link.group(1).replace("&amp;", "&"));
            }
        }
    }

    /** Every desk that answers about one patient. */
    private void ask(Actor actor, Asked about) throws Exception {
        signIn(actor.username(), PASSWORD);
        try {
            for (Door door : Inventory.desks()) {
                if (door.isAboutOnePatient()
                        && door.opensFor(actor)
                        && !door.entry().startsWith(BOOKING)) {
                    bench().pretend(() -> answer(actor, door, about));
                }
            }
        } finally {
            request().logout();
        }
    }

    private void answer(Actor actor, Door door, Asked about) throws Exception {
        Object answer;
        try {
            Object came = door.enter(about.arguments(door.entry()));
            answer = came instanceof Optional<?> found ? found.orElse(null) : came;
        } catch (Refusal refused) {
            answer = refused.getDetails().toString();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(answer);
        }
        judge(actor + " from " + door.entry(), bytes.toString(StandardCharsets.ISO_8859_1));
    }

    private void judge(String where, String told) {
        read++;
        if (told.contains(ChartsOfTests.MARK)) {
            faults.add(where);
        }
    }
}
