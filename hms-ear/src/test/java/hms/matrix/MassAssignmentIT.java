package hms.matrix;

import static hms.patients.PeopleOfTests.wish;
import static org.assertj.core.api.Assertions.assertThat;

import hms.it.InServer;
import hms.it.TextBrowser;
import hms.patients.PeopleOfTests;
import hms.patients.boundary.PatientDesk;
import hms.patients.entity.DemographicField;
import hms.patients.entity.Demographics;
import hms.platform.Roles;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The patient's forms take the fields they show, from whom they may, and nothing else that is sent along (SECURITY S11). */
class MassAssignmentIT extends InServer {

    private static final List<String> FORBIDDEN = List.of(
            "id", "patientId", "mrn", "role", "roles", "status", "active", "version", "registeredBy", "username");

    /** How a page could bind a name that no field of its form has. */
    private static final List<String> PLACES = List.of(
            "",
            "form:",
            "told.",
            "form:told.",
            "patient.",
            "editPatientPage.patient.",
            "patientPage.patient.",
            "sent.");

    private static final Map<DemographicField, String> TYPED = typed();

    @Inject
    PatientDesk desk;

    @Test
    void takesNothingFromTheCorrectionFormThatItDoesNotShow() throws Exception {
        long id = registered();
        long other = registered();
        List<Object> before = unchangeable(id);
        long version = version(id);
        TextBrowser amina = visitor("amina");
        Map<String, String> form = amina.get("patients/edit?id=" + id).form("form");
        form.put("form:city", "Lima");
        TextBrowser.Answer answer = amina.post("patients/edit", smuggling(form, other));

        assertThat(answer.path()).endsWith("/patients/patient");
        assertThat(told(id).getCity()).isEqualTo("Lima");
        assertThat(unchangeable(id)).isEqualTo(before);
        assertThat(version(id)).isEqualTo(version + 1);
        assertThat(version(other)).isEqualTo(version);
    }

    @Test
    void putsAContactOnThePatientOfThePageWhateverElseIsSent() throws Exception {
        long id = registered();
        long other = registered();
        List<Object> before = unchangeable(id);
        TextBrowser amina = visitor("amina");
        Map<String, String> form = amina.get("patients/patient?id=" + id).form("form");
        form.put("form:fullName", "Eva Roe");
        form.put("form:contactPhone", "+44 7700 900 322");
        amina.press(
                "patients/patient",
                smuggling(form, other),
                "form:addContact",
                "form:newContact",
                "form:sentId",
                "form:sentVersion");

        assertThat(contacts(other))
                .as("contacts of the patient that the request named")
                .isZero();
        assertThat(contacts(id))
                .as("contacts of the patient that the page showed")
                .isEqualTo(1);
        assertThat(unchangeable(id)).isEqualTo(before);
    }

    @Test
    void givesANewPatientWhatTheHouseGivesWhateverElseIsSent() throws Exception {
        long other = registered();
        TextBrowser amina = visitor("amina");
        Map<String, String> form = amina.get("patients/register").form("form");
        form.put("form:family", hms.patients.PeopleOfTests.unheardOf());
        form.put("form:birthDate", PeopleOfTests.birthday());
        TextBrowser.Answer answer = amina.post("patients/register", smuggling(form, other));

        assertThat(answer.path()).endsWith("/patients/patient");
        List<Object> given = bench()
                .rows(
                        "SELECT mrn, active, registered_by FROM patient WHERE name_prefix IS NULL AND family = ?",
                        form.get("form:family"))
                .get(0)
                .values()
                .stream()
                .toList();
        assertThat(given).element(0).asString().isNotEqualTo("4711").matches("\\d{11,12}");
        assertThat(given).element(1).isEqualTo(true);
        assertThat(given).element(2).isEqualTo("amina");
    }

