package hms.web.guest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Reads days and times out of an address, which anybody may have changed; of this millennium only. */
final class WallTime {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    private WallTime() {}

    static Optional<LocalDateTime> time(String text) {
        try {
            return Optional.ofNullable(text).map(LocalDateTime::parse).filter(time -> isOurs(time.getYear()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse).filter(day -> isOurs(day.getYear()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static boolean isOurs(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
