-- How the jobs of each node fare, for the administrator's page: a row for each job and node.
CREATE TABLE job_run (
    name VARCHAR(64) NOT NULL,
    node INT NOT NULL,
    began_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NOT NULL,
    runs BIGINT NOT NULL,
    failures BIGINT NOT NULL,
    failure VARCHAR(100),
    failed_at DATETIME(6),
    PRIMARY KEY (name, node)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
