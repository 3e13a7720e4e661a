-- Accounts, groups and what a group may do. The server's realm reads user_account, group_member and group_grant.

CREATE TABLE user_account (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    username VARCHAR(64) NOT NULL,
    display_name VARCHAR(120) NOT NULL,
    name_key VARCHAR(120) NOT NULL,
    family_key VARCHAR(120) NOT NULL,
    status VARCHAR(16) NOT NULL,
    email_cipher VARBINARY(1000),
    password_hash VARCHAR(64),
    password_salt VARCHAR(64),
    password_iterations INT,
    password_changed_at DATETIME(6),
    language VARCHAR(8) NOT NULL,
    theme VARCHAR(16) NOT NULL,
    density VARCHAR(16) NOT NULL,
    tour_seen BOOLEAN NOT NULL,
    session_epoch BIGINT NOT NULL,
    demo BOOLEAN NOT NULL,
    created_at DATETIME(6) NOT NULL,
    deactivated_at DATETIME(6),
    CONSTRAINT user_account_pk PRIMARY KEY (id),
    CONSTRAINT user_account_username_uk UNIQUE (username)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Names are found by their beginning: as spoken, and with the last word first.
CREATE INDEX user_account_name_key_ix ON user_account (name_key);
CREATE INDEX user_account_family_key_ix ON user_account (family_key);
CREATE INDEX user_account_demo_ix ON user_account (demo);

CREATE TABLE user_group (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    name VARCHAR(80) NOT NULL,
    CONSTRAINT user_group_pk PRIMARY KEY (id),
    CONSTRAINT user_group_name_uk UNIQUE (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE group_member (
    group_id BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    CONSTRAINT group_member_pk PRIMARY KEY (user_id, group_id),
    CONSTRAINT group_member_group_fk FOREIGN KEY (group_id) REFERENCES user_group (id),
    CONSTRAINT group_member_user_fk FOREIGN KEY (user_id) REFERENCES user_account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX group_member_group_ix ON group_member (group_id);

CREATE TABLE group_grant (
    group_id BIGINT NOT NULL,
    role_name VARCHAR(64) NOT NULL,
    CONSTRAINT group_grant_pk PRIMARY KEY (group_id, role_name),
    CONSTRAINT group_grant_group_fk FOREIGN KEY (group_id) REFERENCES user_group (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Only the hash of a one-time link is kept.
CREATE TABLE one_time_link (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    user_id BIGINT NOT NULL,
    token_hash VARCHAR(64) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    used_at DATETIME(6),
    CONSTRAINT one_time_link_pk PRIMARY KEY (id),
    CONSTRAINT one_time_link_token_uk UNIQUE (token_hash),
    CONSTRAINT one_time_link_user_fk FOREIGN KEY (user_id) REFERENCES user_account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX one_time_link_user_ix ON one_time_link (user_id);

-- Attempts are counted for every name that is typed, whether or not it has an account.
CREATE TABLE sign_in_counter (
    name_index VARCHAR(64) NOT NULL,
    failures INT NOT NULL,
    failures_in_all INT NOT NULL,
    locked_until DATETIME(6),
    last_attempt_at DATETIME(6) NOT NULL,
    last_success_at DATETIME(6),
    CONSTRAINT sign_in_counter_pk PRIMARY KEY (name_index)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX sign_in_counter_last_attempt_ix ON sign_in_counter (last_attempt_at);

CREATE TABLE account_request (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    display_name VARCHAR(120) NOT NULL,
    username VARCHAR(64) NOT NULL,
    job VARCHAR(200) NOT NULL,
    email_cipher VARBINARY(1000),
    status VARCHAR(16) NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    decided_at DATETIME(6),
    decided_by VARCHAR(64),
    refusal_reason VARCHAR(400),
    CONSTRAINT account_request_pk PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX account_request_status_ix ON account_request (status, asked_at);

-- One row, locked first by whoever takes away rights, so that two administrators cannot remove each other at once.
CREATE TABLE rights_guard (
    id BIGINT NOT NULL,
    CONSTRAINT rights_guard_pk PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT INTO rights_guard (id) VALUES (1);

-- The groups a hospital starts with; administrators change them as they like.
INSERT INTO user_group (id, version, name) VALUES
    (1, 1, 'Administrators'),
    (2, 1, 'Reception'),
    (3, 1, 'Cash desk'),
    (4, 1, 'Nurses'),
    (5, 1, 'Doctors'),
    (6, 1, 'Privacy office');

INSERT INTO group_grant (group_id, role_name) VALUES
    (1, 'ADMIN'),
    (1, 'PATIENT_IMPORT'),
    (1, 'PATIENT_DEACTIVATE'),
    (1, 'PATIENT_EXPORT'),
    (2, 'RECEPTIONIST'),
    (3, 'CASHIER'),
    (4, 'NURSE'),
    (5, 'DOCTOR'),
    (6, 'PRIVACY_OFFICER');
