package hms.platform;

import java.util.List;

/**
 * Names of the container roles and of the rights, which are container roles too.
 *
 * <p>Each has its sentence in {@code texts/platform} under {@code right.NAME}.
 */
public final class Roles {

    public static final String ADMIN = "ADMIN";
    public static final String DOCTOR = "DOCTOR";
    public static final String NURSE = "NURSE";
    /** Registers, admits, discharges, books. */
    public static final String RECEPTIONIST = "RECEPTIONIST";

    public static final String CASHIER = "CASHIER";
    /** Tests and treatments from paper. */
    public static final String DATA_ENTRY = "DATA_ENTRY";

    public static final String LAB = "LAB";
    public static final String PHARMACIST = "PHARMACIST";
    /** Reports. */
    public static final String MANAGER = "MANAGER";
    /** Reads the audit trail. */
    public static final String PRIVACY_OFFICER = "PRIVACY_OFFICER";

    public static final String PATIENT = "PATIENT";
    /** Machines. */
    public static final String INTEGRATION = "INTEGRATION";

    /** Right: import patients from a file, and undo an import. */
    public static final String PATIENT_IMPORT = "PATIENT_IMPORT";
    /** Right: deactivate and reactivate a patient. */
    public static final String PATIENT_DEACTIVATE = "PATIENT_DEACTIVATE";
    /** Right: export lists of patients. */
    public static final String PATIENT_EXPORT = "PATIENT_EXPORT";

    /** Right: book beyond the plan and the places of a slot. */
    public static final String SCHEDULING_OVERRIDE = "SCHEDULING_OVERRIDE";
    /** Right: take back the last step of an appointment. */
    public static final String STEP_UNDO = "STEP_UNDO";

    /** What a person works as, in the order homes are chosen. */
    public static final List<String> ROLES = List.of(
            ADMIN,
            RECEPTIONIST,
            NURSE,
            DOCTOR,
            CASHIER,
            DATA_ENTRY,
            LAB,
            PHARMACIST,
            MANAGER,
            PRIVACY_OFFICER,
            PATIENT,
            INTEGRATION);

    /** What a person may do beside a role. */
    public static final List<String> RIGHTS =
            List.of(PATIENT_IMPORT, PATIENT_DEACTIVATE, PATIENT_EXPORT, SCHEDULING_OVERRIDE, STEP_UNDO);

    private Roles() {}
}
