-- People of an identity provider: who they are there (a hash of it), and the groups that they came with last. The server's
-- realm reads both tables, and lets in whoever holds the ticket; between sign-ins nobody does.
CREATE TABLE provider_person (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    username VARCHAR(64) NOT NULL,
    subject_hash VARCHAR(64) NOT NULL,
    ticket_hash VARCHAR(64) NOT NULL,
    arrived_at DATETIME(6) NOT NULL,
    CONSTRAINT provider_person_pk PRIMARY KEY (id),
    CONSTRAINT provider_person_username_uk UNIQUE (username),
    CONSTRAINT provider_person_subject_uk UNIQUE (subject_hash)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE provider_group (
    person_id BIGINT NOT NULL,
    position INT NOT NULL,
    name VARCHAR(80) NOT NULL,
    CONSTRAINT provider_group_pk PRIMARY KEY (person_id, position),
    CONSTRAINT provider_group_person_fk FOREIGN KEY (person_id) REFERENCES provider_person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
