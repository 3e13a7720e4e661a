package hms.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private static final LocalDate DAY = LocalDate.of(1980, 4, 3);
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03-Apr-1980",
                "3 apr 1980",
                "3 April 1980",
                "3/4/1980",
                "03.04.1980",
                "1980-04-03",
                "03041980",
                "٣/٤/١٩٨٠",
                " 3-Apr-1980 "
            })
    void readsWhatPeopleType(String typed) {
        assertThat(Dates.read(typed, Locale.ENGLISH)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30-Feb-1980", "1980", "3-4", "04/13/1980", "3-Foo-1980", "yesterday"})
    void refusesWhatIsNoDay(String typed) {
        assertThat(Dates.read(typed, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void writesTheMonthAsAWordWithWesternDigits() {
        assertThat(Dates.write(DAY, Locale.ENGLISH)).isEqualTo("03-Apr-1980");
        assertThat(Dates.write(DAY, SPANISH)).isEqualTo("03-abr-1980");
        assertThat(Dates.write(DAY, ARABIC)).isEqualTo("03-أبريل-1980");
    }

    @Test
    void readsItsOwnWritingInEveryLanguage() {
        for (Locale language : new Locale[] {Locale.ENGLISH, SPANISH, ARABIC}) {
            for (int month = 1; month <= 12; month++) {
                LocalDate day = LocalDate.of(2024, month, 29);
                assertThat(Dates.read(Dates.write(day, language), language)).contains(day);
            }
        }
    }
}
