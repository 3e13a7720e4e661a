package hms.patients.control;

import static org.assertj.core.api.Assertions.assertThat;

import hms.patients.entity.Demographics;
import hms.patients.entity.Gender;
import hms.platform.KeyRing;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Twenty pairs of people, labelled by hand: the same person, or not. */
class LookAlikeScoreTest {

    private static final int SECOND = 8;

    @BeforeAll
    static void keys() {
        KeyRing.install(KeyRing.ofMaster(new byte[KeyRing.KEY_BYTES]));
    }

    @ParameterizedTest(name = "{15}: same person {0}")
    @CsvFileSource(resources = "/hms/patients/look-alikes.csv", delimiter = ';')
    void warnsOfTheSamePersonAndOfNobodyElse(ArgumentsAccessor pair) {
        Identity one = Identity.of(person(pair, 1));
        Identity other = Identity.of(person(pair, SECOND));

        LookAlikeScore score = LookAlikeScore.of(one, other);

        assertThat(score.warns()).as("%s", score).isEqualTo(pair.getString(0).equals("yes"));
        assertThat(LookAlikeScore.of(other, one).points())
                .as("either way round")
                .isEqualTo(score.points());
    }

    private static Demographics person(ArgumentsAccessor pair, int from) {
        Demographics told = new Demographics();
        told.setGiven(pair.getString(from));
        told.setFamily(pair.getString(from + 1));
        told.setBirthDate(LocalDate.parse(pair.getString(from + 2)));
        told.setBirthDateEstimated("yes".equals(pair.getString(from + 3)));
        told.setGender(Gender.valueOf(pair.getString(from + 4)));
        told.setPhone(pair.getString(from + 5));
        told.setNationalId(pair.getString(from + 6));
        return told;
    }
}
