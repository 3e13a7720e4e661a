package hms.organization.entity;

import static hms.platform.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DepartmentTest {

    private final Department medicine = Department.open("med", " Internal Medicine ", null);
    private final Department cardiology = Department.open("CARD", "Cardiology", medicine);

    @Test
    void keepsItsCodeInCapitalsAndItsNameTrimmed() {
        assertThat(medicine.getCode()).isEqualTo("MED");
        assertThat(medicine.getName()).isEqualTo("Internal Medicine");
    }

    @Test
    void refusesToLieWithinItselfOrItsOwnParts() {
        Department rhythm = Department.open("RHY", "Rhythm Clinic", cardiology);

        assertRefused(OrganizationRule.DEPARTMENT_WITHIN_ITSELF, () -> medicine.place(medicine));
        assertRefused(OrganizationRule.DEPARTMENT_WITHIN_ITSELF, () -> medicine.place(rhythm));
    }

    @Test
    void refusesTheSeventhLevel() {
        Department deepest = medicine;
        for (int level = 2; level <= Department.MOST_LEVELS; level++) {
            deepest = Department.open("L" + level, "Level " + level, deepest);
        }
        Department bottom = deepest;

        assertRefused(OrganizationRule.DEPARTMENT_TOO_DEEP, () -> Department.open("L7", "Level 7", bottom));
    }

    @Test
    void refusesToOpenWithinAClosedDepartment() {
        cardiology.close(false);

        assertRefused(OrganizationRule.PARENT_CLOSED, () -> Department.open("RHY", "Rhythm Clinic", cardiology));
    }

    @Test
    void refusesToCloseWhileOpenDepartmentsAreWithin() {
        assertRefused(OrganizationRule.OPEN_DEPARTMENTS_WITHIN, () -> medicine.close(true));
    }

    @Test
    void refusesToCloseTwice() {
        cardiology.close(false);

        assertRefused(OrganizationRule.ALREADY_CLOSED, () -> cardiology.close(false));
    }

    @Test
    void refusesToReopenWhatIsOpen() {
        assertRefused(OrganizationRule.ALREADY_OPEN, cardiology::reopen);
    }

    @Test
    void reopensOnlyOnceTheDepartmentAroundItIsOpen() {
        cardiology.close(false);
        medicine.close(false);

        assertRefused(OrganizationRule.PARENT_CLOSED, cardiology::reopen);
        medicine.reopen();
        cardiology.reopen();

        assertThat(cardiology.isActive()).isTrue();
    }
}
