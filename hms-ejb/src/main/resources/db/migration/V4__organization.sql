-- The hospital itself: one row, which an administrator fills in; its lock is the lock on the tree of departments.
CREATE TABLE hospital (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    name VARCHAR(120) NOT NULL,
    address VARCHAR(500) NOT NULL,
    languages VARCHAR(100) NOT NULL,
    time_zone VARCHAR(60) NOT NULL,
    currency VARCHAR(3) NOT NULL,
    CONSTRAINT pk_hospital PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT INTO hospital (id, version, name, address, languages, time_zone, currency)
VALUES (1, 1, 'Hospital', '', 'en,es,ar', 'UTC', 'EUR');

CREATE TABLE hospital_phone (
    hospital_id BIGINT NOT NULL,
    place INT NOT NULL,
    label VARCHAR(60) NOT NULL,
    phone_number VARCHAR(40) NOT NULL,
    CONSTRAINT fk_hospital_phone FOREIGN KEY (hospital_id) REFERENCES hospital (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX ix_hospital_phone ON hospital_phone (hospital_id, place);

CREATE TABLE hospital_notice (
    hospital_id BIGINT NOT NULL,
    language VARCHAR(10) NOT NULL,
    notice VARCHAR(500) NOT NULL,
    CONSTRAINT pk_hospital_notice PRIMARY KEY (hospital_id, language),
    CONSTRAINT fk_hospital_notice FOREIGN KEY (hospital_id) REFERENCES hospital (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE department (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    code VARCHAR(20) NOT NULL,
    name VARCHAR(120) NOT NULL,
    parent_id BIGINT,
    active BOOLEAN NOT NULL,
    CONSTRAINT pk_department PRIMARY KEY (id),
    CONSTRAINT uq_department_code UNIQUE (code),
    CONSTRAINT fk_department_parent FOREIGN KEY (parent_id) REFERENCES department (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX ix_department_parent ON department (parent_id, active);
