package hms.organization.entity;

import static hms.platform.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PractitionerTest {

    private static final Department HEART = Department.open("CARD", "Cardiology", null);

    private static Practitioner doctor() {
        return Practitioner.join(PractitionerKind.DOCTOR, " Dr ", " Elena ", " Petrova ", HEART);
    }

    @Test
    void isCalledAsPeopleAddressHer() {
        assertThat(doctor().getFullName()).isEqualTo("Dr Elena Petrova");
        assertThat(doctor().getSortName()).isEqualTo("Petrova, Elena");
    }

    @Test
    void worksInNoDepartmentThatIsClosed() {
        Department closed = Department.open("OLD", "Old", null);
        closed.close(false);

        assertRefused(OrganizationRule.DEPARTMENT_CLOSED, () -> doctor().work(closed));
    }

    @Test
    void isPresentedWithWhatWasSaidLast() {
        Practitioner doctor = doctor();
        Specialty heart = Specialty.named("CARD", "Cardiology");
        Specialty inner = Specialty.named("INT", "Internal medicine");
        doctor.present("MD", List.of(heart), List.of("en", "ru"));
        doctor.present(" ", List.of(inner), List.of());

        assertThat(doctor.getQualifications()).isNull();
        assertThat(doctor.getSpecialties()).containsExactly(inner);
        assertThat(doctor.getLanguages()).isEmpty();
    }

    @Test
    void signsInUnderANameAsAccountsHaveIt() {
        Practitioner doctor = doctor();
        doctor.signInAs(" Elena ");
        assertThat(doctor.getUsername()).isEqualTo("elena");
        doctor.signInAs(" ");
        assertThat(doctor.getUsername()).isNull();
    }
}
