package hms.matrix;

import hms.inpatient.boundary.AdmissionDesk.AdmitPatient;
import hms.inpatient.boundary.AdmissionDesk.TransferPatient;
import hms.inpatient.boundary.DischargeDesk.DischargePatient;
import hms.inpatient.boundary.HandOverDesk.HandOverPatient;
import java.util.UUID;

/** What the desks of the wards are asked about one patient: a doctor, a stay and a contact that are nobody's. */
final class AskedOnTheWard {

    private AskedOnTheWard() {}

    static Object[] arguments(String door, long patient) {
        UUID token = UUID.randomUUID();
        return switch (door.substring(door.lastIndexOf('.') + 1)) {
            case "admit" -> new Object[] {new AdmitPatient(token, patient, 1L, 1L, null, null)};
            case "transfer" -> new Object[] {new TransferPatient(token, patient, 1L, 1L, null)};
            case "where" -> new Object[] {patient};
            case "discharge" -> new Object[] {new DischargePatient(token, patient, 1L)};
            case "handOver" -> new Object[] {new HandOverPatient(patient, 1L, 1, 1L)};
            default -> throw new IllegalArgumentException(door + " is about one patient; say what it is asked");
        };
    }
}
