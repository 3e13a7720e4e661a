package hms.matrix;

import static hms.patients.PeopleOfTests.wish;
import static org.assertj.core.api.Assertions.assertThat;

import hms.it.InServer;
import hms.it.TextBrowser;
import hms.patients.boundary.PatientDesk;
import hms.patients.entity.DemographicField;
import hms.patients.entity.Demographics;
import hms.platform.Roles;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The file of a list of patients holds the fields of the table, for whom it may, and none of the rest (SECURITY S11). */
class PatientFileIT extends InServer {

    private static final String MARK_OF_A_FILE = "\uFEFF";

    @Inject
    PatientDesk desk;

    private final List<String> faults = new ArrayList<>();

    @Test
    void filesOnlyWhatTellsPeopleApartAndOnlyForWhomItMay() throws Exception {
        Demographics told = ToldInFull.first();
        as("tom", () -> desk.register(wish(told)));
        for (Actor actor : Actor.all()) {
            if (actor.signedIn()) {
                Accounts.open(bench(), actor);
                try {
                    compare(actor, told, export(actor, "patients/search?q=" + told.getFamily()));
                } finally {
                    Accounts.close(bench(), actor);
                }
            }
        }

        assertThat(faults).isEmpty();
    }

    /** Presses the button of the file, which is sent along whether or not the page shows it. */
    private String export(Actor actor, String path) throws Exception {
        TextBrowser visitor = new TextBrowser(URI.create(
                "http://127.0.0.1:" + request().getLocalPort() + request().getContextPath() + "/"));
        visitor.signIn(actor.username(), PASSWORD);
        TextBrowser.Answer page = visitor.get(path);
        if (page.status() != 200) {
            return "";
        }
        Map<String, String> form = page.form("found");
        form.put("found:exportCsv", "");
        String answer = visitor.post(path, form).body();
        return answer.startsWith(MARK_OF_A_FILE) ? answer : "";
    }

    private void compare(Actor actor, Demographics told, String file) throws Exception {
        boolean reads = actor.isAny(Roles.RECEPTIONIST, Roles.DOCTOR, Roles.NURSE);
        boolean may = reads && actor.isAny(Roles.PATIENT_EXPORT);
        if (may == file.isEmpty()) {
            faults.add((may ? "no file for " : "a file for ") + actor);
        }
        if (!file.isEmpty()) {
            assertThat(file.lines().findFirst().orElseThrow().split(",", -1)).hasSize(filed().size());
            assertThat(file).contains(told.getFamily(), told.getGiven());
            notFiled(told).forEach(value -> assertThat(file).doesNotContain(value));
        }
    }

    private static Set<String> filed() throws Exception {
        return PatientField.all().stream()
                .filter(each -> !each.filed().isEmpty())
                .map(PatientField::name)
                .collect(Collectors.toSet());
    }

    /** What was told as text and is no column. */
    private static List<String> notFiled(Demographics told) throws Exception {
        Set<String> filed = filed();
        List<String> values = new ArrayList<>();
        for (DemographicField field : DemographicField.values()) {
            if (!filed.contains(field.getProperty()) && field.of(told) instanceof String text && text.length() > 2) {
                values.add(text);
            }
        }
        return values;
    }
}
