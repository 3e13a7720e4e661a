package hms.matrix;

import static hms.patients.PeopleOfTests.person;
import static hms.patients.PeopleOfTests.unheardOf;
import static hms.patients.PeopleOfTests.wish;
import static org.assertj.core.api.Assertions.assertThat;

import hms.it.InServer;
import hms.patients.boundary.PatientDesk;
import hms.patients.boundary.PatientFileDesk;
import hms.patients.boundary.PatientFileDesk.AddContact;
import hms.patients.boundary.PatientFileDesk.AddCoverage;
import hms.patients.entity.Relationship;
import hms.platform.Ids;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import hms.platform.Roles;
import hms.scheduling.DoctorsOfTests;
import hms.scheduling.boundary.GuestBookingDesk;
import hms.scheduling.boundary.GuestBookingDesk.BookAsGuest;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every desk method about one patient, for nobody and for the holder of each role and right, on a patient of their own,
 * on somebody else's, and on one who does not exist (SECURITY S10).
 */
class PatientMatrixIT extends InServer {

    private static final String SHUT = "shut";
    private static final String NOBODY_THERE = "not found";
    private static final String LET_IN = "let in";

    @Inject
    PatientDesk patients;

    @Inject
    PatientFileDesk files;

    @Inject
    GuestBookingDesk guests;

    @Inject
    DoctorsOfTests doctors;

    @Inject
    ChartsOfTests charts;

    private static final String APPOINTMENTS = "scheduling.PatientAppointmentDesk.appointments";

    private final List<String> faults = new ArrayList<>();
    private int tried;
    private Asked others;

    @Test
    void showsEachPatientToWhomItMayAndToNobodyElse() throws Exception {
        List<Door> doors = doors();
        others = registered("amina");
        for (Actor actor : Actor.all()) {
            tryAll(doors, actor);
        }

        assertThat(faults).as("patients that are shown or hidden wrongly").isEmpty();
        assertThat(tried).isEqualTo(doors.size() * Actor.all().size() * Whose.values().length);
    }

    @Test
    void knowsHowToAskAtEveryDeskAboutOnePatient() throws Exception {
        assertThat(doors())
                .extracting(Door::entry)
                .containsExactlyInAnyOrderElementsOf(Stream.of(Asked.DOORS, InChart.DOORS)
                        .flatMap(Set::stream)
                        .toList());
    }

    private static List<Door> doors() throws Exception {
        List<Door> doors = new ArrayList<>();
        for (Door door : Inventory.desks()) {
            if (door.isAboutOnePatient()) {
                doors.add(door);
            }
        }
        return doors;
    }

    private void tryAll(List<Door> doors, Actor actor) throws Exception {
        Accounts.open(bench(), actor);
        try {
            Asked own = registered(actor.signedIn() ? actor.username() : "nobody");
            if (actor.signedIn()) {
                signIn(actor.username(), PASSWORD);
            }
            for (Door door : doors) {
                compare(door, actor, Whose.OWN, own);
                compare(door, actor, Whose.SOMEBODY_ELSES, others);
                compare(door, actor, Whose.NOBODYS, Asked.aboutNobody(Ids.next()));
            }
        } finally {
            request().logout();
            Accounts.close(bench(), actor);
        }
    }

    private void compare(Door door, Actor actor, Whose whose, Asked about) throws Exception {
        String expected = expected(door, actor, whose);
        List<String> seen = new ArrayList<>();
        bench().pretend(() -> seen.add(answer(door, about)));
        tried++;
        if (!seen.equals(List.of(expected))) {
            faults.add(
                    door.entry() + " as " + actor + " for a patient of " + whose + ": " + seen + ", not " + expected);
        }
    }

    /**
     * As the design has it, not as the code does it: front desk, cash desk, doctors, nurses and data entry know of every patient,
     * and charts are open to those who treat the patient, as is who comes when to all but the front desk. Whoever reads the trail reads all of it; of somebody who does
     * not exist it says nothing.
     */
    private static String expected(Door door, Actor actor, Whose whose) {
        if (!door.opensFor(actor)) {
            return SHUT;
        }
        if (door.entry().startsWith("audit.")) {
            return LET_IN;
        }
        boolean expects = door.entry().equals(APPOINTMENTS) && !actor.isAny(Roles.RECEPTIONIST);
        if (expects || InChart.OF_THOSE_WHO_TREAT.test(door.entry())) {
            return whose == Whose.OWN ? LET_IN : NOBODY_THERE;
        }
        boolean knows = actor.isAny(Roles.RECEPTIONIST, Roles.CASHIER, Roles.DOCTOR, Roles.NURSE, Roles.DATA_ENTRY);
        return knows && whose != Whose.NOBODYS ? LET_IN : NOBODY_THERE;
    }

    /** A refusal tells the same, word for word, of a patient one may not know of and of one who does not exist. */
    private static String answer(Door door, Asked about) throws Exception {
        try {
            door.enter(about.arguments(door.entry()));
            return LET_IN;
        } catch (EJBAccessException denied) {
            return SHUT;
        } catch (Refusal refusal) {
            boolean bare = refusal.getField() == null && refusal.getDetails().isEmpty();
            boolean known = !(refusal.getRule() instanceof PlatformRule);
            return known ? LET_IN : bare && refusal.getRule() == PlatformRule.NOT_FOUND ? NOBODY_THERE : "" + refusal;
        }
    }

    /** A patient with a contact and an insurance, whom this person is said to have registered and opened. */
    private Asked registered(String by) throws Exception {
        long id = as("tom", () -> patients.register(wish(person("Ana", unheardOf(), "1980-05-12"))));
        as(
                "tom",
                () -> files.addContact(
                        new AddContact(id, version(id), "Eva Roe", Relationship.PARENT, "+44 7700 900 322")));
        as("tom", () -> files.addCoverage(new AddCoverage(id, version(id), "Harbour Mutual", "P-77", null, null)));
        bench().execute("UPDATE patient SET registered_by = ? WHERE id = ?", by, id);
        InChart chart = charts.filled(bench(), id, by, by.equals("amina") ? "RAD" : "LAB");
        return new Asked(id, version(id), part("emergency_contact", id), part("coverage", id), booking(), chart);
    }

    /** A guest's, whom nobody knows yet. */
    private long booking() throws Exception {
        String reference = guests.book(new BookAsGuest(
                        UUID.randomUUID(),
                        doctors.doctor(null, 20, 1),
                        doctors.noon(9),
                        "Ana",
                        unheardOf(),
                        "+1 206 " + (5_550_000 + System.nanoTime() % 400_000),
                        "ana@example.org",
                        "en"))
                .reference();
        return bench().number("SELECT id FROM appointment WHERE reference = ?", reference);
    }

    private long version(long patient) throws Exception {
        return bench().number("SELECT version FROM patient WHERE id = ?", patient);
    }

    private long part(String table, long patient) throws Exception {
        return bench().number("SELECT id FROM " + table + " WHERE patient_id = ?", patient);
    }

    private enum Whose {
        OWN,
        SOMEBODY_ELSES,
        NOBODYS
    }
}
