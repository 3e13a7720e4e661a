-- How people are let in, and what their passwords must be. What is chosen here protects at least as well as what is shipped.
CREATE TABLE access_policy (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    idle_minutes INT NOT NULL,
    longest_hours INT NOT NULL,
    shortest_password INT NOT NULL,
    refused_words VARCHAR(1000) NOT NULL,
    sign_in_tries INT NOT NULL,
    lock_minutes INT NOT NULL,
    request_days INT NOT NULL,
    CONSTRAINT pk_access_policy PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT INTO access_policy (
    id, version, idle_minutes, longest_hours, shortest_password, refused_words, sign_in_tries, lock_minutes, request_days
) VALUES (1, 1, 15, 12, 15, '', 10, 15, 365);

-- How long the platform keeps what it needs no longer.
CREATE TABLE platform_policy (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    sent_mail_days INT NOT NULL,
    CONSTRAINT pk_platform_policy PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT INTO platform_policy (id, version, sent_mail_days) VALUES (1, 1, 30);

-- How often an hour guests may try to find a booking, from one address and for one reference.
ALTER TABLE scheduling_policy ADD COLUMN most_tries_hourly INT NOT NULL DEFAULT 5;
