package hms.it.client;

import hms.it.TextBrowser;
import hms.it.TextBrowser.Answer;
import hms.patients.PeopleOfTests;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Somebody at a desk who has typed half of a patient's registration, has sent it too early, and is asked for the rest. */
final class HalfFilled {

    private static final String PAGE = "patients/register";
    private static final String FAMILY = "form:family";
    private static final Pattern PATIENT = Pattern.compile("id=(\\d+)");

    private final TextBrowser browser;
    private final String family;
    private final Map<String, String> fields;

    private HalfFilled(TextBrowser browser, String family, Map<String, String> fields) {
        this.browser = browser;
        this.family = family;
        this.fields = fields;
    }

    /** Signs in and gets so far. */
    static HalfFilled by(URI home, String username) {
        TextBrowser browser = new TextBrowser(home);
        browser.signIn(username, Clerk.PASSWORD);
        String family = PeopleOfTests.unheardOf();
        Map<String, String> form = browser.get(PAGE).form("form");
        form.put(FAMILY, family);
        form.put("form:submit", "");
        Map<String, String> asked = browser.post(PAGE, form).form("form");
        if (!family.equals(asked.get(FAMILY))) {
            throw new IllegalStateException("the form forgot what was typed: " + asked);
        }
        return new HalfFilled(browser, family, asked);
    }

    /** What was typed. */
    String family() {
        return family;
    }

    /** Opens another page beside the form. */
    Answer look() {
        return browser.get("home");
    }

    /** Types the rest and sends it: the patient's number, unless the form or the sign-in was lost. */
    Optional<String> finish() {
        Answer answer = send();
        return answer.path().endsWith("/patients/patient") ? Clerk.caught(answer.query(), PATIENT) : Optional.empty();
    }

    /** The same; what came of it. */
    Answer send() {
        fields.put("form:given", "Ana");
        fields.put("form:birthDate", PeopleOfTests.birthday());
        fields.put("form:gender_input", "UNKNOWN");
        fields.put("form:submit", "");
        return browser.post(PAGE, fields);
    }
}
