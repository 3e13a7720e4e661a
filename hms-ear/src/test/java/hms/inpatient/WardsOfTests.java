package hms.inpatient;

import static hms.patients.PeopleOfTests.person;
import static hms.patients.PeopleOfTests.unheardOf;

import hms.billing.boundary.PaymentDesk;
import hms.billing.boundary.PaymentDesk.TakePayment;
import hms.billing.boundary.StayAccountDesk;
import hms.billing.entity.PaymentMethod;
import hms.inpatient.boundary.AdmissionDesk;
import hms.inpatient.boundary.AdmissionDesk.AdmitPatient;
import hms.inpatient.boundary.RoomDesk;
import hms.inpatient.boundary.RoomDesk.BedWish;
import hms.inpatient.boundary.RoomDesk.RoomWish;
import hms.inpatient.boundary.WardDesk;
import hms.inpatient.boundary.WardDesk.WardWish;
import hms.inpatient.entity.InpatientRow;
import hms.inpatient.entity.RoomKind;
import hms.it.Bench;
import hms.patients.PeopleOfTests;
import hms.patients.boundary.PatientDesk;
import hms.patients.entity.Gender;
import hms.platform.Ids;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Wards to put people into, each with a name of its own; made as an administrator, used as a receptionist. */
@Dependent
public class WardsOfTests {

    @Inject
    private WardDesk wards;

    @Inject
    private RoomDesk rooms;

    @Inject
    private AdmissionDesk admissions;

    @Inject
    private PatientDesk patients;

    @Inject
    private StayAccountDesk accounts;

    @Inject
    private PaymentDesk payments;

    @Inject
    private Bench bench;

    /** A ward with one room and its beds, and a doctor in charge. */
    public record Furnished(long ward, long room, long doctor, List<Long> beds) {

        long bed() {
            return beds.get(0);
        }
    }

    /** As an administrator: a ward with so many beds, each with so many places, in a room kept for one sex or for all. */
    public Furnished furnish(int beds, int places, Gender reservedFor) throws SQLException {
        long doctor = doctor();
        long ward = wards.open(new WardWish(null, code(), "Ward " + unheardOf(), department(), doctor));
        long room = rooms.addRoom(ward, new RoomWish(null, "R1", RoomKind.GENERAL, reservedFor));
        List<Long> made = new ArrayList<>();
        for (int number = 0; number < beds; number++) {
            made.add(rooms.addBed(room, new BedWish(null, "B" + number, places)));
        }
        return new Furnished(ward, room, doctor, made);
    }

    public Furnished furnish(int beds) throws SQLException {
        return furnish(beds, 1, null);
    }

    static String code() {
        return "T" + Long.toString(Ids.next(), Character.MAX_RADIX).toUpperCase(Locale.ROOT);
    }

    long department() throws SQLException {
        return bench.number("SELECT id FROM department WHERE code = 'MED'");
    }

    /** A doctor of no name that anybody signs in with. */
    long doctor() throws SQLException {
        long id = Ids.next();
        String family = unheardOf();
        bench.execute(
                "INSERT INTO practitioner (id, version, kind, name_prefix, given, family, sort_name, languages,"
                        + " department_id, active) VALUES (?, 1, 'DOCTOR', 'Dr', 'Ada', ?, ?, 'en', ?, TRUE)",
                id,
                family,
                family + ", Ada",
                department());
        return id;
    }

    /** As a receptionist: somebody new, a woman. */
    public long patient() {
        return patients.register(PeopleOfTests.wish(person("Ana", unheardOf(), "1980-05-12")));
    }

    static AdmitPatient into(long patient, long bed) {
        return new AdmitPatient(UUID.randomUUID(), patient, bed, null, null, null);
    }

    /** As a receptionist: the patient lies in the bed. */
    public InpatientRow admitted(long patient, long bed) {
        admissions.admit(into(patient, bed));
        return admissions.where(patient).orElseThrow();
    }

    /** As somebody at the cash desk: nothing is owed for the stay any more. */
    public void pays(InpatientRow row) {
        BigDecimal owed = accounts.account(row.encounterId()).balance().amount();
        payments.pay(
                new TakePayment(UUID.randomUUID(), row.patientId(), row.encounterId(), owed, PaymentMethod.CARD, null));
    }

    /** The doctor lets the patient go; that nothing clinical is done for it is none of the ward's business. */
    public void letGo(long encounter) throws SQLException {
        bench.execute(
                "UPDATE encounter SET clinically_discharged_at = started_at, clinically_discharged_by = 'elena',"
                        + " disposition = 'HOME', version = version + 1 WHERE id = ?",
                encounter);
    }
}
