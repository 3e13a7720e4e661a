package hms.web.patients;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static hms.patients.PeopleOfTests.unheardOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.FilePayload;
import hms.it.Browser;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patients of another system come in from a file: tried first, then written, stopped or undone. */
class ImportPageIT extends Browser {

    private static final String HEADER = "Id,BIRTHDATE,DEATHDATE,SSN,PREFIX,FIRST,LAST,GENDER,ADDRESS,CITY,STATE,ZIP\n";
    private static final int MANY = 8_000;
    private static final int ATTEMPTS = 3;
    private static final Page.WaitForFileChooserOptions SOON = new Page.WaitForFileChooserOptions().setTimeout(7_000);

    private final String source = "Synthea " + UUID.randomUUID();

    /** So many people nobody has heard of, as Synthea writes them. */
    private static String people(int count) {
        String family = unheardOf();
        return HEADER
                + IntStream.rangeClosed(1, count)
                        .mapToObj(at -> "s-" + at + ",19" + (10 + at % 80) + "-0" + (1 + at % 9) + "-1" + at % 10
                                + ",,999-21-" + at + ",Mrs.,Lovetta" + at + "," + family + at
                                + ",F,820 Mayer Route,Cambridge,Massachusetts,02140\n")
                        .collect(Collectors.joining());
    }

    private static String withBadRows(String file) {
        return file + "b-1,1942-02-30,,,,Mac103,Hartmann983,M,,,,\n,1990-01-01,,,,No,Number,M,,,,\n";
    }

    private Locator byId(String id) {
        return page().locator("[id='" + id + "']");
    }

    private static FilePayload csv(String text, Charset charset) {
        return new FilePayload("patients.csv", "text/csv", text.getBytes(charset));
    }

    private void upload(String text) {
        open("patients/import");
        byId("upload:sourceSystem").fill(source);
        byId("upload:file").setInputFiles(csv(text, StandardCharsets.UTF_8));
        byId("upload:receive").click();
        page().waitForURL("**/patients/import-run?id=*");
    }

    private Locator startCheck() {
        return page().locator("button", new Page.LocatorOptions().setHasText("Start the dry run"));
    }

    private void check() {
        startCheck().click();
        reaches("Dry run is done");
    }

    private void write() {
        byId("run:write").click();
        reaches("Imported");
    }

    private void undo() {
        askToUndo();
        byId("confirmed").click();
        reaches("Undone");
    }

    private void askToUndo() {
        byId("run:undo").click();
        assertThat(byId("confirmed")).isVisible();
        settles();
    }

    /** The state is told by the page itself, which asks for it as long as the import runs. */
    private void reaches(String state) {
        page().locator("dl.hms-facts dd", new Page.LocatorOptions().setHasText(state))
                .waitFor(new Locator.WaitForOptions().setTimeout(60_000));
    }

    private String told(String fact) {
        return page().locator("dt:text-is('" + fact + "') + dd").innerText();
    }

    @Test
    void bringsTheGoodRowsInAndHandsOutTheBadOnes() throws Exception {
        signIn("sam");
        upload(withBadRows(people(3)));
        check();
        assertThat(told("Good rows")).isEqualTo("3");
        assertThat(told("Bad rows")).isEqualTo("2");
        assertThat(byId("run:rows")).containsText("The birth date is not a date");
        assertThat(byId("run:rows")).containsText("The patient number of the source is missing");
        assertAccessible();

        Path bad = download(() -> byId("run:download").click());
        List<String> lines = Files.readAllLines(bad);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).contains("Row", "Reasons", "BIRTHDATE");
        assertThat(lines.get(1)).startsWith("4,Not imported,").contains("is not a date", "Hartmann983", "1942-02-30");

