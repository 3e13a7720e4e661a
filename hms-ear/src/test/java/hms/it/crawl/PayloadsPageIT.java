package hms.it.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import hms.it.Browser;
import hms.it.client.Findings;
import hms.it.client.Mailbox;
import hms.it.client.Pages;
import hms.patients.PeopleOfTests;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What people type is text and stays text, wherever it turns up again (SECURITY S16, S17). */
@Tag("whole")
@Order(Integer.MAX_VALUE - 1)
class PayloadsPageIT extends Browser {

    /** Part of most payloads: where it can be read, something planted is shown. */
    private static final String PLANTED = "alert(";

    /** What {@code #{7*7}hmsEl} and its like would become. */
    private static final String EVALUATED = "49hmsEl";

    private static final String REGISTERED_OR_ALIKE =
            "() => location.pathname.endsWith('/patient') || document.getElementById('form:despite')";

    private static final List<String> FORMULAS =
            List.of("=HYPERLINK(\"//evil.example\")", "+1+cmd", "-1+cmd", "@SUM(1)");

    private final List<String> ran = new CopyOnWriteArrayList<>();
    private final Findings faults = new Findings();
    private final Set<String> shown = new TreeSet<>();

    /** Lists that were taken away as a file once, by whoever came to them first. */
    private final Set<String> exported = new TreeSet<>();

    @BeforeEach
    void listen() {
        BrowserContext context = page().context();
        context.exposeBinding(
                "hmsPlanted",
                (source, said) -> ran.add("called on " + source.page().url()));
        context.onDialog(this::answer);
    }

    @Test
    void runsNothingOfWhatPeopleTyped() throws Exception {
        Planter planter = new Planter(page());
        Map<String, String> hospital = hospital();
        try {
            plantAsGuest(planter);
            plantAsAdministrator(planter);
            String patient = plantAsReceptionist(planter);
            page().navigate(patient);
            look("amina", patient.replaceFirst(".*/hms/", ""));
            walkAs("amina");
            readSheetOf(patient);
            plantAsDoctor(planter);
            List.of("sam", "grace", "elena", "ines", "carlos", "ravi", "leo").forEach(this::walkAs);
            walkAs(null);
        } finally {
            restore(hospital);
        }
        System.out.printf("%d payloads into %d fields, shown on %s%n", planter.planted(), planter.fields(), shown);

        assertThat(Planter.payloads()).isGreaterThanOrEqualTo(60);
        assertThat(planter.planted()).isGreaterThanOrEqualTo(Planter.payloads());
        assertThat(shown)
                .contains("index", "admin/users", "admin/groups", "organization/departments")
                .contains("patients/home", "patients/import", "patients/patient?id=", "clinical/chart?patient=");
        assertThat(ran).as("scripts that ran").isEmpty();
        assertThat(faults.lines()).isEmpty();
    }

    @Test
    void handsOutNothingThatASpreadsheetWouldRun() throws Exception {
        enter("amina");
        for (String formula : FORMULAS) {
            register(formula + " " + PeopleOfTests.unheardOf(), formula);
        }
        open("patients/home");
        Path csv = download(() -> button("exportCsv").click());
        Path xlsx = download(() -> button("exportXlsx").click());

        assertThat(Handouts.formulasOfCsv(csv)).isEmpty();
        assertThat(Handouts.formulasOfXlsx(xlsx)).isEmpty();
        assertThat(Handouts.wordsOfXlsx(xlsx)).contains("+1+cmd", "-1+cmd", "@SUM(1)");
    }

    /** Asks for an account, tries to sign in, and books a time. */
    private void plantAsGuest(Planter planter) {
        enter(null);
        List.of("account/request", "sign-in").forEach(path -> planter.plantOn(address(path)));
        open("public/doctors");
        String time = page().locator("a.hms-time").first().getAttribute("href");
        planter.plantOn(address(time.replaceFirst("^/hms/", "")));
        planter.go(address(""));
    }

    private void plantAsAdministrator(Planter planter) throws Exception {
        enter("sam");
        int mails = Mailbox.open().received().size();
        plantEverywhere(planter);
        open("admin/requests");
        page().locator("[id$=':look']").last().click();
        page().locator("#refuseForm").waitFor();
        planter.plant(page().locator("#refuseForm"));
        expectMailAsText(mails);
    }

    /** Plants as receptionist; answers the address of the new patient. */
    private String plantAsReceptionist(Planter planter) {
        enter("amina");
        plantEverywhere(planter);
        register(PeopleOfTests.unheardOf() + " <script>hmsPlanted()</script>", "#{7*7}hmsEl ${7*7}hmsEl");
        String patient = page().url();
        planter.plantOn(patient.replace("patients/patient", "patients/edit"));
        planter.plantOn(patient);
        return patient;
    }

