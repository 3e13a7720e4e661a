-- Who treats: doctors and nurses as the hospital presents them, with or without an account of their own.
CREATE TABLE specialty (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    code VARCHAR(20) NOT NULL,
    name VARCHAR(120) NOT NULL,
    active BOOLEAN NOT NULL,
    CONSTRAINT pk_specialty PRIMARY KEY (id),
    CONSTRAINT uq_specialty_code UNIQUE (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE practitioner (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    kind VARCHAR(16) NOT NULL,
    name_prefix VARCHAR(40),
    given VARCHAR(120) NOT NULL,
    family VARCHAR(120) NOT NULL,
    sort_name VARCHAR(250) NOT NULL,
    qualifications VARCHAR(300),
    languages VARCHAR(200) NOT NULL,
    department_id BIGINT NOT NULL,
    username VARCHAR(64),
    photo_id BIGINT,
    active BOOLEAN NOT NULL,
    CONSTRAINT pk_practitioner PRIMARY KEY (id),
    CONSTRAINT uq_practitioner_username UNIQUE (username),
    CONSTRAINT fk_practitioner_department FOREIGN KEY (department_id) REFERENCES department (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX ix_practitioner_sort ON practitioner (active, sort_name);
CREATE INDEX ix_practitioner_department ON practitioner (department_id, active, sort_name);

CREATE TABLE practitioner_specialty (
    practitioner_id BIGINT NOT NULL,
    specialty_id BIGINT NOT NULL,
    CONSTRAINT pk_practitioner_specialty PRIMARY KEY (practitioner_id, specialty_id),
    CONSTRAINT fk_practitioner_specialty FOREIGN KEY (practitioner_id) REFERENCES practitioner (id),
    CONSTRAINT fk_specialty_practitioner FOREIGN KEY (specialty_id) REFERENCES specialty (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX ix_practitioner_specialty ON practitioner_specialty (specialty_id, practitioner_id);

-- The picture apart from the person: lists read many people and no pictures. Its id is random: it stands in an address.
CREATE TABLE practitioner_photo (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    content_type VARCHAR(40) NOT NULL,
    content LONGBLOB NOT NULL,
    CONSTRAINT pk_practitioner_photo PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT INTO user_group (id, version, name) VALUES
    (7, 1, 'Data entry'),
    (8, 1, 'Management');

INSERT INTO group_grant (group_id, role_name) VALUES
    (7, 'DATA_ENTRY'),
    (8, 'MANAGER');
