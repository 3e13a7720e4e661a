package hms.billing;

import static hms.patients.PeopleOfTests.person;
import static hms.patients.PeopleOfTests.unheardOf;
import static hms.patients.PeopleOfTests.wish;

import hms.billing.boundary.ChargeDesk.AddCharge;
import hms.billing.boundary.PaymentDesk.TakePayment;
import hms.billing.entity.PaymentMethod;
import hms.it.Bench;
import hms.patients.boundary.PatientDesk;
import hms.platform.Ids;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** Stays to charge and to pay for; whoever is signed in must be a receptionist. */
@Dependent
public class Stays {

    @Inject
    PatientDesk patients;

    @Inject
    StayTrial trial;

    /** A patient and the encounter of the stay. */
    public record Stay(long patientId, long encounterId) {

        public AddCharge charge(String code, int quantity) {
            return new AddCharge(UUID.randomUUID(), patientId, encounterId, code, quantity);
        }

        public TakePayment pay(String amount) {
            return new TakePayment(
                    UUID.randomUUID(), patientId, encounterId, new BigDecimal(amount), PaymentMethod.CASH, null);
        }
    }

    /** Somebody nobody else knows, in a general ward since now, treated by the doctor who signs in so. */
    public Stay begin(String doctor) {
        long patient = patients.register(wish(person("Ana", unheardOf(), "1980-05-12")));
        return new Stay(patient, trial.admit(patient, doctor, Instant.now()));
    }

    /** An account with these two roles: the day's work of a small hospital by one person. */
    public static String chargesAndTakesMoney(Bench bench) throws SQLException {
        String username = "money." + Long.toString(Ids.next(), Character.MAX_RADIX);
        long user = Ids.next();
        bench.execute(
                "INSERT INTO user_account (id, version, username, display_name, name_key, family_key, status,"
                        + " password_hash, password_salt, password_iterations, language, theme, density, tour_seen,"
                        + " session_epoch, demo, created_at) SELECT ?, 0, ?, ?, ?, ?, 'ACTIVE', password_hash,"
                        + " password_salt, password_iterations, language, theme, density, tour_seen, 0, demo, created_at"
                        + " FROM user_account WHERE username = 'amina'",
                user,
                username,
                username,
                username,
                username);
        for (String group : new String[] {"Doctors", "Cash desk", "Reception"}) {
            bench.execute(
                    "INSERT INTO group_member (group_id, user_id) SELECT id, ? FROM user_group WHERE name = ?",
                    user,
                    group);
        }
        return username;
    }
}
