package hms.matrix;

import static hms.patients.PeopleOfTests.person;
import static hms.patients.PeopleOfTests.unheardOf;
import static hms.patients.PeopleOfTests.wish;
import static org.assertj.core.api.Assertions.assertThat;

import hms.it.InServer;
import hms.it.TextBrowser;
import hms.patients.boundary.PatientDesk;
import hms.platform.Ids;
import hms.platform.Roles;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages and program interface of the inventory, tried over HTTP as nobody and as the holder of each role and right. */
class ChannelMatrixIT extends InServer {

    private static final List<String> ABOUT_ONE_PATIENT = List.of("patients/patient", "patients/edit");
    private static final List<Integer> DENIED = List.of(401, 403);

    @Inject
    PatientDesk patients;

    private final List<String> faults = new ArrayList<>();
    private int tried;

    @Test
    void opensEveryPageToWhomTheInventorySays() throws Exception {
        List<Door> pages = Inventory.lines("page").stream().map(Door::of).toList();
        for (Actor actor : Actor.all()) {
            visit(actor, visitor -> {
                for (Door page : pages) {
                    open(page, actor, visitor);
                }
            });
        }

        assertThat(faults).isEmpty();
        assertThat(tried).isEqualTo(pages.size() * Actor.all().size());
    }

    /** Who may not know of a patient gets one answer for a patient there is and for a number never given. */
    @Test
    void showsThePagesOfAPatientToWhomItMayAndToNobodyElse() throws Exception {
        String family = unheardOf();
        long id = as("amina", () -> patients.register(wish(person("Ana", family, "1980-05-12"))));
        for (Actor actor : Actor.all()) {
            visit(actor, visitor -> {
                for (String page : ABOUT_ONE_PATIENT) {
                    look(page, actor, visitor, id, family);
                }
            });
        }

        assertThat(faults).isEmpty();
        assertThat(tried).isEqualTo(ABOUT_ONE_PATIENT.size() * Actor.all().size() * 2);
    }

    @Test
    void opensTheProgramInterfaceToWhomTheInventorySays() throws Exception {
        List<Door> entries = Inventory.lines("rest").stream().map(Door::of).toList();
        for (Actor actor : Actor.all()) {
            Accounts.open(bench(), actor);
            try {
                for (Door entry : entries) {
                    ask(entry, actor);
                }
            } finally {
                Accounts.close(bench(), actor);
            }
        }

        assertThat(faults).isEmpty();
        assertThat(tried).isEqualTo(entries.size() * Actor.all().size());
    }

    private void open(Door page, Actor actor, TextBrowser visitor) throws Exception {
        TextBrowser.Answer answer = visitor.get(page.entry().substring(1));
        boolean gate = answer.asksToSignIn() && !"/sign-in".equals(page.entry());
        boolean shut = gate || (DENIED.contains(answer.status()) && !"signed-in".equals(page.who()));
        tried++;
        boolean broken = answer.status() >= 500 && !"/problem".equals(page.entry());
        if (shut == page.opensFor(actor) || broken) {
            faults.add(page.entry() + " answers " + answer.status() + " " + answer.path() + " to " + actor
                    + ", is listed for " + page.who());
        }
    }

    private void look(String page, Actor actor, TextBrowser visitor, long id, String family) throws Exception {
        boolean knows = page.endsWith("edit")
                ? actor.isAny(Roles.RECEPTIONIST)
                : actor.isAny(Roles.RECEPTIONIST, Roles.DOCTOR, Roles.NURSE);
        TextBrowser.Answer there = visitor.get(page + "?id=" + id);
        TextBrowser.Answer nobody = visitor.get(page + "?id=" + Ids.next());
        tried += 2;
        boolean told =
                there.body().toUpperCase(java.util.Locale.ROOT).contains(family.toUpperCase(java.util.Locale.ROOT));
        boolean sameAnswer = there.status() == nobody.status() && there.asksToSignIn() == nobody.asksToSignIn();
        boolean right = knows
                ? told && there.status() == 200 && nobody.status() == 404
                : !told && sameAnswer && (there.status() == 403 || there.asksToSignIn());
        if (!right) {
            faults.add(page + " answers " + there.status() + " for somebody and " + nobody.status() + " for nobody to "
                    + actor + (told ? ", and tells the name" : ""));
        }
    }

    private void ask(Door entry, Actor actor) throws Exception {
        String[] words = entry.entry().split(" ", -1);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                        house() + "api" + words[1].replaceAll("\\{[a-z]+}", "1") + "?source=matrix&name=matrix.csv"))
                .header("Content-Type", "text/csv")
                .method(words[0], BodyPublishers.noBody());
        if (actor.signedIn()) {
            byte[] pair = (actor.username() + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
        }
        int status = HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.discarding())
                .statusCode();
        int wanted = actor.signedIn() ? 403 : 401;
        tried++;
        if ((status == wanted) == entry.opensFor(actor) || status >= 500) {
            faults.add(entry.entry() + " answers " + status + " to " + actor + ", is listed for " + entry.who());
        }
    }

    private void visit(Actor actor, Visit visit) throws Exception {
        Accounts.open(bench(), actor);
        try {
            TextBrowser visitor = new TextBrowser(house());
            if (actor.signedIn()) {
                visitor.signIn(actor.username(), PASSWORD);
            }
            visit.by(visitor);
        } finally {
            Accounts.close(bench(), actor);
        }
    }

    private URI house() {
        return URI.create(
                "http://127.0.0.1:" + request().getLocalPort() + request().getContextPath() + "/");
    }

    @FunctionalInterface
    private interface Visit {
        void by(TextBrowser visitor) throws Exception;
    }
}
