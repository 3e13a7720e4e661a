package hms.inpatient;

import static org.assertj.core.api.Assertions.assertThat;

import hms.inpatient.WardsOfTests.Furnished;
import hms.inpatient.boundary.AdmissionDesk;
import hms.inpatient.boundary.AdmissionDesk.AdmitPatient;
import hms.inpatient.boundary.AdmissionDesk.Admitted;
import hms.inpatient.boundary.AdmissionDesk.TransferPatient;
import hms.inpatient.boundary.BedMapDesk;
import hms.inpatient.boundary.BedMapDesk.WardPatient;
import hms.inpatient.boundary.WardDesk;
import hms.inpatient.entity.BedSpot;
import hms.inpatient.entity.BedState;
import hms.inpatient.entity.InpatientRow;
import hms.inpatient.entity.InpatientRule;
import hms.it.Bench;
import hms.it.InServer;
import hms.it.Statements;
import hms.patients.Ground.Wish;
import hms.patients.PatientAccess;
import hms.patients.Reader;
import hms.patients.entity.Gender;
import hms.patients.entity.PatientsRule;
import hms.platform.PlatformRule;
import hms.platform.Roles;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("mariadb")
class AdmissionDeskIT extends InServer {

    private static final int MOST_READS = 5;

    @Inject
    WardsOfTests wards;

    @Inject
    AdmissionDesk desk;

    @Inject
    BedMapDesk map;

    @Inject
    WardDesk administration;

    @Inject
    PatientAccess access;

    private Furnished furnished(int beds) throws Exception {
        return as("sam", () -> wards.furnish(beds));
    }

    private InpatientRow admitted(long bed) throws Exception {
        return as("amina", () -> wards.admitted(wards.patient(), bed));
    }

    @Test
    void admitsAPatientIntoABedWhereEverybodyOfTheHouseSeesIt() throws Exception {
        Furnished ward = furnished(2);
        InpatientRow row = Bench.shipped(admitted(ward.bed()));

        assertThat(row.wardId()).isEqualTo(ward.ward());
        assertThat(row.doctor()).endsWith(", Ada");
        List<BedSpot> seen = as("grace", () -> Bench.shipped(map.map(ward.ward())));
        assertThat(seen).extracting(BedSpot::state).containsExactly(BedState.OCCUPIED, BedState.FREE);
        assertThat(seen.get(0).patients()).containsExactly(row);
        assertThat(as("elena", () -> desk.where(row.patientId()))).contains(row);
        assertThat(as("amina", () -> desk.admitted(new Admitted(ward.ward(), null, false), 0, 10)
                        .rows()))
                .containsExactly(row);
        assertThat(as("amina", () -> desk.admitted(new Admitted(ward.ward(), null, true), 0, 10)
                        .rows()))
                .isEmpty();
        assertThat(as("tom", () -> desk.doctors())).anyMatch(each -> each.id() == ward.doctor());
    }

    @Test
    void keepsOthersOut() throws Exception {
        AdmitPatient admit = WardsOfTests.into(1, 1);
        TransferPatient transfer = new TransferPatient(UUID.randomUUID(), 1L, 1L, 1L, null);
        for (String other : List.of("grace", "elena", "sam", "ines")) {
            as(other, () -> {
                assertForbidden(() -> desk.admit(admit));
                assertForbidden(desk::doctors);
            });
        }
        for (String other : List.of("elena", "sam", "ines")) {
            as(other, () -> assertForbidden(() -> desk.transfer(transfer)));
        }
        for (String other : List.of("sam", "ines")) {
            as(other, () -> {
                assertForbidden(() -> desk.where(1));
                assertForbidden(() -> desk.admitted(new Admitted(null, null, false), 0, 10));
                assertForbidden(() -> map.map(null));
            });
        }
        as(
                "grace",
                () -> assertRefused(
                        PatientsRule.EXPORT_NOT_GRANTED, () -> desk.export(new Admitted(null, null, false))));
    }

    @Test
    void refusesWhatTheWardRefuses() throws Exception {
        Furnished ward = furnished(1);
        admitted(ward.bed());
        as("amina", () -> {
            long other = wards.patient();
            assertThat(assertRefused(InpatientRule.BED_OCCUPIED, () -> desk.admit(WardsOfTests.into(other, ward.bed())))
                            .getField())
                    .isEqualTo("bedId");
            assertRefused(PlatformRule.NOT_FOUND, () -> desk.admit(WardsOfTests.into(other, 1)));
            assertRefused(PlatformRule.NOT_FOUND, () -> desk.admit(WardsOfTests.into(1, ward.bed())));
        });
    }