    /** Who may read and not correct never gets the form. */
    @Test
    void takesEachFieldFromTheFormOfWhoMayCorrectAndOfNobodyElse() throws Exception {
        List<String> faults = new ArrayList<>();
        for (Actor actor : Actor.all()) {
            if (actor.isAny(Roles.RECEPTIONIST, Roles.DOCTOR, Roles.NURSE)) {
                Accounts.open(bench(), actor);
                try {
                    correct(actor, faults);
                } finally {
                    Accounts.close(bench(), actor);
                }
            }
        }
        assertThat(TYPED.keySet()).containsExactlyInAnyOrder(DemographicField.values());
        assertThat(faults).isEmpty();
    }

    private void correct(Actor actor, List<String> faults) throws Exception {
        TextBrowser visitor = visitor(actor.username());
        long id = registered();
        if (actor.isAny(Roles.RECEPTIONIST)) {
            typeEachField(visitor, id, faults);
        } else if (visitor.get("patients/edit?id=" + id).status() != 403) {
            faults.add("the form opens for " + actor);
        }
    }

    private void typeEachField(TextBrowser visitor, long id, List<String> faults) throws Exception {
        for (DemographicField field : DemographicField.values()) {
            Demographics before = told(id);
            Map<String, String> form = visitor.get("patients/edit?id=" + id).form("form");
            type(form, field);
            form.put("form:submit", "");
            visitor.post("patients/edit", form);
            if (!DemographicField.differing(before, told(id)).contains(field)) {
                faults.add(field + " was not taken");
            }
        }
    }

    private static void type(Map<String, String> form, DemographicField field) {
        String name = "form:" + field.getProperty();
        String value = TYPED.get(field);
        if (value.isEmpty()) {
            form.remove(name + "_input");
        } else {
            form.put(form.containsKey(name) ? name : name + "_input", value);
        }
        if (field == DemographicField.DECEASED_ON) {
            form.put("form:deceased_input", "on");
        }
        if (field == DemographicField.DECEASED) {
            form.put("form:deceasedOn", "");
            form.computeIfPresent("form:deceasedOn_input", (key, date) -> "");
        }
    }

    /** What a person types to change each field; a box is emptied. */
    private static Map<DemographicField, String> typed() {
        Map<DemographicField, String> typed = new LinkedHashMap<>();
        Stream.of(DemographicField.values()).forEach(field -> typed.put(field, "Quill"));
        typed.put(DemographicField.BIRTH_DATE, "13-May-1981");
        typed.put(DemographicField.BIRTH_DATE_ESTIMATED, "");
        typed.put(DemographicField.GENDER, "OTHER");
        typed.put(DemographicField.PHONE, "+44 7700 900 329");
        typed.put(DemographicField.EMAIL, "quill@example.org");
        typed.put(DemographicField.LANGUAGE, "ar");
        typed.put(DemographicField.DECEASED, "");
        typed.put(DemographicField.DECEASED_ON, "15-May-2024");
        return typed;
    }

    private static Map<String, String> smuggling(Map<String, String> form, long other) {
        Map<String, String> sent = new LinkedHashMap<>(form);
        for (String place : PLACES) {
            for (String name : FORBIDDEN) {
                String value = name.toLowerCase(java.util.Locale.ROOT).endsWith("id") ? String.valueOf(other) : "4711";
                sent.putIfAbsent(place + name, value);
            }
        }
        sent.put("form:submit", "");
        return sent;
    }

    private TextBrowser visitor(String username) throws Exception {
        TextBrowser visitor = new TextBrowser(URI.create(
                "http://127.0.0.1:" + request().getLocalPort() + request().getContextPath() + "/"));
        visitor.signIn(username, PASSWORD);
        return visitor;
    }

    private long registered() throws Exception {
        return as("tom", () -> desk.register(wish(ToldInFull.first())));
    }

    private Demographics told(long id) throws Exception {
        return as("tom", () -> desk.find(id).told());
    }

    private List<Object> unchangeable(long id) throws Exception {
        return List.copyOf(bench().rows("SELECT id, mrn, active, registered_by FROM patient WHERE id = ?", id)
                .get(0)
                .values());
    }

    private long version(long id) throws Exception {
        return bench().number("SELECT version FROM patient WHERE id = ?", id);
    }

    private long contacts(long id) throws Exception {
        return bench().number("SELECT COUNT(*) FROM emergency_contact WHERE patient_id = ?", id);
    }
}
