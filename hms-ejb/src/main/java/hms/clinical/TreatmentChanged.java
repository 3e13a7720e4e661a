package hms.clinical;

import hms.clinical.entity.ProcedureStatus;

/** A treatment was planned, done, or will not be done. The service code is null for what no price list knows. */
public record TreatmentChanged(
        long procedureId, long encounterId, long patientId, String serviceCode, ProcedureStatus status) {}