        write();
        assertThat(told("Good rows")).isEqualTo("3");
        assertThat(byId("run:write")).hasCount(0);
        assertThat(byId("run:cancel")).hasCount(0);
    }

    @Test
    void remembersWhatTheColumnsOfASourceMean() {
        String file = "Nr;Nachname;Rufname;Geboren;M/W\n1;" + unheardOf() + ";Ana;1980-05-12;F\n";
        signIn("sam");
        upload(file);
        startCheck().click();
        assertThat(page().locator(".hms-summary")).isVisible();
        choose("Patient number in the source", "Nr");
        choose("Family name", "Nachname");
        choose("Given name", "Rufname");
        choose("Birth date", "Geboren");
        choose("Gender", "M/W");
        check();
        assertThat(told("Good rows")).isEqualTo("1");

        upload(file);
        assertThat(page().locator(".ui-selectonemenu-label:text-is('Rufname')")).hasCount(1);
        check();
        assertThat(told("Good rows")).isEqualTo("1");
    }

    private void choose(String column, String header) {
        Locator field = page().locator(
                        ".hms-field", new Page.LocatorOptions().setHas(page().locator("label", labelled(column))));
        String menu = field.locator(".ui-selectonemenu").getAttribute("id");
        settles();
        openMenu(menu);
        Locator choice = page().locator("[id='" + menu + "_panel'] li[data-label='" + header + "']");
        choice.waitFor();
        settles();
        choice.click();
        assertThat(field.locator(".ui-selectonemenu-label")).hasText(header);
    }

    private static Page.LocatorOptions labelled(String column) {
        return new Page.LocatorOptions().setHasText(column);
    }

    @Test
    void makesNoDuplicatesOfAFileThatComesAgain() {
        String file = people(3);
        signIn("sam");
        upload(file);
        check();
        write();
        upload(file);
        check();

        assertThat(told("Known already, left as they are")).isEqualTo("3");
        assertThat(told("Good rows")).isEqualTo("0");
        assertThat(byId("run:write")).hasCount(0);
    }

    @Test
    void undoesAnImportNobodyUsedAndRefusesOnceSomebodyDid() {
        String family = unheardOf();
        String file = HEADER + "u-1,1980-05-12,,,,Ana," + family + ",F,,,,\n";
        signIn("sam");
        upload(file);
        check();
        write();
        undo();
        upload(file);
        check();
        assertThat(told("Good rows")).isEqualTo("1");
        write();

        changedByTheFrontDesk(family);
        askToUndo();
        byId("confirmed").click();
        assertThat(page().locator(".hms-summary")).containsText("1 of the imported patients are in use");
        reaches("Imported");
    }

    private void changedByTheFrontDesk(String family) {
        Page amina = secondWindow(hms.it.client.Look.DESKTOP);
        signIn(amina, "amina", PASSWORD);
        amina.navigate(address("patients/search?q=" + family));
        amina.locator("a[href*='patients/patient']").first().click();
        amina.waitForURL("**/patients/patient?id=*");
        amina.navigate(amina.url().replace("patients/patient", "patients/edit"));
        amina.locator("[id='form:city']").fill("Lima");
        amina.locator("[id='form:submit']").click();
        amina.waitForURL("**/patients/patient?id=*");
    }

    @Test
    void showsHowFarItIsAndStopsWhenTold() {
        signIn("sam");
        upload(people(MANY));
        check();
        assertThat(told("Good rows")).isEqualTo(String.valueOf(MANY));
        byId("run:write").click();
        Locator bar = page().locator("progress");
        assertThat(bar).isVisible();
        assertAccessible();
        screenshot("patients-import-running");
        page().waitForFunction("() => document.querySelector('progress')?.value > 0");
        byId("run:cancel").click();
        reaches("Stopped");

        assertThat(Integer.parseInt(told("Good rows"))).isBetween(1, MANY - 1);
        undo();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | UTF-8 | an empty file holds no patients",
                "'Id,LAST' | UTF-8 | The file has no rows below its header",
                "'Id,Id\n1,2\n' | UTF-8 | The header line repeats a name",
                "'Id,LAST\n1,Núñez\n' | ISO-8859-1 | cannot be read as CSV in UTF-8"
            })
    void saysWhatIsWrongWithAFileAndKeepsWhatWasTyped(String text, String charset, String words) {
        signIn("sam");
        open("patients/import");
        byId("upload:sourceSystem").fill(source);
        byId("upload:file").setInputFiles(csv(text, Charset.forName(charset)));
        byId("upload:receive").click();

        assertThat(page().locator(".hms-summary")).containsText(words);
        assertThat(byId("upload:fileMsg")).containsText(words);
        assertThat(byId("upload:sourceSystem")).hasValue(source);
        assertAccessible();
    }

    @Test
    void asksForAFileWhereNoneWasChosen() {
        signIn("sam");
        open("patients/import");
        byId("upload:sourceSystem").fill(source);
        byId("upload:receive").click();

        assertThat(byId("upload:fileMsg")).containsText("Choose a file first");
        assertThat(byId("upload:sourceSystem")).hasValue(source);
        screenshot("patients-import-refused");
    }

    @Test
    void importsByKeyboardOnly() {
        signIn("sam");
        open("patients/import");
        tabTo("upload:sourceSystem");
        page().keyboard().type(source);
        dialogueOf("upload:file").setFiles(csv(people(2), StandardCharsets.UTF_8));
        press("upload:receive");
        page().waitForURL("**/patients/import-run?id=*");
        press(startCheck().getAttribute("id"));
        reaches("Dry run is done");
        press("run:write");
        reaches("Imported");

        press("run:undo");
        assertThat(byId("confirmed")).isVisible();
        assertAccessible();
        screenshot("patients-import-undo");
        settles();
        page().keyboard().press("Escape");
        assertThat(byId("confirmed")).isHidden();
        reaches("Imported");
        press("run:undo");
        assertThat(byId("confirmed")).isVisible();
        press("confirmed");
        reaches("Undone");
    }

    /** The browser's own dialogue; a busy machine swallows a key now and then. */
    private FileChooser dialogueOf(String id) {
        for (int attempt = 1; ; attempt++) {
            tabTo(id);
            settles();
            try {
                return page().waitForFileChooser(SOON, () -> page().keyboard().press("Space"));
            } catch (TimeoutError swallowed) {
                if (attempt == ATTEMPTS) {
                    throw swallowed;
                }
            }
        }
    }

    /** Nothing is asked any more and nothing moves. */
    private void settles() {
        page().waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty() && !jQuery(':animated').length");
    }

    private void press(String id) {
        settles();
        tabTo(id);
        page().keyboard().press("Enter");
    }

    private void tabTo(String id) {
        for (int stop = 0; stop < 80; stop++) {
            page().keyboard().press("Tab");
            if (id.equals(page().evaluate("() => document.activeElement.id"))) {
                return;
            }
        }
        throw new AssertionError("The tab key does not reach " + id + " on " + page().url());
    }

    @Tag("whole")
    @Test
    void looksRightInEveryLook() {
        signIn("sam");
        gallery("patients-import", "patients/import");
        upload(withBadRows(people(2)));
        String run = page().url().replaceFirst(".*/hms/", "");
        gallery("patients-import-run", run);
        open(run);
        check();
        gallery("patients-import-run-checked", run);
        open(run);
        write();
        gallery("patients-import-run-imported", run);
        gallery("patients-import-list", "patients/import");
    }

    @Test
    void staysShutForTheFrontDesk() {
        signIn("tom");

        assertThat(open("patients/import").status()).isEqualTo(403);
        assertThat(open("patients/import-run?id=1").status()).isEqualTo(403);
    }

    @Test
    void knowsNoImportUnderAnIdThatWasNeverGiven() {
        signIn("sam");

        assertThat(open("patients/import-run?id=1").status()).isEqualTo(404);
        assertThat(open("patients/import-run").status()).isEqualTo(404);
    }
}
