package hms.inpatient.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import hms.inpatient.control.Admitting.Wanted;
import hms.inpatient.control.InpatientFixture;
import hms.inpatient.entity.InpatientRule;
import hms.patients.entity.Patient;
import hms.platform.Refusal;
import hms.platform.TestDatabase;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoomDeskTest {

    private static final int ROUNDS = 20;
    private static final Set<InpatientRule> LOST =
            Set.of(InpatientRule.BED_IN_USE, InpatientRule.ROOM_IN_USE, InpatientRule.BED_RETIRED);

    private TestDatabase db;

    @BeforeEach
    void open() {
        db = TestDatabase.open();
    }

    @AfterEach
    void close() {
        db.close();
    }

    /** Without the lock on the bed, the one side does not see what the other has not yet committed, and both win. */
    @Test
    void takesNoBedOutOfServiceUnderWhoIsBeingAdmitted() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                boolean wholeRoom = round % 2 == 0;
                long bed = db.in(em -> new InpatientFixture(em).bed().getId());
                long patient = db.in(em -> new InpatientFixture(em).patient().getId());
                Callable<Boolean> retire = () -> won(em -> retire(em, bed, wholeRoom));
                Callable<Boolean> admit = () -> won(em -> admit(em, bed, patient));
                int won = 0;
                for (Future<Boolean> each : threads.invokeAll(List.of(retire, admit))) {
                    won += each.get() ? 1 : 0;
                }
                assertThat(won).as("round %d", round).isEqualTo(1);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void admit(EntityManager em, long bed, long patient) {
        new InpatientFixture(em)
                .admitting.admit(em.find(Patient.class, patient), new Wanted(bed, null, null, null, "amina"));
    }

    private static void retire(EntityManager em, long bed, boolean wholeRoom) {
        InpatientFixture house = new InpatientFixture(em);
        RoomDesk desk = new RoomDesk();
        desk.wards = house.wards;
        desk.allocator = house.beds;
        if (wholeRoom) {
            long room = em.createQuery("SELECT b.room.id FROM Bed b WHERE b.id = :bed", Long.class)
                    .setParameter("bed", bed)
                    .getSingleResult();
            desk.retireRoom(room, 1);
        } else {
            desk.retireBed(bed, 1);
        }
    }

    private boolean won(Consumer<EntityManager> work) {
        try {
            db.run(work);
            return true;
        } catch (Refusal refusal) {
            assertThat(LOST).contains((InpatientRule) refusal.getRule());
            return false;
        }
    }
}
