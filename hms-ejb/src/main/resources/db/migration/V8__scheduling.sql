-- When patients are seen: weekly times, leave, appointments. Telephone, e-mail, link, reasons and comments are ciphertext.

-- How the hospital books, of which there is one row.
CREATE TABLE scheduling_policy (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    reminder_lead_minutes INT NOT NULL,
    no_show_grace_minutes INT NOT NULL,
    minimum_notice_minutes INT NOT NULL,
    horizon_days INT NOT NULL,
    most_open_per_phone INT NOT NULL,
    CONSTRAINT pk_scheduling_policy PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT INTO scheduling_policy (
    id, version, reminder_lead_minutes, no_show_grace_minutes, minimum_notice_minutes, horizon_days, most_open_per_phone
) VALUES (1, 1, 1440, 15, 120, 60, 3);

-- One row per practitioner, locked by whoever books, moves or frees a time of theirs.
CREATE TABLE practitioner_calendar (
    practitioner_id BIGINT NOT NULL,
    CONSTRAINT pk_practitioner_calendar PRIMARY KEY (practitioner_id),
    CONSTRAINT fk_calendar_practitioner FOREIGN KEY (practitioner_id) REFERENCES practitioner (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE availability (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    practitioner_id BIGINT NOT NULL,
    weekday VARCHAR(9) NOT NULL,
    from_minute INT NOT NULL,
    to_minute INT NOT NULL,
    slot_minutes INT NOT NULL,
    capacity INT NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE,
    place VARCHAR(120) NOT NULL,
    CONSTRAINT pk_availability PRIMARY KEY (id),
    CONSTRAINT fk_availability_practitioner FOREIGN KEY (practitioner_id) REFERENCES practitioner (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX ix_availability_practitioner ON availability (practitioner_id, weekday);

CREATE TABLE practitioner_leave (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    practitioner_id BIGINT NOT NULL,
    first_day DATE NOT NULL,
    last_day DATE NOT NULL,
    from_minute INT NOT NULL,
    to_minute INT NOT NULL,
    reason_cipher VARBINARY(1200),
    CONSTRAINT pk_practitioner_leave PRIMARY KEY (id),
    CONSTRAINT fk_leave_practitioner FOREIGN KEY (practitioner_id) REFERENCES practitioner (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX ix_practitioner_leave ON practitioner_leave (practitioner_id, last_day);

CREATE TABLE appointment (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    reference VARCHAR(10) NOT NULL,
    practitioner_id BIGINT NOT NULL,
    department_id BIGINT NOT NULL,
    patient_id BIGINT,
    guest_given VARCHAR(120),
    guest_family VARCHAR(120),
    guest_name_key VARCHAR(190),
    guest_phone_cipher VARBINARY(255),
    guest_phone_index VARCHAR(64),
    guest_email_cipher VARBINARY(512),
    guest_language VARCHAR(8),
    starts_at DATETIME(6) NOT NULL,
    ends_at DATETIME(6) NOT NULL,
    local_day DATE NOT NULL,
    local_minute INT NOT NULL,
    zone VARCHAR(64) NOT NULL,
    place VARCHAR(120) NOT NULL,
    status VARCHAR(20) NOT NULL,
    status_before VARCHAR(20),
    overbooked BOOLEAN NOT NULL,
    booked_at DATETIME(6) NOT NULL,
    booked_by VARCHAR(64),
    seen_at DATETIME(6),
    reminded_at DATETIME(6),
    ended_because_cipher VARBINARY(1200),
    ended_by VARCHAR(64),
    ended_at DATETIME(6),
    link_hash VARCHAR(64),
    link_cipher VARBINARY(128),
    comment_cipher VARBINARY(2200),
    moved_to_id BIGINT,
    CONSTRAINT pk_appointment PRIMARY KEY (id),
    CONSTRAINT uq_appointment_reference UNIQUE (reference),
    CONSTRAINT uq_appointment_link UNIQUE (link_hash),
    CONSTRAINT fk_appointment_practitioner FOREIGN KEY (practitioner_id) REFERENCES practitioner (id),
    CONSTRAINT fk_appointment_department FOREIGN KEY (department_id) REFERENCES department (id),
    CONSTRAINT fk_appointment_patient FOREIGN KEY (patient_id) REFERENCES patient (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX ix_appointment_day ON appointment (local_day, starts_at);
CREATE INDEX ix_appointment_practitioner ON appointment (practitioner_id, local_day, starts_at);
CREATE INDEX ix_appointment_patient ON appointment (patient_id, ends_at);
CREATE INDEX ix_appointment_status ON appointment (status, starts_at);
CREATE INDEX ix_appointment_guest ON appointment (guest_phone_index, guest_name_key);

-- What is taken, in steps of five minutes from today on. The unique keys are what makes a double booking impossible.
CREATE TABLE appointment_cell (
    id BIGINT NOT NULL,
    practitioner_id BIGINT NOT NULL,
    starts_at DATETIME(6) NOT NULL,
    lane INT NOT NULL,
    appointment_id BIGINT NOT NULL,
    patient_id BIGINT,
    CONSTRAINT pk_appointment_cell PRIMARY KEY (id),
    CONSTRAINT uq_appointment_cell UNIQUE (practitioner_id, starts_at, lane),
    CONSTRAINT uq_appointment_cell_patient UNIQUE (patient_id, starts_at),
    CONSTRAINT fk_appointment_cell FOREIGN KEY (appointment_id) REFERENCES appointment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX ix_appointment_cell ON appointment_cell (appointment_id);
CREATE INDEX ix_appointment_cell_starts ON appointment_cell (starts_at);

-- How often somebody tried, by a keyed hash of the address, reference or telephone; also the lock on a telephone.
CREATE TABLE guest_counter (
    key_index VARCHAR(64) NOT NULL,
    tries INT NOT NULL,
    began_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_guest_counter PRIMARY KEY (key_index)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX ix_guest_counter_began ON guest_counter (began_at);

-- Somebody asked for a one-time code. Whether a booking fits is looked up later, so that the answer takes the same time.
CREATE TABLE booking_code_wish (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    name_key VARCHAR(190) NOT NULL,
    phone_index VARCHAR(64),
    asked_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_booking_code_wish PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE booking_code (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    appointment_id BIGINT NOT NULL,
    code_hash VARCHAR(64) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_booking_code PRIMARY KEY (id),
    CONSTRAINT fk_booking_code FOREIGN KEY (appointment_id) REFERENCES appointment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX ix_booking_code ON booking_code (appointment_id, code_hash);
CREATE INDEX ix_booking_code_expires ON booking_code (expires_at);

-- The front desk books beyond the plan, and takes steps back as doctors do, until an administrator decides otherwise.
INSERT INTO group_grant (group_id, role_name)
SELECT g.id, 'SCHEDULING_OVERRIDE' FROM user_group g WHERE g.name = 'Reception';
INSERT INTO group_grant (group_id, role_name)
SELECT g.id, 'STEP_UNDO' FROM user_group g WHERE g.name IN ('Reception', 'Doctors');
