package hms.scheduling.entity;

import static hms.platform.Refusal.refuseIf;

import hms.patients.entity.Patient;

/** Who can be awaited: a patient who lives and whose record is in use. */
final class Awaited {

    private Awaited() {}

    /** Refuses whom nobody need wait for; a guest whom nobody knows yet may come. */
    static void check(Patient patient) {
        if (patient != null) {
            refuseIf(!patient.isActive(), SchedulingRule.PATIENT_INACTIVE);
            refuseIf(patient.getLife().isDeceased(), SchedulingRule.PATIENT_DECEASED);
        }
    }
}
