package hms.platform.control;

import static org.assertj.core.api.Assertions.assertThat;

import hms.platform.TestClock;
import hms.platform.TestDatabase;
import hms.platform.entity.PlatformPolicy;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HousekeepingTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final String MAIL =
            "INSERT INTO outbox_message (id, version, state, recipient_cipher, subject_cipher,"
                    + " body_cipher, tries, next_try_at, created_at, sent_at) VALUES (?1, 1, ?2, X'00', X'00', X'00', 1, ?3, ?3, ?3)";

    @Test
    void keepsSentMailsForAsLongAsTheHospitalSays() {
        try (TestDatabase db = TestDatabase.open()) {
            mail(db, 1, "SENT", 29);
            mail(db, 2, "SENT", 31);
            mail(db, 3, "PARKED", 400);
            housekeeping().tidy(db.dataSource());
            assertThat(mails(db)).isEqualTo("1,3");

            db.run(em -> em.find(PlatformPolicy.class, PlatformPolicy.THE_ONE).keepMails(7));
            housekeeping().tidy(db.dataSource());
            assertThat(mails(db)).isEqualTo("3");
        }
    }

    private static Housekeeping housekeeping() {
        Housekeeping housekeeping = new Housekeeping();
        housekeeping.clock = TestClock.at(NOON.toString());
        return housekeeping;
    }

    private static void mail(TestDatabase db, long id, String state, int daysAgo) {
        LocalDateTime at = LocalDateTime.ofInstant(NOON, ZoneOffset.UTC).minusDays(daysAgo);
        db.run(em -> em.createNativeQuery(MAIL)
                .setParameter(1, id)
                .setParameter(2, state)
                .setParameter(3, at)
                .executeUpdate());
    }

    private static String mails(TestDatabase db) {
        List<?> ids = db.in(em -> em.createNativeQuery("SELECT id FROM outbox_message ORDER BY id")
                .getResultList());
        return ids.stream().map(Object::toString).collect(Collectors.joining(","));
    }
}
