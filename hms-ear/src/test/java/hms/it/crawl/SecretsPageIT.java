package hms.it.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import hms.it.Browser;
import hms.it.client.House;
import hms.it.client.NewStaff;
import hms.it.client.RawHttp;
import hms.patients.PeopleOfTests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Secrets stay out of every log, and what is told in confidence out of every file (SECURITY S26, S31). */
class SecretsPageIT extends Browser {

    private static final List<String> SEALED =
            List.of("nationalId", "addressLine", "city", "state", "postalCode", "country");

    private static final int PATIENTS = 4;
    private static final int ROWS = 6;

    private final List<String> told = new ArrayList<>();

    @Test
    void keepsSecretsOutOfTheLogs() throws Exception {
        Set<String> secrets = new LinkedHashSet<>(House.now().secrets());
        open("sign-in");
        secrets.add(session());
        secrets.add(page().locator("[name='jakarta.faces.ViewState']").first().inputValue());
        signIn("sam");
        String link = NewStaff.invite(
                page(), "new." + UUID.randomUUID().toString().substring(0, 8), "Quill Feather", "Nurses");
        secrets.addAll(List.of(PASSWORD, session(), link.replaceFirst(".*token=", "")));
        secrets.addAll(mistypedAtTheDoor());
        secrets.addAll(changedPassword());
        secrets.add(asProgram());

        assertThat(secrets).hasSizeGreaterThanOrEqualTo(12).noneMatch(String::isBlank);
        assertThat(found(secrets, logs())).isEmpty();
    }

    @Test
    void keepsWhatPatientsToldOutOfFilesAndLogs() throws Exception {
        String family = PeopleOfTests.unheardOf();
        signIn("amina");
        for (int patient = 0; patient < PATIENTS; patient++) {
            register(patient == 0 ? family : PeopleOfTests.unheardOf(), "14-Mar-" + (1950 + 9 * patient));
        }
        askForWhatIsRefused(family);
        page().context().clearCookies();
        signIn("sam");
        importRows();

        assertThat(told).hasSizeGreaterThanOrEqualTo(50).doesNotHaveDuplicates();
        assertThat(foundAnywhere(told)).isEmpty();
        assertThat(found(List.of(family), logs())).isEmpty();
        assertThat(foundAnywhere(List.of(family)))
                .as("names are not sealed, so the search works")
                .isNotEmpty();
    }

    /** A wrong password, and the password typed where the name belongs. */
    private List<String> mistypedAtTheDoor() {
        page().context().clearCookies();
        String wrong = "wrong " + UUID.randomUUID();
        String slipped = "slipped " + UUID.randomUUID();
        signIn(page(), "tom", wrong);
        signIn(page(), slipped, "tom");
        return List.of(wrong, slipped);
    }

    private List<String> changedPassword() {
        String nurse = NewStaff.nurse(page());
        String changed = "changed " + UUID.randomUUID();
        signIn(page(), nurse, NewStaff.SECRET);
        open("account/me");
        page().locator("[id='passwordForm:present']").fill(NewStaff.SECRET);
        page().locator("[id='passwordForm:password']").fill(changed);
        page().locator("[id='passwordForm:repeated']").fill(changed);
        page().locator("[id='passwordForm:change']").click();
        page().locator(".hms-note").waitFor();
        return List.of(NewStaff.SECRET, changed, session());
    }

    private static String asProgram() {
        String credentials = Base64.getEncoder().encodeToString(("sam:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        RawHttp http = new RawHttp(House.now().address());
        int status = http.send("GET", "/hms/api/admin/keys", List.of("Authorization: Basic " + credentials), "")
                .status();
        assertThat(status).isEqualTo(200);
        return credentials;
    }

    private void register(String family, String birthDate) {
        open("patients/register");
        page().locator("[id='form:family']").fill(family);
        page().locator("[id='form:given']").fill("Ana");
        page().locator("[id='form:birthDate']").fill(birthDate);
        page().locator("[id='form:email']").fill(secret() + "@patients.example");
        SEALED.forEach(field -> page().locator("[id='form:" + field + "']").fill(secret()));
        page().locator("[id='form:submit']").click();
        page().waitForURL("**/patients/patient?id=*");
    }

    /** What goes wrong is logged; what was typed is not. */
    private void askForWhatIsRefused(String family) {
        String page = page().url().replace("patients/patient", "patients/edit");
        page().navigate(page);
        page().locator("[id='form:birthDate']").fill("30-Feb-1950");
        page().locator("[id='form:phone']").fill(secret());
        page().locator("[id='form:phone']").press("Tab");
        page().waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        page().locator("[id='form:postalCode']").evaluate("field => field.removeAttribute('maxlength')");
        page().locator("[id='form:postalCode']").fill(secret().repeat(20));
        assertThat(page().locator("[id='form:postalCode']").inputValue()).hasSizeGreaterThan(100);
        page().locator("[id='form:submit']").click();
        page().locator(".hms-summary").waitFor();
        open("patients/search?q=" + family);
        open("patients/search?q=" + secret());
        open("patients/patient?id=" + secret());
    }

    private void importRows() {
        StringBuilder rows = new StringBuilder("Id,LAST,FIRST,BIRTHDATE,GENDER,EMAIL,ADDRESS,CITY,ZIP,COUNTRY\n");
        for (int row = 0; row < ROWS; row++) {
            String birthDate = row == 0 ? secret() : "1971-03-14";
            rows.append(row)
                    .append(',')
                    .append(PeopleOfTests.unheardOf())
                    .append(",Ana,")
                    .append(birthDate);
            rows.append(",F,").append(secret()).append("@patients.example");
            Stream.generate(this::secret).limit(4).forEach(cell -> rows.append(',')
                    .append(cell));
            rows.append('\n');
        }
        open("patients/import");
        page().locator("[id='upload:sourceSystem']").fill("Sealed " + UUID.randomUUID());
        page().locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "sealed.csv", "text/csv", rows.toString().getBytes(StandardCharsets.UTF_8)));
        page().locator("[id='upload:receive']").click();
        page().locator("[id='run:check']").click();
        page().locator("[id='run:write']").click(patiently());
        page().locator("[id='run:undo']").waitFor();
    }

    private static Locator.ClickOptions patiently() {
        return new Locator.ClickOptions().setTimeout(60_000);
    }

    private String secret() {
        String word =
                Planter.MARKER + UUID.randomUUID().toString().replace("-", "").substring(0, 10);
        told.add(word);
        return word;
    }

    private String session() {
        return page().context().cookies().stream()
                .filter(cookie -> "JSESSIONID".equals(cookie.name))
                .map((Cookie cookie) -> cookie.value)
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> logs() throws IOException {
        return files().stream()
                .filter(file -> file.getFileName().toString().contains(".log"))
                .toList();
    }

    private static List<String> foundAnywhere(Iterable<String> words) throws IOException {
        List<String> found = found(words, files());
        House.now()
                .database()
                .keptElsewhere()
                .forEach((table, content) -> words.forEach(word -> {
                    if (content.contains(word)) {
                        found.add(word + " in the table " + table);
                    }
                }));
        return found;
    }

    /** Everything that the server keeps, temporary files included. */
    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(House.now().base())) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static List<String> found(Iterable<String> words, List<Path> files) throws IOException {
        assertThat(files).isNotEmpty();
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            String content = Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
            for (String word : words) {
                if (content.contains(word)) {
                    found.add(word + " in " + House.now().base().relativize(file));
                }
            }
        }
        return found;
    }
}
