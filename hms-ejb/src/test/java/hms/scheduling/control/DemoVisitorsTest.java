package hms.scheduling.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hms.patients.entity.Demographics;
import hms.patients.entity.Gender;
import hms.patients.entity.Patient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoVisitorsTest {

    private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");

    private final DemoVisitors visitors = new DemoVisitors(List.of(somebody("1"), somebody("2")));

    private static Patient somebody(String number) {
        Demographics told = new Demographics();
        told.setFamily("Trial");
        told.setGiven(number);
        told.setBirthDate(LocalDate.of(1980, 5, 12));
        told.setGender(Gender.UNKNOWN);
        return Patient.register("2026112300" + number, told, LocalDate.of(2026, 11, 23), NINE, "amina");
    }

    @Test
    void everybodyHasATurn() {
        Patient first = visitors.at(NINE);
        Patient second = visitors.at(NINE.plusSeconds(1200));

        assertThat(second).isNotSameAs(first);
        assertThat(visitors.at(NINE.plusSeconds(2400))).isSameAs(first);
    }

    @Test
    void nobodyIsBookedTwiceAtOnce() {
        Patient first = visitors.at(NINE);
        visitors.at(NINE.plusSeconds(1200));
        Patient second = visitors.at(NINE);

        assertThat(second).isNotSameAs(first);
        assertThatThrownBy(() -> visitors.at(NINE)).hasMessageContaining("Everybody");
    }
}
