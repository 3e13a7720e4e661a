-- Contacts of patients with the hospital, and what is done in them.
CREATE TABLE encounter (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    patient_id BIGINT NOT NULL,
    encounter_class VARCHAR(8) NOT NULL,
    status VARCHAR(20) NOT NULL,
    practitioner_id BIGINT NOT NULL,
    department_id BIGINT NOT NULL,
    appointment_id BIGINT,
    started_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6),
    clinically_discharged_at DATETIME(6),
    clinically_discharged_by VARCHAR(64),
    disposition VARCHAR(24),
    -- 1 while an inpatient encounter runs, NULL otherwise: one of them per patient.
    inpatient_open SMALLINT,
    CONSTRAINT pk_encounter PRIMARY KEY (id),
    CONSTRAINT uq_encounter_appointment UNIQUE (appointment_id),
    CONSTRAINT uq_encounter_inpatient UNIQUE (patient_id, inpatient_open),
    CONSTRAINT fk_encounter_patient FOREIGN KEY (patient_id) REFERENCES patient (id),
    CONSTRAINT fk_encounter_practitioner FOREIGN KEY (practitioner_id) REFERENCES practitioner (id),
    CONSTRAINT fk_encounter_department FOREIGN KEY (department_id) REFERENCES department (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX ix_encounter_patient ON encounter (patient_id, started_at);
CREATE INDEX ix_encounter_practitioner ON encounter (practitioner_id, status, started_at);

CREATE TABLE treatment_procedure (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    encounter_id BIGINT NOT NULL,
    patient_id BIGINT NOT NULL,
    service_code VARCHAR(20),
    description VARCHAR(200) NOT NULL,
    status VARCHAR(20) NOT NULL,
    planned_at DATETIME(6),
    performed_at DATETIME(6),
    performer_id BIGINT,
    recorded_by VARCHAR(64) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    outcome_cipher VARBINARY(8000),
    ended_because_cipher VARBINARY(2000),
    CONSTRAINT pk_treatment_procedure PRIMARY KEY (id),
    CONSTRAINT fk_treatment_encounter FOREIGN KEY (encounter_id) REFERENCES encounter (id),
    CONSTRAINT fk_treatment_patient FOREIGN KEY (patient_id) REFERENCES patient (id),
    CONSTRAINT fk_treatment_performer FOREIGN KEY (performer_id) REFERENCES practitioner (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX ix_treatment_encounter ON treatment_procedure (encounter_id, status);
CREATE INDEX ix_treatment_patient ON treatment_procedure (patient_id, recorded_at);
