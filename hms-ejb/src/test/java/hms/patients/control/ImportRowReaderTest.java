package hms.patients.control;

import static org.assertj.core.api.Assertions.assertThat;

import hms.patients.entity.ColumnMapping;
import hms.patients.entity.Gender;
import hms.patients.entity.ImportProblem;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportRowReaderTest {

    private static final List<String> HEADERS =
            List.of("Id", "BIRTHDATE", "DEATHDATE", "FIRST", "MIDDLE", "LAST", "GENDER", "ADDRESS", "CITY", "ZIP");

    private final ImportRowReader reader = new ImportRowReader(ColumnMapping.guess(HEADERS), HEADERS);
    private final Set<ImportProblem> problems = EnumSet.noneOf(ImportProblem.class);

    @Test
    void readsNamesWithDigitsAndTheDayOfDeath() {
        var row = reader.read(
                row("a-1", "1942-07-15", "2018-12-27", "Lydia759", "Terresa418", "Heathcote539", "F"), problems);

        assertThat(problems).isEmpty();
        assertThat(row.sourceId()).isEqualTo("a-1");
        assertThat(row.told().getGiven()).isEqualTo("Lydia759 Terresa418");
        assertThat(row.told().getFamily()).isEqualTo("Heathcote539");
        assertThat(row.told().isDeceased()).isTrue();
        assertThat(row.told().getDeceasedOn()).isEqualTo(LocalDate.of(2018, 12, 27));
        assertThat(row.told().getGender()).isEqualTo(Gender.FEMALE);
        assertThat(row.told().getPostalCode()).isEqualTo("01234");
        assertThat(row.told().getPhone()).isNull();
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        reader.read(row("", "1942-02-30", "soon", "", "", "Doe", "X"), problems);

        assertThat(problems)
                .containsExactlyInAnyOrder(
                        ImportProblem.SOURCE_ID_MISSING,
                        ImportProblem.BIRTH_DATE_UNREADABLE,
                        ImportProblem.DECEASED_DATE_UNREADABLE,
                        ImportProblem.GENDER_UNKNOWN_WORD);
    }

    @Test
    void refusesShortRowsLongIdsAndMissingBirthDates() {
        reader.read(List.of("x".repeat(121), ""), problems);

        assertThat(problems)
                .containsExactlyInAnyOrder(
                        ImportProblem.COLUMNS_MISSING,
                        ImportProblem.SOURCE_ID_TOO_LONG,
                        ImportProblem.BIRTH_DATE_MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "1980-12-31, 1980-12-31",
        "1980-12-31T00:00:00Z, 1980-12-31",
        "1980-12-31 10:15, 1980-12-31",
        "31.12.1980, 1980-12-31",
        "31-Dec-1980, 1980-12-31",
        "31/12/1980, 1980-12-31",
        "19801231, 1980-12-31",
        "12/31/1980, ",
        "1980-02-30, ",
        "x, ",
    })
    void readsTheShapesOfDates(String text, LocalDate expected) {
        assertThat(ImportDates.read(text).orElse(null)).isEqualTo(expected);
    }

    private static List<String> row(
            String id, String born, String died, String first, String middle, String last, String gender) {
        return List.of(id, born, died, first, middle, last, gender, "1 High Street", "Springfield", "01234");
    }
}
