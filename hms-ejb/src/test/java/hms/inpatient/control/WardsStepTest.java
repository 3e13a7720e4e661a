package hms.inpatient.control;

import static org.assertj.core.api.Assertions.assertThat;

import hms.inpatient.entity.Bed;
import hms.inpatient.entity.Room;
import hms.inpatient.entity.RoomKind;
import hms.inpatient.entity.Ward;
import hms.platform.TestTransaction;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The administrator is told whether there is a bed. */
class WardsStepTest {

    private final WardsStep step = new WardsStep();

    @RegisterExtension
    final TestTransaction database = new TestTransaction();

    private EntityManager em;

    @BeforeEach
    void open() {
        em = database.manager();
        step.em = em;
    }

    @Test
    void isDoneOnceAnOpenWardHasABed() {
        InpatientFixture house = new InpatientFixture(em);
        Ward ward = house.ward();
        Room room = Room.of(ward, "1", RoomKind.PRIVATE, null);
        em.persist(room);
        assertThat(step.done()).as("a ward without a bed").isFalse();

        Bed bed = house.bed(room, "A", 1);
        assertThat(step.done()).isTrue();
        assertThat(step.address()).isEqualTo("/inpatient/wards");

        bed.retire(0);
        assertThat(step.done()).as("a bed out of service").isFalse();
        bed.revive();
        room.retire(List.of());
        assertThat(step.done()).as("a room out of service").isFalse();
        room.revive();

        ward.close(false);
        assertThat(step.done()).as("a closed ward").isFalse();
    }
}
