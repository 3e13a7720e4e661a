package hms.patients.entity;

import static org.assertj.core.api.Assertions.assertThat;

import hms.patients.control.PatientsFixture;
import hms.patients.entity.JoinedDemographics.Change;
import java.util.List;
import org.junit.jupiter.api.Test;

class JoinedDemographicsTest {

    private final Demographics base = PatientsFixture.person("Ana", "Roe", "1980-05-12");
    private final Demographics theirs = PatientsFixture.person("Anna", "Roe", "1980-05-12");
    private final Demographics mine = PatientsFixture.person("Ana", "Roe", "1980-05-12");

    @Test
    void takesOverWhatOnlyTheOtherChanged() {
        theirs.setCity("Lima");

        List<Change> changes = JoinedDemographics.join(base, theirs, mine);

        assertThat(mine.getGiven()).isEqualTo("Anna");
        assertThat(mine.getCity()).isEqualTo("Lima");
        assertThat(changes)
                .extracting(Change::field, Change::conflict)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(DemographicField.GIVEN, false),
                        org.assertj.core.groups.Tuple.tuple(DemographicField.CITY, false));
    }

    @Test
    void keepsWhatWasTypedWhereBothChangedAndSaysSo() {
        mine.setGiven("Anita");
        mine.setPostalCode("15001");

        List<Change> changes = JoinedDemographics.join(base, theirs, mine);

        assertThat(mine.getGiven()).isEqualTo("Anita");
        assertThat(mine.getPostalCode()).isEqualTo("15001");
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.conflict()).isTrue();
            assertThat(change.theirs()).isEqualTo("Anna");
            assertThat(change.mine()).isEqualTo("Anita");
        });
    }

    @Test
    void seesNoConflictWhereBothTypedTheSame() {
        mine.setGiven("Anna");

        assertThat(JoinedDemographics.join(base, theirs, mine)).noneMatch(Change::conflict);
    }

    @Test
    void takesTwoSpellingsOfOneTelephoneNumberForOne() {
        base.setPhone("+44 7700 900123");
        theirs.setPhone("+44 (0)7700 900 123");

        assertThat(DemographicField.differing(base, theirs)).containsExactly(DemographicField.GIVEN);
    }
}
