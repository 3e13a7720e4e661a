package hms.inpatient;

import static org.assertj.core.api.Assertions.assertThat;

import hms.inpatient.WardsOfTests.Furnished;
import hms.inpatient.boundary.AdmissionDesk;
import hms.inpatient.boundary.AdmissionDesk.AdmitPatient;
import hms.inpatient.boundary.AdmissionDesk.TransferPatient;
import hms.inpatient.boundary.InpatientSettingsDesk;
import hms.inpatient.boundary.InpatientSettingsDesk.InpatientSettings;
import hms.inpatient.boundary.RoomDesk;
import hms.inpatient.entity.InpatientRow;
import hms.inpatient.entity.InpatientRule;
import hms.it.AgainAsPages;
import hms.it.AtOnce;
import hms.it.Figures;
import hms.it.InServer;
import hms.platform.Refusal;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many desks want the last bed: never more patients than places, and nobody lost (SECURITY R2). */
@Tag("mariadb")
class BedRacesIT extends InServer {

    private static final int ROUNDS = Integer.getInteger("hms.it.beds", 12);
    private static final int DESKS = 8;
    private static final Set<InpatientRule> LOST = Set.of(
            InpatientRule.BED_OCCUPIED,
            InpatientRule.SAME_BED,
            InpatientRule.NOT_ADMITTED,
            InpatientRule.BED_IN_USE,
            InpatientRule.ROOM_IN_USE,
            InpatientRule.BED_RETIRED);

    @Inject
    AtOnce atOnce;

    @Inject
    WardsOfTests wards;

    @Inject
    AdmissionDesk desk;

    @Inject
    RoomDesk rooms;

    @Inject
    InpatientSettingsDesk settings;

    @Test
    void givesTheLastPlacesToAsManyAsThereAreAndToNobodyElse() throws Exception {
        long began = System.nanoTime();
        for (int round = 0; round < ROUNDS; round++) {
            int places = 1 + round % 2;
            Furnished ward = as("sam", () -> wards.furnish(1, places, null));
            List<Boolean> won = as("amina", () -> {
                ConcurrentLinkedQueue<Long> waiting = new ConcurrentLinkedQueue<>();
                for (int patient = 0; patient < DESKS; patient++) {
                    waiting.add(wards.patient());
                }
                return atOnce.run(
                        DESKS, DESKS, () -> won(() -> desk.admit(WardsOfTests.into(waiting.poll(), ward.bed()))));
            });

            assertThat(Collections.frequency(won, true)).as("round %d", round).isEqualTo(places);
            assertThat(open(ward.bed())).isEqualTo(places);
        }
        say(ROUNDS * DESKS + " admissions by " + DESKS + " desks at once for the last bed", began);
    }

    @Test
    void admitsOnceForTwentyEqualSubmitsAtOnce() throws Exception {
        Furnished ward = as("sam", () -> wards.furnish(1, 4, null));
        List<Long> answers = as("amina", () -> {
            AdmitPatient wish = WardsOfTests.into(wards.patient(), ward.bed());
            return atOnce.run(20, 20, () -> desk.admit(wish));
        });

        assertThat(Set.copyOf(answers)).hasSize(1);
        assertThat(open(ward.bed())).isEqualTo(1);
    }

    /** One patient, many desks and many beds: lies in one of them. */
    @Test
    void putsAPatientIntoOneBedOnly() throws Exception {
        Furnished ward = as("sam", () -> wards.furnish(DESKS));
        long patient = as("amina", () -> wards.patient());
        ConcurrentLinkedQueue<Long> beds = new ConcurrentLinkedQueue<>(ward.beds());
        List<Boolean> won = as(
                "amina",
                () -> atOnce.run(DESKS, DESKS, () -> {
                    try {
                        desk.admit(WardsOfTests.into(patient, beds.poll()));
                        return true;
                    } catch (RuntimeException lost) {
                        return false;
                    }
                }));

        assertThat(Collections.frequency(won, true)).isEqualTo(1);
        assertThat(bench().number("SELECT COUNT(*) FROM bed_stay WHERE patient_id = ?", patient))
                .isEqualTo(1);
    }

