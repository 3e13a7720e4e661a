package hms.web.billing;

import static org.assertj.core.api.Assertions.assertThat;

import hms.billing.Stays;
import hms.inpatient.WardsOfTests;
import hms.inpatient.WardsOfTests.Furnished;
import hms.inpatient.entity.InpatientRow;
import hms.it.AtOnce;
import hms.it.InServer;
import hms.it.TextBrowser;
import hms.it.TextBrowser.Answer;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The very same form, sent twenty times by a page that stays open, does what it tells once and gives one answer (R4). */
@Tag("mariadb")
class SameFormIT extends InServer {

    private static final int AT_ONCE = 15;
    private static final int LATER = 5;
    private static final Pattern RECEIPT = Pattern.compile("R\\d{4}-\\d{6}");
    private static final String NOT_OURS = "does not come from this page";

    @Inject
    AtOnce atOnce;

    @Inject
    WardsOfTests wards;

    private TextBrowser browser;
    private InpatientRow stay;

    @BeforeEach
    void somebodyWhoLiesHere() throws Exception {
        String everybody = Stays.chargesAndTakesMoney(bench());
        Furnished ward = as("sam", () -> wards.furnish(1));
        bench().execute("UPDATE practitioner SET username = ? WHERE id = ?", everybody, ward.doctor());
        stay = as(everybody, () -> wards.admitted(wards.patient(), ward.beds().get(0)));
        bench().execute(
                        "UPDATE encounter SET started_at = ? WHERE id = ?",
                        LocalDateTime.now(ZoneOffset.UTC).minusHours(2),
                        stay.encounterId());
        browser = new TextBrowser(URI.create(
                "http://127.0.0.1:" + request().getLocalPort() + request().getContextPath() + "/"));
        browser.signIn(everybody, PASSWORD);
    }

    private String account() {
        return "billing/account?encounter=" + stay.encounterId();
    }

    private Map<String, String> payment(String amount) {
        Map<String, String> form = browser.get(account()).form("form");
        form.put("form:pay", "");
        if (amount != null) {
            form.put("form:amount", amount);
        }
        return form;
    }

    private String chart() {
        return "clinical/chart?patient=" + stay.patientId();
    }

    /** What came of it, some at once and some one after the other. */
    private List<Answer> twentyTimes(String page, Map<String, String> form) throws Exception {
        String path = page.replaceAll("\\?.*", "");
        List<Answer> answers = new ArrayList<>(atOnce.run(AT_ONCE, AT_ONCE, () -> browser.post(path, form)));
        for (int later = 0; later < LATER; later++) {
            answers.add(browser.post(path, form));
        }
        assertThat(answers).allMatch(each -> each.status() == 200, "answers as a page");
        assertThat(answers).noneMatch(each -> each.body().contains("hms-summary"), "complains");
        return answers;
    }

    private static Set<String> receipts(Answer answer) {
        return RECEIPT.matcher(answer.body())
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }

    private long payments() throws Exception {
        return bench().number(
                        "SELECT COUNT(*) FROM payment p JOIN stay_account a ON a.id = p.account_id WHERE a.encounter_id = ?",
                        stay.encounterId());
    }

    private long charges() throws Exception {
        return bench().number(
                        "SELECT COUNT(*) FROM charge_item c JOIN stay_account a ON a.id = c.account_id"
                                + " WHERE a.encounter_id = ? AND c.kind = 'SERVICE'",
                        stay.encounterId());
    }

    private long treatments() throws Exception {
        return bench().number("SELECT COUNT(*) FROM treatment_procedure WHERE encounter_id = ?", stay.encounterId());
    }

    @Test
    void takesAPartOfTheMoneyOnceWithOneReceipt() throws Exception {
        List<Answer> answers = twentyTimes(account(), payment("0.50"));

        assertThat(payments()).isEqualTo(1);
        Set<String> numbers = new TreeSet<>();
        answers.forEach(each -> numbers.addAll(receipts(each)));
        assertThat(numbers).hasSize(1);
        assertThat(answers).allMatch(each -> receipts(each).equals(numbers), "shows " + numbers);
        assertThat(answers).allMatch(each -> each.body().contains("form:lastReceipt"), "offers the receipt");
    }

    @Test
    void takesTheSamePartAgainFromTheFormThatWasDrawnAfterwards() throws Exception {
        Map<String, String> first = payment("0.50");
        Map<String, String> second = browser.post("billing/account", first).form("form");
        second.put("form:pay", "");
        second.put("form:amount", "0.50");
        browser.post("billing/account", second);
        browser.post("billing/account", first);

        assertThat(payments()).isEqualTo(2);
    }

    @Test
    void takesAllOfTheMoneyOnce() throws Exception {
        List<Answer> answers = twentyTimes(account(), payment(null));

        assertThat(payments()).isEqualTo(1);
        assertThat(answers.stream().map(SameFormIT::receipts).distinct()).hasSize(1);
    }

    @Test
    void takesNoMoneyFromAFormThatItHasNotDrawn() throws Exception {
        Map<String, String> form = payment("0.50");
        form.put("form:once", UUID.randomUUID().toString());
        assertThat(browser.post("billing/account", form).body()).contains(NOT_OURS);
        form.remove("form:once");
        assertThat(browser.post("billing/account", form).body()).contains(NOT_OURS);

        assertThat(payments()).isZero();
    }

    @Test
    void chargesOnce() throws Exception {
        Map<String, String> form = browser.get(chart()).form("chargeForm");
        form.put("chargeForm:service_input", "LAB-CBC");
        form.put("chargeForm:service_hinput", "LAB-CBC");
        form.put("chargeForm:addCharge", "");

        twentyTimes(chart(), form);
        assertThat(charges()).isEqualTo(1);
    }

    @Test
    void writesDownOnceWhatWasDone() throws Exception {
        Map<String, String> form = browser.get(chart()).form("doneForm");
        form.put("doneForm:description_input", "Dressing changed");
        form.put("doneForm:record", "");

        twentyTimes(chart(), form);
        assertThat(treatments()).isEqualTo(1);
    }
}
