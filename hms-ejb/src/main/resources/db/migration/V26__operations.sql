-- What the backups reported of themselves, for the administrator's page and for health.
CREATE TABLE backup_run (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    ended_at DATETIME(6) NOT NULL,
    outcome VARCHAR(20) NOT NULL,
    archive VARCHAR(120),
    byte_count BIGINT NOT NULL,
    reported_by VARCHAR(64) NOT NULL,
    CONSTRAINT pk_backup_run PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX ix_backup_run_ended ON backup_run (outcome, ended_at);
