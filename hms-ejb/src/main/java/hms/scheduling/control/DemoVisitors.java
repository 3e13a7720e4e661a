package hms.scheduling.control;

import hms.patients.entity.Patient;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Hands out the demo's patients in turn, nobody twice for the same moment. */
final class DemoVisitors {

    private final List<Patient> people;
    private final Set<String> booked = new HashSet<>();
    private int turn;

    DemoVisitors(List<Patient> people) {
        this.people = List.copyOf(people);
    }

    /** Whoever is next and has nothing else to do then. */
    Patient at(Instant moment) {
        for (int tries = 0; tries < people.size(); tries++) {
            Patient next = people.get(turn++ % people.size());
            if (booked.add(next.getId() + " " + moment)) {
                return next;
            }
        }
        throw new IllegalStateException("Everybody of the demo is booked at " + moment + ".");
    }
}
