-- Patients. Names and birth date are plain and searched by indexed keys; phone, e-mail, national id, address and
-- free reasons are AES-256-GCM ciphertext, found again by blind indexes only.

CREATE TABLE patient (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    mrn VARCHAR(16) NOT NULL,
    name_prefix VARCHAR(40),
    given VARCHAR(120),
    family VARCHAR(120),
    sort_name VARCHAR(190) NOT NULL,
    birth_date DATE NOT NULL,
    birth_date_estimated BOOLEAN NOT NULL,
    deceased BOOLEAN NOT NULL,
    deceased_on DATE,
    gender VARCHAR(10) NOT NULL,
    language VARCHAR(35),
    phone_cipher VARBINARY(255),
    phone_index VARCHAR(64),
    email_cipher VARBINARY(512),
    national_id_cipher VARBINARY(255),
    national_id_index VARCHAR(64),
    address_cipher VARBINARY(3000),
    active BOOLEAN NOT NULL,
    inactive_reason VARCHAR(24),
    inactive_note_cipher VARBINARY(1200),
    look_alike_id BIGINT,
    look_alike_score INT,
    look_alike_reason_cipher VARBINARY(1200),
    registered_at DATETIME(6) NOT NULL,
    registered_by VARCHAR(120) NOT NULL,
    CONSTRAINT pk_patient PRIMARY KEY (id),
    CONSTRAINT uq_patient_mrn UNIQUE (mrn)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX ix_patient_birth_date ON patient (birth_date, sort_name);
CREATE INDEX ix_patient_phone ON patient (phone_index);
CREATE INDEX ix_patient_national_id ON patient (national_id_index);
CREATE INDEX ix_patient_registered ON patient (registered_at);

-- One row per word of a name, normalised: found by "starts with" on any word, read in the order of the sorted name.
CREATE TABLE patient_name_word (
    patient_id BIGINT NOT NULL,
    word VARCHAR(60) NOT NULL,
    sort_name VARCHAR(190) NOT NULL,
    CONSTRAINT pk_patient_name_word PRIMARY KEY (patient_id, word),
    CONSTRAINT fk_patient_name_word FOREIGN KEY (patient_id) REFERENCES patient (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX ix_patient_name_word ON patient_name_word (word, sort_name, patient_id);

-- One row per phonetic key of a name.
CREATE TABLE patient_name_sound (
    patient_id BIGINT NOT NULL,
    sound VARCHAR(8) NOT NULL,
    CONSTRAINT pk_patient_name_sound PRIMARY KEY (patient_id, sound),
    CONSTRAINT fk_patient_name_sound FOREIGN KEY (patient_id) REFERENCES patient (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX ix_patient_name_sound ON patient_name_sound (sound, patient_id);

-- What other systems call this patient; the unique key is what makes a repeated import find instead of duplicate.
CREATE TABLE patient_identifier (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    patient_id BIGINT NOT NULL,
    id_system VARCHAR(80) NOT NULL,
    id_value VARCHAR(120) NOT NULL,
    CONSTRAINT pk_patient_identifier PRIMARY KEY (id),
    CONSTRAINT uq_patient_identifier UNIQUE (id_system, id_value),
    CONSTRAINT fk_patient_identifier FOREIGN KEY (patient_id) REFERENCES patient (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE emergency_contact (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    patient_id BIGINT NOT NULL,
    full_name VARCHAR(200) NOT NULL,
    relationship VARCHAR(16) NOT NULL,
    phone_cipher VARBINARY(255),
    added_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_emergency_contact PRIMARY KEY (id),
    CONSTRAINT fk_emergency_contact FOREIGN KEY (patient_id) REFERENCES patient (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE coverage (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    patient_id BIGINT NOT NULL,
    payer VARCHAR(160) NOT NULL,
    policy_number VARCHAR(80) NOT NULL,
    valid_from DATE,
    valid_to DATE,
    CONSTRAINT pk_coverage PRIMARY KEY (id),
    CONSTRAINT fk_coverage FOREIGN KEY (patient_id) REFERENCES patient (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Whom a person opened last, for the list on the home page; one row per person and patient.
CREATE TABLE patient_opened (
    user_name VARCHAR(120) NOT NULL,
    patient_id BIGINT NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_patient_opened PRIMARY KEY (user_name, patient_id),
    CONSTRAINT fk_patient_opened FOREIGN KEY (patient_id) REFERENCES patient (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX ix_patient_opened ON patient_opened (user_name, opened_at);

-- The front desk takes records out of use and hands lists out, until an administrator decides otherwise.
INSERT INTO group_grant (group_id, role_name)
SELECT g.id, 'PATIENT_DEACTIVATE' FROM user_group g WHERE g.name = 'Reception';
INSERT INTO group_grant (group_id, role_name)
SELECT g.id, 'PATIENT_EXPORT' FROM user_group g WHERE g.name = 'Reception';
