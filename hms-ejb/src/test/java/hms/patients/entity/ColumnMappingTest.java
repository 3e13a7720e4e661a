package hms.patients.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnMappingTest {

    private static final List<String> SYNTHEA = List.of(
            "Id",
            "BIRTHDATE",
            "DEATHDATE",
            "SSN",
            "PREFIX",
            "FIRST",
            "MIDDLE",
            "LAST",
            "GENDER",
            "ADDRESS",
            "CITY",
            "STATE",
            "ZIP");

    @Test
    void guessesTheUsualHeaders() {
        ColumnMapping mapping = ColumnMapping.guess(SYNTHEA);

        assertThat(mapping.missing()).isEmpty();
        assertThat(mapping.header(ImportColumn.BIRTH_DATE)).contains("BIRTHDATE");
        assertThat(mapping.header(ImportColumn.DECEASED_ON)).contains("DEATHDATE");
        assertThat(mapping.header(ImportColumn.PHONE)).isEmpty();
    }

    @Test
    void namesTheFirstColumnThatIsMissing() {
        assertThat(ColumnMapping.guess(List.of("Id", "LAST", "FIRST", "GENDER")).missing())
                .contains(ImportColumn.BIRTH_DATE);
    }

    @Test
    void isRememberedAsTextAndForgetsHeadersOfOtherFiles() {
        ColumnMapping mapping = ColumnMapping.guess(SYNTHEA);

        assertThat(ColumnMapping.parse(mapping.text(), SYNTHEA)).isEqualTo(mapping);
        assertThat(ColumnMapping.parse(mapping.text(), List.of("Id")).headers())
                .isEqualTo(Map.of(ImportColumn.SOURCE_ID, "Id"));
    }
}
