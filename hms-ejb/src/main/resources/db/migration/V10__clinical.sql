-- What patients have and get. Every word that tells of illness is ciphertext; facts are voided with a reason, never deleted.
CREATE TABLE allergy_intolerance (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    patient_id BIGINT NOT NULL,
    -- The statement that no allergy is known stands here too, without a substance.
    none_known BOOLEAN NOT NULL,
    substance_cipher VARBINARY(1000),
    substance_index VARCHAR(64) NOT NULL,
    category VARCHAR(16),
    reaction VARCHAR(24),
    severity VARCHAR(16),
    remark_cipher VARBINARY(2100),
    clinical_status VARCHAR(16) NOT NULL,
    verification_status VARCHAR(20) NOT NULL,
    recorded_by VARCHAR(64) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    ended_by VARCHAR(64),
    ended_at DATETIME(6),
    ended_because_cipher VARBINARY(2100),
    -- 1 while it counts, NULL once it ended: a substance stands once per patient.
    live SMALLINT,
    CONSTRAINT pk_allergy_intolerance PRIMARY KEY (id),
    CONSTRAINT uq_allergy_live UNIQUE (patient_id, substance_index, live),
    CONSTRAINT fk_allergy_patient FOREIGN KEY (patient_id) REFERENCES patient (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE clinical_condition (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    patient_id BIGINT NOT NULL,
    encounter_id BIGINT,
    kind VARCHAR(24) NOT NULL,
    description_cipher VARBINARY(2100) NOT NULL,
    code_cipher VARBINARY(120),
    clinical_status VARCHAR(16) NOT NULL,
    verification_status VARCHAR(20) NOT NULL,
    onset_on DATE,
    recorded_by VARCHAR(64) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    ended_by VARCHAR(64),
    ended_at DATETIME(6),
    ended_because_cipher VARBINARY(2100),
    CONSTRAINT pk_clinical_condition PRIMARY KEY (id),
    CONSTRAINT fk_condition_patient FOREIGN KEY (patient_id) REFERENCES patient (id),
    CONSTRAINT fk_condition_encounter FOREIGN KEY (encounter_id) REFERENCES encounter (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX ix_condition_patient ON clinical_condition (patient_id, recorded_at);
CREATE INDEX ix_condition_encounter ON clinical_condition (encounter_id, kind);

CREATE TABLE clinical_note (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    patient_id BIGINT NOT NULL,
    encounter_id BIGINT,
    kind VARCHAR(24) NOT NULL,
    status VARCHAR(20) NOT NULL,
    text_cipher VARBINARY(16100),
    author VARCHAR(64) NOT NULL,
    written_at DATETIME(6) NOT NULL,
    signed_at DATETIME(6),
    amends_id BIGINT,
    ended_by VARCHAR(64),
    ended_at DATETIME(6),
    ended_because_cipher VARBINARY(2100),
    -- 1 while it is a draft, NULL once signed: one draft per author and patient.
    draft SMALLINT,
    CONSTRAINT pk_clinical_note PRIMARY KEY (id),
    CONSTRAINT uq_note_draft UNIQUE (patient_id, author, draft),
    CONSTRAINT fk_note_patient FOREIGN KEY (patient_id) REFERENCES patient (id),
    CONSTRAINT fk_note_encounter FOREIGN KEY (encounter_id) REFERENCES encounter (id),
    CONSTRAINT fk_note_amends FOREIGN KEY (amends_id) REFERENCES clinical_note (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX ix_note_patient ON clinical_note (patient_id, written_at);

ALTER TABLE treatment_procedure ADD COLUMN ended_by VARCHAR(64);
ALTER TABLE treatment_procedure ADD COLUMN ended_at DATETIME(6);

CREATE INDEX ix_treatment_due ON treatment_procedure (status, planned_at);
CREATE INDEX ix_treatment_recorded ON treatment_procedure (recorded_by, recorded_at);
CREATE INDEX ix_encounter_department ON encounter (department_id, status, started_at);
