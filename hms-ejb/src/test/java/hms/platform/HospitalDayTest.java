package hms.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class HospitalDayTest {

    private static HospitalDay at(String instant, String zone) {
        HospitalZone answer = () -> ZoneId.of(zone);
        return new HospitalDay(TestClock.at(instant), TestInstance.of(HospitalZone.class, List.of(answer)));
    }

    @Test
    void beginsTheDayAtTheHospitalsMidnight() {
        HospitalDay manila = at("2026-11-20T17:30:00Z", "Asia/Manila");

        assertThat(manila.today()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(manila.began()).isEqualTo(Instant.parse("2026-11-20T16:00:00Z"));
    }

    @Test
    void beginsTheDayLaterWhereMidnightIsSkipped() {
        HospitalDay beirut = at("2026-03-29T10:00:00Z", "Asia/Beirut");

        assertThat(beirut.began()).isEqualTo(Instant.parse("2026-03-28T22:00:00Z"));
    }

    @Test
    void showsWhatTheHospitalsClocksShow() {
        HospitalDay madrid = at("2026-07-01T00:00:00Z", "Europe/Madrid");

        assertThat(madrid.at(madrid.now())).isEqualTo(LocalDateTime.of(2026, 7, 1, 2, 0));
    }
}
