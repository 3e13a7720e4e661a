package hms.inpatient;

import static org.assertj.core.api.Assertions.assertThat;

import hms.inpatient.WardsOfTests.Furnished;
import hms.inpatient.boundary.AdmissionDesk;
import hms.inpatient.boundary.AdmissionDesk.TransferPatient;
import hms.inpatient.boundary.BedMapDesk;
import hms.inpatient.boundary.InpatientSettingsDesk;
import hms.inpatient.boundary.InpatientSettingsDesk.InpatientSettings;
import hms.inpatient.boundary.RoomDesk;
import hms.inpatient.boundary.RoomDesk.BedWish;
import hms.inpatient.boundary.RoomDesk.RoomWish;
import hms.inpatient.boundary.WardDesk;
import hms.inpatient.boundary.WardDesk.WardWish;
import hms.inpatient.entity.BedRow;
import hms.inpatient.entity.InpatientRow;
import hms.inpatient.entity.InpatientRule;
import hms.inpatient.entity.RoomKind;
import hms.inpatient.entity.RoomRow;
import hms.inpatient.entity.WardRow;
import hms.it.Bench;
import hms.it.InServer;
import hms.organization.boundary.DepartmentDesk;
import hms.organization.entity.OrganizationRule;
import hms.patients.entity.Gender;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class WardDeskIT extends InServer {

    @Inject
    WardsOfTests wards;

    @Inject
    WardDesk desk;

    @Inject
    DepartmentDesk departments;

    @Inject
    RoomDesk rooms;

    @Inject
    AdmissionDesk admissions;

    @Inject
    BedMapDesk map;

    @Inject
    InpatientSettingsDesk settings;

    private static WardWish like(WardRow row, String name) {
        return new WardWish(row.version(), row.code(), name, row.departmentId(), row.doctorId());
    }

    @Test
    void furnishesAWard() throws Exception {
        as("sam", () -> {
            Furnished ward = wards.furnish(2);
            WardRow row = Bench.shipped(desk.ward(ward.ward()));
            assertThat(row.doctorId()).isEqualTo(ward.doctor());
            assertThat(desk.wards(false)).contains(row);
            assertThat(desk.export()).contains(row);
            assertThat(desk.doctors()).anyMatch(each -> each.id() == ward.doctor());
            RoomRow room = rooms.rooms(ward.ward()).get(0);
            rooms.changeRoom(ward.room(), new RoomWish(room.version(), "R2", RoomKind.PRIVATE, Gender.FEMALE));
            assertThat(rooms.rooms(ward.ward())).extracting(RoomRow::kind).containsExactly(RoomKind.PRIVATE);
            BedRow bed = rooms.beds(ward.ward()).get(0);
            rooms.changeBed(bed.id(), new BedWish(bed.version(), "Window", 2));
            assertThat(rooms.beds(ward.ward())).extracting(BedRow::label).contains("Window");
            assertRefused(PlatformRule.STALE, () -> rooms.changeBed(bed.id(), new BedWish(bed.version(), "Door", 1)));
        });
    }

    @Test
    void refusesNamesThatAreTakenAndBedsForACrowd() throws Exception {
        as("sam", () -> {
            Furnished ward = wards.furnish(1);
            WardRow row = desk.ward(ward.ward());
            assertThat(assertRefused(
                                    InpatientRule.WARD_CODE_TAKEN,
                                    () -> desk.open(new WardWish(null, row.code(), "Other", row.departmentId(), null)))
                            .getField())
                    .isEqualTo("code");
            assertRefused(
                    InpatientRule.ROOM_NAME_TAKEN,
                    () -> rooms.addRoom(ward.ward(), new RoomWish(null, "R1", RoomKind.GENERAL, null)));
            assertRefused(InpatientRule.BED_LABEL_TAKEN, () -> rooms.addBed(ward.room(), new BedWish(null, "B0", 1)));
            Assertions.assertThatThrownBy(() -> rooms.addBed(ward.room(), new BedWish(null, "B9", 5)))
                    .isInstanceOf(ConstraintViolationException.class);
        });
    }

    @Test
    void closesAWardOnlyWhenItIsEmpty() throws Exception {
        Furnished ward = as("sam", () -> wards.furnish(1));
        as("amina", () -> wards.admitted(wards.patient(), ward.bed()));
        as("sam", () -> {
            long version = desk.ward(ward.ward()).version();
            assertRefused(InpatientRule.WARD_IN_USE, () -> desk.close(ward.ward(), version));
            long department = desk.ward(ward.ward()).departmentId();
            assertRefused(
                    OrganizationRule.DEPARTMENT_IN_USE,
                    () -> departments.close(
                            department, departments.department(department).version()));
        });
        Furnished empty = as("sam", () -> wards.furnish(1));
        as("sam", () -> {
            desk.close(empty.ward(), desk.ward(empty.ward()).version());
            assertThat(desk.wards(false)).noneMatch(each -> each.id() == empty.ward());
            desk.reopen(empty.ward(), desk.ward(empty.ward()).version());
        });
    }

    @Test
    void takesAnEmptyBedOutOfServiceAndBringsItBack() throws Exception {
        Furnished ward = as("sam", () -> wards.furnish(2));
        InpatientRow row = as("amina", () -> wards.admitted(wards.patient(), ward.bed()));
        long wrong = ward.beds().get(1);
        as("sam", () -> {
            BedRow taken = bed(ward, ward.bed());
            assertRefused(InpatientRule.BED_IN_USE, () -> rooms.retireBed(taken.id(), taken.version()));
            BedRow seen = bed(ward, wrong);
            rooms.retireBed(wrong, seen.version());
            assertRefused(PlatformRule.STALE, () -> rooms.retireBed(wrong, seen.version()));
            assertRefused(PlatformRule.STALE, () -> rooms.reviveBed(wrong, seen.version()));
            BedRow retired = Bench.shipped(bed(ward, wrong));
            assertThat(retired.inService()).isFalse();
            assertRefused(InpatientRule.BED_RETIRED, () -> rooms.retireBed(wrong, retired.version()));
            assertRefused(PlatformRule.NOT_FOUND, () -> rooms.retireBed(1, 1));
        });
        as("amina", () -> {
            long patient = wards.patient();
            assertThat(assertRefused(
                                    InpatientRule.BED_RETIRED,
                                    () -> admissions.admit(WardsOfTests.into(patient, wrong)))
                            .getField())
                    .isEqualTo("bedId");
            assertRefused(
                    InpatientRule.BED_RETIRED,
                    () -> admissions.transfer(
                            new TransferPatient(UUID.randomUUID(), row.patientId(), row.stayId(), wrong, null)));
            assertThat(map.map(ward.ward())).extracting(each -> each.bed().id()).containsExactly(ward.bed());
        });
        as("sam", () -> {
            rooms.reviveBed(wrong, bed(ward, wrong).version());
            BedRow back = bed(ward, wrong);
            assertThat(back.inService()).isTrue();
            assertRefused(InpatientRule.BED_IN_SERVICE, () -> rooms.reviveBed(wrong, back.version()));
        });
        as("amina", () -> assertThat(map.map(ward.ward())).hasSize(2));
        assertThat(told("RoomDesk.retireBed", wrong)).isEqualTo(1);
        assertThat(told("RoomDesk.reviveBed", wrong)).isEqualTo(1);
    }

    @Test
    void takesAnEmptyRoomOutOfServiceWithItsBeds() throws Exception {
        Furnished ward = as("sam", () -> wards.furnish(2));
        Furnished elsewhere = as("sam", () -> wards.furnish(1));
        InpatientRow row = as("amina", () -> wards.admitted(wards.patient(), ward.bed()));
        as("sam", () -> {
            long version = rooms.rooms(ward.ward()).get(0).version();
            Refusal refusal = assertRefused(InpatientRule.ROOM_IN_USE, () -> rooms.retireRoom(ward.room(), version));
            assertThat(refusal.getDetails().get(0)).isEqualTo("B0");
        });
        as(
                "amina",
                () -> admissions.transfer(
                        new TransferPatient(UUID.randomUUID(), row.patientId(), row.stayId(), elsewhere.bed(), null)));
        as("sam", () -> {
            long seen = rooms.rooms(ward.ward()).get(0).version();
            rooms.retireRoom(ward.room(), seen);
            assertRefused(PlatformRule.STALE, () -> rooms.retireRoom(ward.room(), seen));
            assertRefused(PlatformRule.STALE, () -> rooms.reviveRoom(ward.room(), seen));
            RoomRow room = Bench.shipped(rooms.rooms(ward.ward()).get(0));
            assertThat(room.active()).isFalse();
            assertRefused(InpatientRule.ROOM_RETIRED, () -> rooms.retireRoom(ward.room(), room.version()));
            assertRefused(InpatientRule.ROOM_RETIRED, () -> rooms.addBed(ward.room(), new BedWish(null, "B9", 1)));
            assertThat(rooms.beds(ward.ward())).extracting(BedRow::inService).containsOnly(false);
        });
        as("amina", () -> {
            long patient = wards.patient();
            assertRefused(InpatientRule.BED_RETIRED, () -> admissions.admit(WardsOfTests.into(patient, ward.bed())));
            assertThat(map.map(ward.ward())).isEmpty();
        });
        as("sam", () -> {
            rooms.reviveRoom(ward.room(), rooms.rooms(ward.ward()).get(0).version());
            RoomRow room = rooms.rooms(ward.ward()).get(0);
            assertRefused(InpatientRule.ROOM_IN_SERVICE, () -> rooms.reviveRoom(ward.room(), room.version()));
        });
        as("amina", () -> assertThat(map.map(ward.ward())).hasSize(2));
        assertThat(told("RoomDesk.retireRoom", ward.room())).isEqualTo(1);
        assertThat(told("RoomDesk.reviveRoom", ward.room())).isEqualTo(1);
    }

    private BedRow bed(Furnished ward, long bed) {
        return rooms.beds(ward.ward()).stream()
                .filter(each -> each.id() == bed)
                .findFirst()
                .orElseThrow();
    }

    private long told(String useCase, long record) throws Exception {
        return bench().number(
                        "SELECT COUNT(*) FROM audit_event WHERE use_case = ? AND record_id = ? AND outcome = 'SUCCESS'",
                        useCase,
                        record);
    }

    @Test
    void refusesTheSecondOfTwoAdministrators() throws Exception {
        as("sam", () -> {
            Furnished ward = wards.furnish(1);
            WardRow seen = desk.ward(ward.ward());
            desk.change(ward.ward(), like(seen, "First"));
            assertRefused(PlatformRule.STALE, () -> desk.change(ward.ward(), like(seen, "Second")));
            assertThat(desk.ward(ward.ward()).name()).isEqualTo("First");
            assertRefused(PlatformRule.NOT_FOUND, () -> desk.ward(1));
        });
    }

    @Test
    void knowsWhoWorksThere() throws Exception {
        Furnished ward = as("sam", () -> wards.furnish(1));
        as("sam", () -> {
            desk.addStaff(ward.ward(), "grace");
            assertThat(desk.staff(ward.ward())).containsExactly("grace");
            assertRefused(InpatientRule.UNKNOWN_USER, () -> desk.addStaff(ward.ward(), "nobody.at.all"));
        });
        assertThat(as("grace", () -> map.mine())).anyMatch(each -> each.id() == ward.ward());
        as("sam", () -> desk.removeStaff(ward.ward(), "grace"));
        assertThat(as("grace", () -> map.mine())).noneMatch(each -> each.id() == ward.ward());
    }

    @Test
    void keepsTheSettingsThatWereSavedLast() throws Exception {
        as("sam", () -> {
            InpatientSettings seen = settings.settings();
            settings.change(new InpatientSettings(seen.version(), !seen.cleaningNeeded()));
            assertRefused(
                    PlatformRule.STALE,
                    () -> settings.change(new InpatientSettings(seen.version(), seen.cleaningNeeded())));
            assertThat(bench().rows("SELECT reason FROM audit_event WHERE use_case = 'InpatientSettingsDesk.change'"
                                    + " AND outcome = 'SUCCESS' ORDER BY id DESC LIMIT 1")
                            .get(0)
                            .get("reason"))
                    .isEqualTo("CLEANING_NEEDED " + seen.cleaningNeeded() + " → " + !seen.cleaningNeeded());
            settings.change(new InpatientSettings(settings.settings().version(), seen.cleaningNeeded()));
        });
    }

    @Test
    void keepsEverybodyButAdministratorsOut() throws Exception {
        for (String other : List.of("amina", "grace", "elena", "ines")) {
            as(other, () -> {
                assertForbidden(() -> desk.wards(true));
                assertForbidden(() -> desk.ward(1));
                assertForbidden(desk::export);
                assertForbidden(desk::doctors);
                assertForbidden(() -> desk.close(1, 1));
                assertForbidden(() -> desk.reopen(1, 1));
                assertForbidden(() -> desk.staff(1));
                assertForbidden(() -> desk.addStaff(1, "grace"));
                assertForbidden(() -> desk.removeStaff(1, "grace"));
                assertForbidden(() -> rooms.rooms(1));
                assertForbidden(() -> rooms.beds(1));
                assertForbidden(() -> rooms.retireBed(1, 1));
                assertForbidden(() -> rooms.reviveBed(1, 1));
                assertForbidden(() -> rooms.retireRoom(1, 1));
                assertForbidden(() -> rooms.reviveRoom(1, 1));
                assertForbidden(settings::settings);
            });
        }
    }
}
