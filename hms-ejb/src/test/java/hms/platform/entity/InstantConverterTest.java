package hms.platform.entity;

import static org.assertj.core.api.Assertions.assertThat;

import hms.platform.OutboxMail;
import hms.platform.TestDatabase;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class InstantConverterTest {

    private final InstantConverter converter = new InstantConverter();

    @Test
    void cutsToTheMicrosecondsTheColumnKeeps() {
        Instant precise = Instant.parse("2026-11-20T10:00:00.123456789Z");

        assertThat(converter.convertToDatabaseColumn(precise))
                .isEqualTo(LocalDateTime.parse("2026-11-20T10:00:00.123456"));
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }

    /** 02:30 UTC is an hour that New York skips that night: a zone-bound driver call would store 03:30. */
    @Test
    void keepsEveryInstantWhateverTheZoneOfTheServer() {
        TimeZone before = TimeZone.getDefault();
        try (TestDatabase db = TestDatabase.open()) {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            for (String time : List.of("2026-03-08T02:30:00Z", "2026-11-01T01:30:00Z", "2026-11-01T06:30:00.000001Z")) {
                assertThat(storedAndRead(db, Instant.parse(time))).isEqualTo(Instant.parse(time));
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static Instant storedAndRead(TestDatabase db, Instant at) {
        OutboxMessage message = OutboxMessage.of(new OutboxMail("a@example.org", "s", "b"), at);
        db.run(em -> em.persist(message));
        LocalDateTime column = (LocalDateTime)
                db.in(em -> em.createNativeQuery("SELECT created_at FROM outbox_message WHERE id = " + message.getId())
                        .getSingleResult());
        assertThat(column).isEqualTo(LocalDateTime.ofInstant(at, java.time.ZoneOffset.UTC));
        return db.in(em -> em.find(OutboxMessage.class, message.getId()).getCreatedAt());
    }
}
