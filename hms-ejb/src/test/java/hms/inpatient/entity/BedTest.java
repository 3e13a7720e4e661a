package hms.inpatient.entity;

import static hms.platform.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hms.inpatient.control.InpatientKeys;
import hms.organization.entity.Department;
import hms.organization.entity.Practitioner;
import hms.organization.entity.PractitionerKind;
import hms.patients.entity.Gender;
import hms.platform.Refusal;
import hms.platform.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BedTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final Department medicine = Department.open("MED", "Medicine", null);
    private final Ward ward = Ward.open("M1", "Medicine 1", medicine, null);
    private final Room room = Room.of(ward, "101", RoomKind.GENERAL, Gender.FEMALE);
    private final Bed bed = Bed.in(room, "A", 2, NOON);

    @Test
    void derivesItsStateFromWhoLiesInIt() {
        assertThat(BedState.of(Housekeeping.READY, 1, 0)).isEqualTo(BedState.FREE);
        assertThat(BedState.of(Housekeeping.READY, 2, 1)).isEqualTo(BedState.PARTLY_TAKEN);
        assertThat(BedState.of(Housekeeping.READY, 1, 1)).isEqualTo(BedState.OCCUPIED);
        assertThat(BedState.of(Housekeeping.CLOSED, 1, 0)).isEqualTo(BedState.CLOSED);
        assertThat(BedState.of(Housekeeping.HOUSEKEEPING, 1, 0).takesPatients()).isFalse();
        assertThat(BedState.PARTLY_TAKEN.takesPatients()).isTrue();
    }

    @Test
    void staysAsItIsWhileSomebodyLiesInIt() {
        assertRefused(InpatientRule.BED_IN_USE, () -> bed.keep(Housekeeping.CLOSED, NOON, 1));
        assertRefused(InpatientRule.BED_IN_USE, () -> bed.change("A", 1, 2));
        assertRefused(InpatientRule.BED_READY, () -> bed.keep(Housekeeping.READY, NOON, 0));
        bed.keep(Housekeeping.CLOSED, NOON, 0);
        bed.left(NOON.plusSeconds(1));
        assertThat(bed.getHousekeeping()).isEqualTo(Housekeeping.CLOSED);
    }

    @Test
    void goesOutOfServiceEmptyAndComesBackAsItWas() {
        bed.left(NOON);
        assertRefused(InpatientRule.BED_IN_USE, () -> bed.retire(1));
        assertRefused(InpatientRule.BED_IN_SERVICE, bed::revive);
        bed.retire(0);
        assertThat(bed.isInService()).isFalse();
        assertRefused(InpatientRule.BED_RETIRED, () -> bed.retire(0));
        assertRefused(InpatientRule.BED_RETIRED, () -> bed.keep(Housekeeping.READY, NOON, 0));
        bed.revive();
        assertThat(bed.isInService()).isTrue();
        assertThat(bed.getHousekeeping()).isEqualTo(Housekeeping.HOUSEKEEPING);
    }

    @Test
    void goesOutOfServiceWithItsRoom() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> room.retire(List.of("A", "B")));
        assertThat(refusal.getRule()).isEqualTo(InpatientRule.ROOM_IN_USE);
        assertThat(Texts.of(refusal, Locale.ENGLISH)).contains("in bed A, B");
        assertRefused(InpatientRule.ROOM_IN_SERVICE, room::revive);
        bed.retire(0);
        room.retire(List.of());
        assertRefused(InpatientRule.ROOM_RETIRED, () -> room.retire(List.of()));
        assertRefused(InpatientRule.ROOM_RETIRED, bed::revive);
        room.revive();
        assertThat(bed.isInService()).as("retired by itself").isFalse();
        bed.revive();
        room.retire(List.of());
        assertThat(bed.isInService()).isFalse();
    }

    @Test
    void mindsForWhomARoomIsKept() {
        assertThat(room.isReservedAgainst(Gender.MALE)).isTrue();
        assertThat(room.isReservedAgainst(Gender.FEMALE)).isFalse();
        assertThat(room.isReservedAgainst(Gender.UNKNOWN)).isFalse();
    }

    @Test
    void isPartOfAWardThatClosesOnlyEmpty() {
        assertRefused(InpatientRule.WARD_IN_USE, () -> ward.close(true));
        assertRefused(InpatientRule.WARD_OPEN, ward::reopen);
        ward.close(false);
        assertRefused(InpatientRule.WARD_CLOSED, () -> ward.close(false));
        ward.reopen();
        assertThat(ward.isActive()).isTrue();
    }

    @Test
    void isInTheCareOfADoctorWhoWorksHere() {
        Practitioner grace = Practitioner.join(PractitionerKind.NURSE, null, "Grace", "Otieno", medicine);
        assertRefused(InpatientRule.NOT_A_DOCTOR, () -> ward.putInCharge(grace));
        Practitioner elena = Practitioner.join(PractitionerKind.DOCTOR, "Dr", "Elena", "Petrova", medicine);
        elena.leave();
        assertRefused(InpatientRule.NOT_A_DOCTOR, () -> ward.putInCharge(elena));
        medicine.close(false);
        assertRefused(InpatientRule.DEPARTMENT_CLOSED, () -> ward.belong(medicine));
    }

    @Test
    void saysWhatATakenNameOrPlaceMeans() {
        InpatientKeys keys = new InpatientKeys();
        assertThat(keys.refusalFor("uq_bed_stay_place")).map(Refusal::getRule).contains(InpatientRule.BED_OCCUPIED);
        assertThat(keys.refusalFor("uq_bed_stay_patient"))
                .map(Refusal::getRule)
                .contains(InpatientRule.ALREADY_ADMITTED);
        assertThat(keys.refusalFor("uq_bed_label")).map(Refusal::getField).contains("label");
        assertThat(keys.refusalFor("uq_patient_mrn")).isEmpty();
    }
}
