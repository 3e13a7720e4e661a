-- How large the demo hospital was asked to become, and how far it has come: one row once somebody asked.
CREATE TABLE sample_growth (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    patients INT NOT NULL,
    begun_on DATE NOT NULL,
    part VARCHAR(40),
    done BIGINT NOT NULL,
    total BIGINT NOT NULL,
    finished_at DATETIME(6),
    CONSTRAINT pk_sample_growth PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
