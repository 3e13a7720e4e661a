package hms.matrix;

import static hms.patients.PeopleOfTests.person;

import hms.audit.entity.AuditFilter;
import hms.audit.entity.AuditSort;
import hms.patients.boundary.PatientDesk.CorrectPatient;
import hms.patients.boundary.PatientDesk.DeactivatePatient;
import hms.patients.boundary.PatientDesk.ReactivatePatient;
import hms.patients.boundary.PatientFileDesk.AddContact;
import hms.patients.boundary.PatientFileDesk.AddCoverage;
import hms.patients.boundary.PatientFileDesk.PartOfPatient;
import hms.patients.entity.InactiveReason;
import hms.patients.entity.Relationship;
import hms.scheduling.boundary.AppointmentDesk.BookForPatient;
import hms.scheduling.boundary.AppointmentDesk.FreeWish;
import hms.scheduling.boundary.GuestLinkDesk.LinkGuest;
import hms.scheduling.boundary.PatientAppointmentDesk.OfPatient;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;

/** What each desk is asked about one patient: something that would be done if the caller may know of the patient. */
record Asked(long patient, long version, long contact, long coverage, long booking, InChart chart) {

    static final Set<String> DOORS = Set.of(
            "audit.AuditDesk.export",
            "audit.AuditDesk.search",
            "billing.ChargeDesk.add",
            "billing.ChargeDesk.cancel",
            "billing.PaymentDesk.pay",
            "inpatient.AdmissionDesk.admit",
            "inpatient.AdmissionDesk.transfer",
            "inpatient.AdmissionDesk.where",
            "inpatient.DischargeDesk.discharge",
            "inpatient.HandOverDesk.handOver",
            "patients.PatientDesk.find",
            "patients.PatientDesk.correct",
            "patients.PatientDesk.deactivate",
            "patients.PatientDesk.reactivate",
            "patients.PatientFileDesk.addContact",
            "patients.PatientFileDesk.addCoverage",
            "patients.PatientFileDesk.endCoverage",
            "patients.PatientFileDesk.registrationSheet",
            "patients.PatientFileDesk.removeContact",
            "scheduling.AppointmentDesk.book",
            "scheduling.AppointmentDesk.free",
            "scheduling.GuestLinkDesk.link",
            "scheduling.PatientAppointmentDesk.appointments");

    /** Asked about somebody who is not there, with parts that are not there. */
    static Asked aboutNobody(long patient) {
        return new Asked(patient, 1, 1, 1, 1, InChart.ofNobody(patient));
    }

    Object[] arguments(String door) {
        if (door.startsWith("billing.")) {
            return AskedAboutMoney.arguments(door, patient);
        }
        if (door.startsWith("inpatient.")) {
            return AskedOnTheWard.arguments(door, patient);
        }
        if (door.startsWith("clinical.")) {
            return chart.arguments(door);
        }
        return switch (door.substring(door.lastIndexOf('.') + 1)) {
            case "search" -> new Object[] {trail(), AuditSort.NEWEST_FIRST, 0, 10};
            case "export" -> new Object[] {trail(), null};
            case "find" -> new Object[] {patient};
            case "registrationSheet" -> new Object[] {patient, "en"};
            case "correct" -> one(new CorrectPatient(patient, version, person("Anna", "Quill", "1980-05-12")));
            case "deactivate" -> one(new DeactivatePatient(patient, version, InactiveReason.MOVED_AWAY, "to Lima"));
            case "reactivate" -> one(new ReactivatePatient(patient, version));
            case "addContact" -> one(new AddContact(patient, version, "Eva", Relationship.FRIEND, "+44 7700 900 323"));
            case "addCoverage" -> one(new AddCoverage(patient, version, "Harbour Mutual", "P-78", null, null));
            case "endCoverage" -> one(new PartOfPatient(patient, version, coverage));
            case "removeContact" -> one(new PartOfPatient(patient, version, contact));
            case "book" ->
                one(new BookForPatient(
                        UUID.randomUUID(), patient, 1L, LocalDateTime.of(2030, 1, 7, 9, 0), null, false, null));
            case "appointments" -> one(new OfPatient(patient, false, 0, 10));
            case "free" -> one(new FreeWish(LocalDate.of(2030, 1, 7), null, 1L, patient));
            case "link" -> one(new LinkGuest(booking, 1, patient));
            default -> throw new IllegalArgumentException(door + " is about one patient; say what it is asked");
        };
    }

    private AuditFilter trail() {
        return new AuditFilter(null, patient, null, null, null, null);
    }

    private static Object[] one(Object argument) {
        return new Object[] {argument};
    }
}