    /** Plants into the chart of somebody who is seen now. */
    private void plantAsDoctor(Planter planter) {
        enter("elena");
        open("clinical/my-patients");
        page().locator("[id='mine:rows'] a").first().click();
        page().waitForURL("**/clinical/chart?patient=*");
        planter.plantOn(page().url());
    }

    private void plantEverywhere(Planter planter) {
        for (String path : Pages.all()) {
            open(path);
            if (page().url().endsWith("/" + path) && !path.startsWith("account/me")) {
                planter.plantOn(address(path));
            }
        }
    }

    private void register(String family, String given) {
        open("patients/register");
        page().locator("[id='form:family']").fill(family);
        page().locator("[id='form:given']").fill(given);
        page().locator("[id='form:birthDate']").fill("14-Mar-1971");
        page().locator("[id='form:submit']").click();
        page().waitForFunction(REGISTERED_OR_ALIKE);
        if (page().locator("[id='form:despite']").isVisible()) {
            page().locator("[id='form:despite']").fill("identity card seen");
            page().locator("[id='form:submit']").click();
        }
        page().waitForURL("**/patients/patient?id=*");
    }

    private void walkAs(String persona) {
        enter(persona);
        Walk walk = Walk.of(page(), path -> look(persona, path));
        walk.faults().forEach(fault -> faults.add(fault, String.valueOf(persona)));
    }

    private void look(String persona, String path) {
        String content = page().content();
        if (content.contains(PLANTED)) {
            shown.add(Walk.key(path));
        }
        if (content.contains(EVALUATED)) {
            faults.add("evaluated", path + " as " + persona);
        }
        if (content.contains("exportCsv") && exported.add(Walk.key(path))) {
            try {
                for (Locator each : page().locator("[id$='exportCsv']").all()) {
                    Path csv = download(each::click);
                    Handouts.formulasOfCsv(csv).forEach(cell -> faults.add("formula " + cell, path));
                }
                Path xlsx = download(() -> button("exportXlsx").click());
                Handouts.formulasOfXlsx(xlsx).forEach(cell -> faults.add("formula " + cell, path));
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }
    }

    private void readSheetOf(String patient) throws IOException {
        enter("amina");
        page().navigate(patient);
        Path sheet = download(() -> page().locator("[id='print:sheet']").click());

        assertThat(Handouts.wordsOfPdf(sheet)).contains("#{7*7}hmsEl").doesNotContain(EVALUATED);
        assertThat(Handouts.actionsOfPdf(sheet)).isEmpty();
    }

    /** The planted user is invited and the planted request refused; other mail may arrive between. */
    private void expectMailAsText(int before) {
        page().waitForCondition(() -> Mailbox.open().received().stream()
                .skip(before)
                .map(PayloadsPageIT::text)
                .anyMatch(told -> told.contains("somebody") && told.contains(PLANTED)));
        assertThat(Mailbox.open().received()).allSatisfy(mail -> {
            assertThat(mail.getContentType()).startsWith("text/plain");
            assertThat(text(mail)).doesNotContain(EVALUATED);
        });
    }

    private static String text(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0] + " " + mail.getSubject() + " " + mail.getContent();
        } catch (MessagingException cause) {
            throw new IllegalStateException(cause);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** What the hospital's form says. */
    private Map<String, String> hospital() {
        enter("sam");
        open("organization/hospital");
        Map<String, String> values = new LinkedHashMap<>();
        fields().forEach(field -> values.put(field.getAttribute("id"), field.inputValue()));
        return values;
    }

    private void restore(Map<String, String> hospital) {
        enter("sam");
        open("organization/hospital");
        for (Locator field : fields()) {
            field.fill(hospital.getOrDefault(field.getAttribute("id"), ""));
        }
        page().locator("[id='hospitalForm:save']").click();
        page().locator(".hms-note").waitFor();
    }

    private List<Locator> fields() {
        return page().locator(
                        "[id='hospitalForm'] input[type=text]:visible:not([readonly]), [id='hospitalForm'] textarea,"
                                + " [id='hospitalForm'] input[type=tel]")
                .all();
    }

    private Locator button(String id) {
        return page().locator("[id$='" + id + "']").first();
    }

    private void enter(String persona) {
        page().context().clearCookies();
        if (persona != null) {
            signIn(persona);
        }
    }

    private void answer(Dialog dialog) {
        if ("beforeunload".equals(dialog.type())) {
            dialog.accept();
        } else {
            ran.add(dialog.type() + " " + dialog.message() + " on "
                    + dialog.page().url());
            dialog.dismiss();
        }
    }
}
