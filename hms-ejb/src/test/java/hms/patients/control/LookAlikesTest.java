package hms.patients.control;

import static hms.patients.control.PatientsFixture.lookAlikes;
import static hms.patients.control.PatientsFixture.person;
import static hms.patients.control.PatientsFixture.register;
import static org.assertj.core.api.Assertions.assertThat;

import hms.patients.entity.Demographics;
import hms.patients.entity.Gender;
import hms.patients.entity.LookAlike;
import hms.patients.entity.LookAlike.Likeness;
import hms.platform.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What the score would warn of must also be found: candidates come by indexed keys only. */
class LookAlikesTest {

    private static TestDatabase db;

    @BeforeAll
    static void open() {
        db = TestDatabase.open();
    }

    @AfterAll
    static void close() {
        db.close();
    }

    @ParameterizedTest(name = "{15}: same person {0}")
    @CsvFileSource(resources = "/hms/patients/look-alikes.csv", delimiter = ';')
    void findsEveryLabelledPairAmongTheRegistered(ArgumentsAccessor pair) {
        long id = db.in(em -> register(em, told(pair, 1)).getId());

        List<LookAlike> found = db.in(em -> lookAlikes(em).of(told(pair, 8)));

        assertThat(found.stream().anyMatch(each -> each.patientId() == id))
                .isEqualTo(pair.getString(0).equals("yes"));
    }

    @Test
    void saysWhy() {
        Demographics told = person("Salvador", "Ybarra", "1977-04-09");
        told.setPhone("+34 699 000 111");
        db.run(em -> register(em, told));
        told.setBirthDate(LocalDate.parse("1977-09-04"));

        assertThat(db.in(em -> lookAlikes(em).of(told)).get(0).because())
                .containsExactly(Likeness.SAME_NAME, Likeness.DAY_AND_MONTH_SWAPPED, Likeness.SAME_PHONE);
    }

    private static Demographics told(ArgumentsAccessor pair, int from) {
        Demographics told = person(pair.getString(from), pair.getString(from + 1), pair.getString(from + 2));
        told.setBirthDateEstimated("yes".equals(pair.getString(from + 3)));
        told.setGender(Gender.valueOf(pair.getString(from + 4)));
        told.setPhone(pair.getString(from + 5));
        told.setNationalId(pair.getString(from + 6));
        return told;
    }
}