    @Test
    void admitsOnceForTwoEqualSubmits() throws Exception {
        Furnished ward = furnished(2);
        as("amina", () -> {
            AdmitPatient wish = WardsOfTests.into(wards.patient(), ward.bed());
            assertThat(desk.admit(wish)).isEqualTo(desk.admit(wish));
            assertRefused(
                    InpatientRule.ALREADY_ADMITTED,
                    () -> desk.admit(
                            WardsOfTests.into(wish.patientId(), ward.beds().get(1))));
        });
    }

    @Test
    void asksWhyAWomanLiesAmongMenAndKeepsTheAnswerInTheTrail() throws Exception {
        Furnished men = as("sam", () -> wards.furnish(1, 1, Gender.MALE));
        as("amina", () -> {
            long ana = wards.patient();
            assertRefused(InpatientRule.ROOM_RESERVED, () -> desk.admit(WardsOfTests.into(ana, men.bed())));
            desk.admit(new AdmitPatient(UUID.randomUUID(), ana, men.bed(), null, null, "no other bed is free"));
            assertThat(bench().number(
                                    "SELECT COUNT(*) FROM audit_event WHERE patient_id = ? AND reason = ?",
                                    ana,
                                    "no other bed is free"))
                    .isEqualTo(1);
        });
    }

    @Test
    void movesAPatientAndRefusesWhoSawAnOlderState() throws Exception {
        Furnished ward = furnished(3);
        InpatientRow row = admitted(ward.bed());
        as("grace", () -> {
            UUID token = UUID.randomUUID();
            TransferPatient wish = new TransferPatient(
                    token, row.patientId(), row.stayId(), ward.beds().get(1), null);
            assertThat(desk.transfer(wish)).isEqualTo(desk.transfer(wish));
            assertRefused(
                    InpatientRule.NOT_ADMITTED,
                    () -> desk.transfer(new TransferPatient(
                            UUID.randomUUID(),
                            row.patientId(),
                            row.stayId(),
                            ward.beds().get(2),
                            null)));
            assertThat(map.map(ward.ward()))
                    .extracting(BedSpot::state)
                    .containsExactly(BedState.HOUSEKEEPING, BedState.OCCUPIED, BedState.FREE);
        });
    }

    @Test
    void showsTheWardListWithTheReasonToNursesAndDoctorsOnly() throws Exception {
        Furnished ward = furnished(1);
        as("amina", () -> {
            desk.admit(new AdmitPatient(UUID.randomUUID(), wards.patient(), ward.bed(), null, "planted reason", null));
            assertForbidden(() -> map.patients(ward.ward()));
            assertForbidden(map::mine);
            assertThat(String.valueOf(map.map(ward.ward()))).doesNotContain("planted");
        });
        List<WardPatient> list = as("grace", () -> Bench.shipped(map.patients(ward.ward())));
        assertThat(list).extracting(WardPatient::reason).containsExactly("planted reason");
        assertThat(list).extracting(WardPatient::planned).containsExactly(0L);
    }

    @Test
    void opensTheChartToTheWardWhileThePatientLiesThere() throws Exception {
        Furnished ward = furnished(1);
        long patient = admitted(ward.bed()).patientId();
        String nurse = "nobody.there";
        Reader reader = new Reader(nurse, Set.of(Roles.NURSE));
        assertThat(opens(reader, patient)).isFalse();
        bench().execute("INSERT INTO ward_staff (ward_id, username) VALUES (?, ?)", ward.ward(), nurse);

        assertThat(opens(reader, patient)).isTrue();
        assertThat(opens(new Reader(nurse, Set.of(Roles.RECEPTIONIST)), patient))
                .isFalse();
        bench().execute("UPDATE bed_stay SET open_stay = NULL, ended_at = started_at WHERE patient_id = ?", patient);
        assertThat(opens(reader, patient)).isFalse();
    }

    private boolean opens(Reader reader, long patient) throws Exception {
        return bench().inTransaction(
                        () -> access.ground(reader, patient, Wish.CHART).isPresent());
    }

    @Test
    void readsMapAndListsWithFewStatementsHoweverManyLieThere() throws Exception {
        Furnished ward = furnished(6);
        for (long bed : ward.beds()) {
            admitted(bed);
        }
        as("grace", () -> {
            Statements onMap = bench().counting(() -> map.map(ward.ward()));
            Statements onList = bench().counting(() -> map.patients(ward.ward()));
            Statements onTable = bench().counting(() -> desk.admitted(new Admitted(null, null, false), 0, 25));
            assertThat(onMap.reads()).as("%s", onMap.sql()).isLessThanOrEqualTo(MOST_READS);
            assertThat(onList.reads()).as("%s", onList.sql()).isLessThanOrEqualTo(MOST_READS);
            assertThat(onTable.reads()).as("%s", onTable.sql()).isLessThanOrEqualTo(MOST_READS);
        });
    }
}
