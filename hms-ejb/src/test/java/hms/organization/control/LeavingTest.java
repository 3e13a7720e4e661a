package hms.organization.control;

import static hms.platform.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hms.organization.OpenWork;
import hms.organization.entity.Department;
import hms.organization.entity.OrganizationRule;
import hms.organization.entity.Practitioner;
import hms.organization.entity.PractitionerKind;
import hms.platform.Refusal;
import hms.platform.TestInstance;
import hms.platform.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LeavingTest {

    private final Practitioner elena = Practitioner.join(
            PractitionerKind.DOCTOR, "Dr", "Elena", "Petrova", Department.open("CARD", "Cardiology", null));

    private static OpenWork open(OpenWork.Kind kind, long count) {
        return new OpenWork() {
            @Override
            public Kind kind() {
                return kind;
            }

            @Override
            public long of(long practitionerId) {
                return count;
            }
        };
    }

    private void leave(OpenWork... work) {
        Leaving leaving = new Leaving();
        leaving.answers = TestInstance.of(OpenWork.class, List.of(work));
        leaving.leave(elena);
    }

    @Test
    void namesWhatWouldBeLeftBehind() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> leave(open(OpenWork.Kind.WARDS, 0), open(OpenWork.Kind.APPOINTMENTS, 3)));

        assertThat(refusal.getRule()).isEqualTo(OrganizationRule.STILL_NEEDED);
        assertThat(Texts.of(refusal, Locale.ENGLISH))
                .contains("3 appointments to come, 0 patients in beds and 0 wards")
                .contains("handed over by the front desk (“Who lies here”");
        assertRefused(OrganizationRule.STILL_NEEDED, () -> leave(open(OpenWork.Kind.PATIENTS, 1)));
        assertRefused(OrganizationRule.STILL_NEEDED, () -> leave(open(OpenWork.Kind.WARDS, 1)));
        assertThat(elena.isActive()).isTrue();
    }

    @Test
    void letsGoWhoLeavesNothingBehind() {
        leave(open(OpenWork.Kind.APPOINTMENTS, 0), open(OpenWork.Kind.PATIENTS, 0));

        assertThat(elena.isActive()).isFalse();
    }
}
