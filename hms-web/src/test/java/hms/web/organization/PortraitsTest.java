package hms.web.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortraitsTest {

    @ParameterizedTest
    @CsvSource({"Dr Elena Petrova, EP", "Grace Otieno, GO", "Madonna, M", "محمد الأمين, ما", "'  Dr  Wei   Chen ', WC"})
    void showsTheLettersThatNamesBeginWith(String name, String letters) {
        assertThat(new Portraits().initials(name)).isEqualTo(letters);
    }
}
