CREATE TABLE number_series (
    name VARCHAR(64) NOT NULL PRIMARY KEY,
    last_number BIGINT NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE submit_token (
    token VARCHAR(36) NOT NULL PRIMARY KEY,
    result BIGINT,
    created_at DATETIME(6) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX submit_token_created ON submit_token (created_at);

CREATE TABLE outbox_message (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    state VARCHAR(10) NOT NULL,
    recipient_cipher VARBINARY(700) NOT NULL,
    subject_cipher VARBINARY(2000) NOT NULL,
    body_cipher MEDIUMBLOB NOT NULL,
    tries INT NOT NULL,
    next_try_at DATETIME(6) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    sent_at DATETIME(6),
    failure VARCHAR(200)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX outbox_message_due ON outbox_message (state, next_try_at);

CREATE TABLE crypto_key (
    id INT NOT NULL PRIMARY KEY,
    kind VARCHAR(10) NOT NULL,
    wrapped VARBINARY(128) NOT NULL,
    created_at DATETIME(6) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE key_rotation (
    new_key INT NOT NULL PRIMARY KEY,
    begun_by VARCHAR(100) NOT NULL,
    begun_at DATETIME(6) NOT NULL,
    finished_at DATETIME(6)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE job_lease (
    name VARCHAR(64) NOT NULL PRIMARY KEY,
    holder VARCHAR(64) NOT NULL,
    held_until DATETIME(6) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE node_lease (
    node INT NOT NULL PRIMARY KEY,
    holder VARCHAR(64) NOT NULL,
    held_until DATETIME(6) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE installation_fact (
    name VARCHAR(64) NOT NULL PRIMARY KEY,
    fact VARCHAR(255) NOT NULL,
    noted_at DATETIME(6) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
