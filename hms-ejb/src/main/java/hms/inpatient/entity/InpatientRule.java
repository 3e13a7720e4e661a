package hms.inpatient.entity;

import hms.platform.Rule;

/** Every way the wards can say no. */
public enum InpatientRule implements Rule {
    /** Two wards cannot have the same code. */
    WARD_CODE_TAKEN,
    /** Two rooms of a ward cannot have the same name. */
    ROOM_NAME_TAKEN,
    /** Two beds of a room cannot have the same label. */
    BED_LABEL_TAKEN,
    /** A ward belongs to a department that works. */
    DEPARTMENT_CLOSED,
    /** Nobody is put on a ward that is closed. */
    WARD_CLOSED,
    /** Patients lie on the ward: it stays open. */
    WARD_IN_USE,
    /** The ward is open already. */
    WARD_OPEN,
    /** Nobody signs in under this name. */
    UNKNOWN_USER,
    /** Nobody said which bed. */
    BED_NEEDED,
    /** Every place of the bed is taken. */
    BED_OCCUPIED,
    /** The bed is closed, or waits for cleaning. */
    BED_NOT_READY,
    /** Somebody lies in the bed: it stays as it is. */
    BED_IN_USE,
    /** The bed is out of service. */
    BED_RETIRED,
    /** The bed is in service already. */
    BED_IN_SERVICE,
    /** The room is out of service, and its beds with it. */
    ROOM_RETIRED,
    /** The room is in service already. */
    ROOM_IN_SERVICE,
    /** Somebody lies in the room: it stays in service. */
    ROOM_IN_USE,
    /** The bed is ready already. */
    BED_READY,
    /** The room is kept for the other sex: a reason is needed. */
    ROOM_RESERVED,
    /** The patient lies in a bed of this hospital already. */
    ALREADY_ADMITTED,
    /** The dead are not admitted. */
    PATIENT_DECEASED,
    /** Somebody must be in charge: a doctor who works here. */
    DOCTOR_NEEDED,
    /** Whoever is in charge is a doctor who works here. */
    NOT_A_DOCTOR,
    /** This doctor is in charge already. */
    SAME_DOCTOR,
    /** Only the doctor in charge, or the front desk, hands a patient over. */
    NOT_IN_CHARGE,
    /** The patient lies in this bed already. */
    SAME_BED,
    /** The patient does not lie here any more. */
    NOT_ADMITTED,
    /** Something is open that must be settled before the patient leaves. */
    DISCHARGE_BLOCKED
}
