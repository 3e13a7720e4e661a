package hms.web.inpatient;

import static org.assertj.core.api.Assertions.assertThat;

import hms.inpatient.WardsOfTests;
import hms.inpatient.WardsOfTests.Furnished;
import hms.inpatient.entity.InpatientRow;
import hms.it.InServer;
import hms.it.TextBrowser;
import hms.it.TextBrowser.Answer;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The last two steps of a stay in one: the money is taken once and the patient goes, whoever is in the way meanwhile. */
class PayAndDischargeIT extends InServer {

    /** Longer than a transaction waits for another on the embedded database. */
    private static final int IN_THE_WAY_SECONDS = 13;

    @Inject
    WardsOfTests wards;

    private final CountDownLatch held = new CountDownLatch(1);

    @Test
    void goesOnWithTheDischargeAfterSomebodyWasInTheWay() throws Exception {
        Furnished ward = as("sam", () -> wards.furnish(1));
        long bed = ward.beds().get(0);
        InpatientRow stay = as("amina", () -> wards.admitted(wards.patient(), bed));
        wards.letGo(stay.encounterId());
        TextBrowser amina = new TextBrowser(URI.create(
                "http://127.0.0.1:" + request().getLocalPort() + request().getContextPath() + "/"));
        amina.signIn("amina", PASSWORD);
        Map<String, String> form =
                amina.get("inpatient/discharge?encounter=" + stay.encounterId()).form("form");
        form.put("form:payAndDischarge", "");
        DataSource database = bench().database();
        ExecutorService other = Executors.newSingleThreadExecutor();
        Answer answer;
        try {
            Future<?> inTheWay = other.submit(() -> hold(database, bed));
            assertThat(held.await(10, TimeUnit.SECONDS)).isTrue();
            answer = amina.post("inpatient/discharge", form);
            inTheWay.get(1, TimeUnit.MINUTES);
        } finally {
            other.shutdownNow();
        }

        assertThat(answer.body()).doesNotContain("hms-summary");
        assertThat(answer.query()).isEqualTo("encounter=" + stay.encounterId());
        assertThat(bench().number(
                                "SELECT COUNT(*) FROM admission WHERE encounter_id = ? AND discharged_at IS NOT NULL",
                                stay.encounterId()))
                .isEqualTo(1);
        assertThat(bench().number(
                                "SELECT COUNT(*) FROM payment p JOIN stay_account a ON a.id = p.account_id"
                                        + " WHERE a.encounter_id = ?",
                                stay.encounterId()))
                .isEqualTo(1);
    }

    /** Somebody else works on the bed and takes their time. */
    private Void hold(DataSource database, long bed) throws Exception {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement lock = connection.prepareStatement("SELECT id FROM bed WHERE id = ? FOR UPDATE")) {
                lock.setLong(1, bed);
                lock.executeQuery();
                held.countDown();
                TimeUnit.SECONDS.sleep(IN_THE_WAY_SECONDS);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
        return null;
    }
}
