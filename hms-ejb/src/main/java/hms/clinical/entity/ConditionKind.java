package hms.clinical.entity;

/** Why a condition stands in the record. */
public enum ConditionKind {
    HISTORY,
    DISCHARGE_DIAGNOSIS
}
