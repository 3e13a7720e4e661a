-- The audit trail. All three tables are insert-only: where the schema has an owner of its own, the application's
-- user gets INSERT and SELECT on them, nothing else.

-- One row per patient and interaction. No foreign keys: a row outlives what it tells of.
CREATE TABLE audit_event (
    id BIGINT NOT NULL,
    happened_at DATETIME(6) NOT NULL,
    username VARCHAR(100) NOT NULL,
    act VARCHAR(20) NOT NULL,
    use_case VARCHAR(100) NOT NULL,
    record_id BIGINT,
    patient_id BIGINT,
    outcome VARCHAR(20) NOT NULL,
    reason VARCHAR(200),
    remote_address VARCHAR(64),
    request_id VARCHAR(40),
    mac VARBINARY(32) NOT NULL,
    PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- The privacy officer's page filters by one of these and sorts by time.
CREATE INDEX ix_audit_event_time ON audit_event (happened_at, id);
CREATE INDEX ix_audit_event_user ON audit_event (username, happened_at, id);
CREATE INDEX ix_audit_event_patient ON audit_event (patient_id, happened_at, id);
CREATE INDEX ix_audit_event_act ON audit_event (act, happened_at, id);
CREATE INDEX ix_audit_event_outcome ON audit_event (outcome, happened_at, id);

-- One row per sealing. The number is the lock: of two nodes that seal at once, one hurts the key and yields.
CREATE TABLE audit_seal (
    number BIGINT NOT NULL,
    previous_root VARBINARY(32) NOT NULL,
    root VARBINARY(32) NOT NULL,
    event_count INT NOT NULL,
    sealed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- Which row stands at which place of which seal, signed by itself: what moved or vanished can be named.
CREATE TABLE audit_sealed_event (
    event_id BIGINT NOT NULL,
    seal_number BIGINT NOT NULL,
    place INT NOT NULL,
    mac VARBINARY(32) NOT NULL,
    PRIMARY KEY (event_id),
    CONSTRAINT uq_audit_sealed_event_place UNIQUE (seal_number, place)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
