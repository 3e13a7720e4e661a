package hms.web.guest;

import static org.assertj.core.api.Assertions.assertThat;

import hms.scheduling.entity.FreeTime;
import hms.web.guest.FreeDays.FreeDay;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreeDaysTest {

    private static FreeTime at(String time) {
        LocalDateTime start = LocalDateTime.parse(time);
        return new FreeTime(start.toInstant(ZoneOffset.UTC), start, null, 20, 1, "Room 3");
    }

    @Test
    void showsTheTimesOfEachDayTogether() {
        List<FreeDay> days = new FreeDays()
                .of(Stream.of("2026-11-24T09:00", "2026-11-24T16:40", "2026-11-25T10:20")
                        .map(FreeDaysTest::at)
                        .toList());

        assertThat(days).extracting(FreeDay::day).map(LocalDate::getDayOfMonth).containsExactly(24, 25);
        assertThat(days.get(0).times()).hasSize(2);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "tomorrow", "2026-13-40T99:00", "+999999999-12-31", "+999999999-12-31T23:59", "<script>"})
    void readsNoTimeWhereNoneIs(String text) {
        assertThat(WallTime.time(text)).isEmpty();
        assertThat(WallTime.day(text)).isEmpty();
    }

    @Test
    void readsDaysAndTimesAsAddressesHoldThem() {
        assertThat(WallTime.time("2026-11-24T09:00")).contains(LocalDateTime.of(2026, 11, 24, 9, 0));
        assertThat(WallTime.day("2026-11-24")).contains(LocalDate.of(2026, 11, 24));
    }
}
