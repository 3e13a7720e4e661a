package hms.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.InServer;
import jakarta.ejb.EJBAccessException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every desk method of the inventory, tried as nobody and as the holder of each role and right (SECURITY S10). */
class DeskMatrixIT extends InServer {

    private final List<String> faults = new ArrayList<>();
    private int tried;

    @Test
    void opensEveryDeskToWhomTheInventorySaysAndToNobodyElse() throws Exception {
        List<Door> doors = Inventory.desks();
        for (Actor actor : Actor.all()) {
            tryAll(doors, actor);
        }

        assertThat(faults).as("doors that open or shut for somebody else").isEmpty();
        assertThat(doors).hasSizeGreaterThanOrEqualTo(72).doesNotHaveDuplicates();
        assertThat(tried).isEqualTo(doors.size() * Actor.all().size());
    }

    @Test
    void hasSomebodyBeforeAndSomebodyBehindEveryDoor() throws Exception {
        for (Door door : Inventory.desks()) {
            assertThat(Actor.all()).as(door.entry()).anyMatch(door::opensFor);
            if (!"anyone".equals(door.who())) {
                assertThat(Actor.all()).as(door.entry()).anyMatch(actor -> !door.opensFor(actor));
            }
        }
    }

    private void tryAll(List<Door> doors, Actor actor) throws Exception {
        Accounts.open(bench(), actor);
        try {
            if (actor.signedIn()) {
                signIn(actor.username(), PASSWORD);
            }
            for (Door door : doors) {
                compare(door, actor);
            }
        } finally {
            request().logout();
            Accounts.close(bench(), actor);
        }
    }

    private void compare(Door door, Actor actor) throws Exception {
        boolean opened = opens(door);
        tried++;
        if (opened != door.opensFor(actor)) {
            faults.add(
                    door.entry() + (opened ? " opens for " : " is shut to ") + actor + ", is listed for " + door.who());
        }
    }

    /** What somebody does behind the door is none of this test's business, so none of it is kept. */
    private boolean opens(Door door) throws Exception {
        List<Boolean> let = new ArrayList<>();
        bench().pretend(() -> let.add(!(door.outcome() instanceof EJBAccessException)));
        return let.get(0);
    }
}
