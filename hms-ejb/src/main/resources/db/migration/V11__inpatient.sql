-- Wards, their rooms and beds, and who lies in them. Whether a bed is taken is nowhere stored: open stays tell it.
CREATE TABLE ward (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    code VARCHAR(20) NOT NULL,
    name VARCHAR(120) NOT NULL,
    department_id BIGINT NOT NULL,
    practitioner_id BIGINT,
    active BOOLEAN NOT NULL,
    CONSTRAINT pk_ward PRIMARY KEY (id),
    CONSTRAINT uq_ward_code UNIQUE (code),
    CONSTRAINT fk_ward_department FOREIGN KEY (department_id) REFERENCES department (id),
    CONSTRAINT fk_ward_practitioner FOREIGN KEY (practitioner_id) REFERENCES practitioner (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE ward_staff (
    ward_id BIGINT NOT NULL,
    username VARCHAR(64) NOT NULL,
    CONSTRAINT pk_ward_staff PRIMARY KEY (ward_id, username),
    CONSTRAINT fk_ward_staff_ward FOREIGN KEY (ward_id) REFERENCES ward (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX ix_ward_staff_username ON ward_staff (username, ward_id);

CREATE TABLE room (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    ward_id BIGINT NOT NULL,
    name VARCHAR(60) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    reserved_for VARCHAR(16),
    CONSTRAINT pk_room PRIMARY KEY (id),
    CONSTRAINT uq_room_name UNIQUE (ward_id, name),
    CONSTRAINT fk_room_ward FOREIGN KEY (ward_id) REFERENCES ward (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE bed (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    room_id BIGINT NOT NULL,
    label VARCHAR(20) NOT NULL,
    places SMALLINT NOT NULL,
    housekeeping VARCHAR(16) NOT NULL,
    housekeeping_since DATETIME(6) NOT NULL,
    CONSTRAINT pk_bed PRIMARY KEY (id),
    CONSTRAINT uq_bed_label UNIQUE (room_id, label),
    CONSTRAINT fk_bed_room FOREIGN KEY (room_id) REFERENCES room (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE admission (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    encounter_id BIGINT NOT NULL,
    patient_id BIGINT NOT NULL,
    reason_cipher VARBINARY(2100),
    admitted_at DATETIME(6) NOT NULL,
    admitted_by VARCHAR(64) NOT NULL,
    discharged_at DATETIME(6),
    discharged_by VARCHAR(64),
    CONSTRAINT pk_admission PRIMARY KEY (id),
    CONSTRAINT uq_admission_encounter UNIQUE (encounter_id),
    CONSTRAINT fk_admission_encounter FOREIGN KEY (encounter_id) REFERENCES encounter (id),
    CONSTRAINT fk_admission_patient FOREIGN KEY (patient_id) REFERENCES patient (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX ix_admission_patient ON admission (patient_id, admitted_at);
CREATE INDEX ix_admission_time ON admission (discharged_at, admitted_at);

CREATE TABLE bed_stay (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    admission_id BIGINT NOT NULL,
    bed_id BIGINT NOT NULL,
    place SMALLINT NOT NULL,
    patient_id BIGINT NOT NULL,
    started_at DATETIME(6) NOT NULL,
    started_by VARCHAR(64) NOT NULL,
    ended_at DATETIME(6),
    ended_by VARCHAR(64),
    -- 1 while the patient lies there, NULL afterwards: one patient per place, one place per patient.
    open_stay SMALLINT,
    CONSTRAINT pk_bed_stay PRIMARY KEY (id),
    CONSTRAINT uq_bed_stay_place UNIQUE (bed_id, place, open_stay),
    CONSTRAINT uq_bed_stay_patient UNIQUE (patient_id, open_stay),
    CONSTRAINT fk_bed_stay_admission FOREIGN KEY (admission_id) REFERENCES admission (id),
    CONSTRAINT fk_bed_stay_bed FOREIGN KEY (bed_id) REFERENCES bed (id),
    CONSTRAINT fk_bed_stay_patient FOREIGN KEY (patient_id) REFERENCES patient (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX ix_bed_stay_admission ON bed_stay (admission_id, started_at);
CREATE INDEX ix_bed_stay_open ON bed_stay (open_stay, patient_id);

CREATE TABLE inpatient_policy (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    cleaning_needed BOOLEAN NOT NULL,
    CONSTRAINT pk_inpatient_policy PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT INTO inpatient_policy (id, version, cleaning_needed) VALUES (1, 1, TRUE);
