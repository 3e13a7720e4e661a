package hms.patients;

import static hms.platform.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import hms.patients.Ground.Wish;
import hms.patients.control.DeskRoleGround;
import hms.platform.PlatformRule;
import hms.platform.Roles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PatientAccessTest {

    private static final long PATIENT = 7;

    private final PatientAccess access = new PatientAccess(List.of(new DeskRoleGround(), new OwnRecordOf("maria")));

    /** The portal's answer, as it will be. */
    private record OwnRecordOf(String username) implements AccessGround {

        @Override
        public Ground ground() {
            return Ground.OWN_RECORD;
        }

        @Override
        public Set<Long> among(Reader reader, Set<Long> patients) {
            return reader.username().equals(username) && patients.contains(PATIENT) ? Set.of(PATIENT) : Set.of();
        }
    }

    private static Reader reader(String username, String... roles) {
        return new Reader(username, Set.of(roles));
    }

    @Test
    void letsDesksDoctorsNursesAndDataEntryReadWhoAPatientIs() {
        for (String role : List.of(Roles.RECEPTIONIST, Roles.CASHIER, Roles.DOCTOR, Roles.NURSE, Roles.DATA_ENTRY)) {
            assertThat(access.ground(reader("someone", role), PATIENT, Wish.DEMOGRAPHICS))
                    .contains(Ground.DESK_ROLE);
        }
    }

    @Test
    void letsNobodyElse() {
        for (String role : Roles.ROLES) {
            if (!List.of(Roles.RECEPTIONIST, Roles.CASHIER, Roles.DOCTOR, Roles.NURSE, Roles.DATA_ENTRY)
                    .contains(role)) {
                assertRefused(
                        PlatformRule.NOT_FOUND,
                        () -> access.demand(reader("someone", role), PATIENT, Wish.DEMOGRAPHICS));
            }
        }
    }

    @Test
    void asksFirstWhatPeopleLikeThisUsuallyKnowAPatientBy() {
        List<Ground> asked = new ArrayList<>();
        PatientAccess watched = new PatientAccess(List.of(
                new Watched(Ground.OWN_RECORD, false, asked),
                new Watched(Ground.CARE_TEAM, true, asked),
                new Watched(Ground.OWN_WARD, false, asked)));

        assertThat(watched.ground(reader("elena", Roles.DOCTOR), PATIENT, Wish.CHART))
                .contains(Ground.CARE_TEAM);
        assertThat(asked).containsExactly(Ground.CARE_TEAM);
    }

    /** Holds, and remembers that it was asked. */
    private record Watched(Ground ground, boolean usual, List<Ground> asked) implements AccessGround {

        @Override
        public boolean isUsual(Reader reader) {
            return usual;
        }

        @Override
        public Set<Long> among(Reader reader, Set<Long> patients) {
            asked.add(ground);
            return patients;
        }
    }

    @Test
    void opensNoChartForARoleAlone() {
        assertThat(access.ground(reader("elena", Roles.DOCTOR), PATIENT, Wish.CHART))
                .isEmpty();
    }

    @Test
    void asksTheCapabilitiesAboveAndTakesNoAnswerForNo() {
        assertThat(access.ground(reader("maria", Roles.PATIENT), PATIENT, Wish.CHART))
                .contains(Ground.OWN_RECORD);
        assertThat(access.ground(reader("maria", Roles.PATIENT), PATIENT + 1, Wish.CHART))
                .isEmpty();
        assertThat(access.among(reader("maria", Roles.PATIENT), List.of(PATIENT, PATIENT + 1), Wish.CHART))
                .containsExactly(PATIENT);
        assertThat(new PatientAccess(List.of()).ground(reader("amina", Roles.RECEPTIONIST), PATIENT, Wish.DEMOGRAPHICS))
                .isEmpty();
    }
}
