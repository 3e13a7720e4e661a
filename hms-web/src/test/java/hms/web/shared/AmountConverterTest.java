package hms.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountConverterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "12;12",
                "12.5;12.5",
                "12,50;12.50",
                "1234.50;1234.50",
                "1.234,50;1234.50",
                "1,234.50;1234.50",
                "1,234,567.8;1234567.8",
                "1,234;1.234",
                "95.000;95.000",
                "1 234,50;1234.50",
                "\u0661\u0662\u066B\u0665;12.5"
            })
    void readsWhatPeopleType(String typed, String meant) {
        assertThat(AmountConverter.read(typed)).isEqualByComparingTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "1e9", "1..2", "12.50.1,2", "1,2,3", "1.234.567", ""})
    void refusesWhatIsNoAmount(String typed) {
        assertThat(AmountConverter.read(typed)).isNull();
    }
}
