package hms.it.client;

import hms.it.Visitor;
import hms.it.Visitor.Answer;
import hms.patients.PeopleOfTests;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Somebody of the staff without a browser: signs in, registers patients, looks them up. */
final class Clerk {

    private static final String PASSWORD = "hms demo hospital";

    private final Visitor visitor;

    private Clerk(URI home) {
        visitor = new Visitor(home);
    }

    /** A patient whom the server has acknowledged. */
    record Registered(String id, String family) {}

    /** Who signs in; empty where the server keeps them out. */
    static Optional<Clerk> enter(URI home, String username) {
        return enter(home, username, PASSWORD);
    }

    static Optional<Clerk> enter(URI home, String username, String password) {
        Clerk clerk = new Clerk(home);
        clerk.visitor.open("sign-in");
        Answer answer = clerk.visitor.send("signInForm", "signIn", Map.of("username", username, "password", password));
        return answer.status() == 302 ? Optional.of(clerk) : Optional.empty();
    }

    /** Registers somebody unheard of; returns once the server has answered that it is done. */
    Registered register() {
        String family = PeopleOfTests.unheardOf();
        visitor.open("patients/register");
        Answer answer = visitor.send(
                "form",
                "submit",
                Map.of("family", family, "given", "Ana", "birthDate", "12-May-1980", "gender_input", "UNKNOWN"));
        String address = answer.headers().getOrDefault("location", "");
        if (answer.status() != 302 || !address.contains("id=")) {
            throw new IllegalStateException("not registered: " + answer.status() + " " + address);
        }
        return new Registered(address.replaceAll(".*id=(\\d+).*", "$1"), family);
    }

    /** Whether the patient's page shows this patient. */
    boolean finds(Registered patient) {
        Answer answer = visitor.open("patients/patient?id=" + patient.id());
        return answer.status() == 200
                && answer.body()
                        .toUpperCase(Locale.ROOT)
                        .contains(patient.family().toUpperCase(Locale.ROOT));
    }
}
