package hms.billing.entity;

import static hms.billing.entity.BedDayRule.ADMISSION_DAY_AND_MIDNIGHTS;
import static hms.billing.entity.BedDayRule.MIDNIGHTS_AT_LEAST_ONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BedDayRuleTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-16");
    private static final LocalDate WEDNESDAY = LocalDate.parse("2026-11-18");
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");

    @Test
    void countsTheDayOfAdmissionAndEachMidnight() {
        assertThat(ADMISSION_DAY_AND_MIDNIGHTS.days(MONDAY, WEDNESDAY, true, WEDNESDAY))
                .isEqualTo(3);
        assertThat(ADMISSION_DAY_AND_MIDNIGHTS.days(MONDAY, MONDAY, true, MONDAY))
                .isEqualTo(1);
    }

    @Test
    void countsTheDayOfAdmissionOnceHoweverManyBeds() {
        int first = ADMISSION_DAY_AND_MIDNIGHTS.days(MONDAY, WEDNESDAY, true, FRIDAY);
        int second = ADMISSION_DAY_AND_MIDNIGHTS.days(WEDNESDAY, FRIDAY, false, FRIDAY);

        assertThat(first + second)
                .isEqualTo(ADMISSION_DAY_AND_MIDNIGHTS.days(MONDAY, FRIDAY, true, FRIDAY))
                .isEqualTo(5);
    }

    @Test
    void countsMidnightsAndAtLeastOneForTheWholeStay() {
        assertThat(MIDNIGHTS_AT_LEAST_ONE.days(MONDAY, WEDNESDAY, true, WEDNESDAY))
                .isEqualTo(2);
        assertThat(MIDNIGHTS_AT_LEAST_ONE.days(MONDAY, MONDAY, true, MONDAY)).isEqualTo(1);
        assertThat(MIDNIGHTS_AT_LEAST_ONE.days(MONDAY, MONDAY, true, WEDNESDAY)).isZero();
        assertThat(MIDNIGHTS_AT_LEAST_ONE.days(MONDAY, WEDNESDAY, false, WEDNESDAY))
                .isEqualTo(2);
    }

    @Test
    void countsNothingBackwards() {
        assertThat(ADMISSION_DAY_AND_MIDNIGHTS.days(WEDNESDAY, MONDAY, false, WEDNESDAY))
                .isZero();
    }
}