    /** Of who admits into a bed and who takes it, or its room, out of service, one is told no. */
    @Test
    void putsNobodyIntoABedThatGoesOutOfService() throws Exception {
        long began = System.nanoTime();
        for (int round = 0; round < ROUNDS; round++) {
            boolean wholeRoom = round % 2 == 0;
            Furnished ward = as("sam", () -> wards.furnish(1));
            Callable<Boolean> retire = as("sam", () -> atOnce.asCaller(retiring(ward, wholeRoom)));
            ConcurrentLinkedQueue<Callable<Boolean>> sides = new ConcurrentLinkedQueue<>();
            List<Boolean> won = as("amina", () -> {
                AdmitPatient wish = WardsOfTests.into(wards.patient(), ward.bed());
                Callable<Boolean> admit = () -> won(() -> desk.admit(wish));
                sides.addAll(ward.bed() % 3 == 0 ? List.of(retire, admit) : List.of(admit, retire));
                return atOnce.run(2, 2, () -> sides.poll().call());
            });

            assertThat(Collections.frequency(won, true)).as("round %d", round).isEqualTo(1);
            assertThat(bench().number(
                                    "SELECT COUNT(*) FROM bed b JOIN room r ON r.id = b.room_id"
                                            + " WHERE b.id = ? AND b.active = TRUE AND r.active = TRUE",
                                    ward.bed()))
                    .as("in service, as somebody lies in it")
                    .isEqualTo(open(ward.bed()));
        }
        say(ROUNDS + " beds and rooms taken out of service while somebody is admitted", began);
    }

    /** As an administrator, with what the list of the ward shows now. */
    private Callable<Boolean> retiring(Furnished ward, boolean wholeRoom) {
        long room = rooms.rooms(ward.ward()).get(0).version();
        long bed = rooms.beds(ward.ward()).get(0).version();
        return () -> won(() -> {
            if (wholeRoom) {
                rooms.retireRoom(ward.room(), room);
            } else {
                rooms.retireBed(ward.bed(), bed);
            }
            return null;
        });
    }

    /** Three patients change about among four beds while everybody moves everybody. */
    @Test
    void losesNobodyHoweverManyMoveAtOnce() throws Exception {
        InpatientSettings before = as("sam", settings::settings);
        as("sam", () -> settings.change(new InpatientSettings(before.version(), false)));
        try {
            Furnished ward = as("sam", () -> wards.furnish(4));
            List<InpatientRow> patients = as("amina", () -> {
                List<InpatientRow> rows = new ArrayList<>();
                for (int patient = 0; patient < 3; patient++) {
                    rows.add(wards.admitted(wards.patient(), ward.beds().get(patient)));
                }
                return rows;
            });
            long began = System.nanoTime();
            List<Boolean> moved =
                    as("grace", () -> atOnce.run(DESKS, ROUNDS * DESKS, () -> moved(any(patients), any(ward.beds()))));

            long moves = Collections.frequency(moved, true);
            say(moved.size() + " moves tried, " + moves + " made, by " + DESKS + " nurses at once", began);
            assertThat(moves).isPositive();
            assertThat(stays(ward.ward(), "s.open_stay = 1")).isEqualTo(patients.size());
            assertThat(stays(ward.ward(), "s.ended_at IS NOT NULL")).isEqualTo(moves);
            assertThat(overlaps(ward.ward()))
                    .as("stays of two patients in one place at one time")
                    .isZero();
            for (InpatientRow each : patients) {
                assertThat(bench().number(
                                        "SELECT COUNT(*) FROM bed_stay WHERE patient_id = ? AND open_stay = 1",
                                        each.patientId()))
                        .isEqualTo(1);
            }
        } finally {
            as(
                    "sam",
                    () -> settings.change(
                            new InpatientSettings(settings.settings().version(), before.cleaningNeeded())));
        }
    }

    private boolean moved(InpatientRow patient, long bed) throws Exception {
        return won(() -> {
            long stay = desk.where(patient.patientId()).orElseThrow().stayId();
            return desk.transfer(new TransferPatient(UUID.randomUUID(), patient.patientId(), stay, bed, null));
        });
    }

    private static boolean won(Callable<Long> work) throws Exception {
        try {
            AgainAsPages.call(work);
            return true;
        } catch (Refusal refusal) {
            assertThat(LOST).as("%s", refusal).contains((InpatientRule) refusal.getRule());
            return false;
        }
    }

    private long open(long bed) throws Exception {
        return bench().number("SELECT COUNT(*) FROM bed_stay WHERE bed_id = ? AND open_stay = 1", bed);
    }

    private long stays(long ward, String which) throws Exception {
        return bench().number(
                        "SELECT COUNT(*) FROM bed_stay s JOIN bed b ON b.id = s.bed_id JOIN room r ON r.id = b.room_id"
                                + " WHERE r.ward_id = ? AND " + which,
                        ward);
    }

    private long overlaps(long ward) throws Exception {
        return bench().number(
                        "SELECT COUNT(*) FROM bed_stay s JOIN bed_stay o ON o.bed_id = s.bed_id AND o.place = s.place"
                                + " AND o.id <> s.id JOIN bed b ON b.id = s.bed_id JOIN room r ON r.id = b.room_id"
                                + " WHERE r.ward_id = ? AND s.started_at < o.started_at AND s.ended_at > o.started_at",
                        ward);
    }

    private static <T> T any(List<T> of) {
        return of.get(ThreadLocalRandom.current().nextInt(of.size()));
    }

    private static void say(String what, long began) {
        Figures.note(what, (System.nanoTime() - began) / 1_000_000 + " ms");
    }
}
