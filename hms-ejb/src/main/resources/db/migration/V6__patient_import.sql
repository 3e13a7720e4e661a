CREATE TABLE patient_import (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    source_system VARCHAR(60) NOT NULL,
    file_name VARCHAR(200) NOT NULL,
    started_by VARCHAR(80) NOT NULL,
    received_at DATETIME(6) NOT NULL,
    finished_at DATETIME(6),
    status VARCHAR(20) NOT NULL,
    cancel_requested BOOLEAN NOT NULL,
    header_line VARCHAR(4000) NOT NULL,
    mapping VARCHAR(4000) NOT NULL,
    rows_total INT NOT NULL,
    rows_done INT NOT NULL,
    rows_good INT NOT NULL,
    rows_known INT NOT NULL,
    rows_alike INT NOT NULL,
    rows_bad INT NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX ix_patient_import_received ON patient_import (received_at);
CREATE INDEX ix_patient_import_status ON patient_import (status);

CREATE TABLE patient_import_chunk (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    import_id BIGINT NOT NULL,
    chunk_no INT NOT NULL,
    first_row INT NOT NULL,
    row_count INT NOT NULL,
    lines_cipher LONGBLOB NOT NULL,
    step VARCHAR(20) NOT NULL,
    CONSTRAINT uq_patient_import_chunk UNIQUE (import_id, chunk_no),
    CONSTRAINT fk_patient_import_chunk FOREIGN KEY (import_id) REFERENCES patient_import (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX ix_patient_import_chunk_step ON patient_import_chunk (import_id, step, chunk_no);

CREATE TABLE patient_import_row (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    import_id BIGINT NOT NULL,
    row_no INT NOT NULL,
    verdict VARCHAR(20) NOT NULL,
    problems VARCHAR(400) NOT NULL,
    line_cipher LONGBLOB NOT NULL,
    CONSTRAINT uq_patient_import_row UNIQUE (import_id, row_no),
    CONSTRAINT fk_patient_import_row FOREIGN KEY (import_id) REFERENCES patient_import (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE patient_import_patient (
    patient_id BIGINT NOT NULL PRIMARY KEY,
    import_id BIGINT NOT NULL,
    CONSTRAINT fk_patient_import_patient FOREIGN KEY (import_id) REFERENCES patient_import (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX ix_patient_import_patient ON patient_import_patient (import_id, patient_id);

CREATE TABLE patient_import_mapping (
    source_system VARCHAR(60) NOT NULL PRIMARY KEY,
    mapping VARCHAR(4000) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE patient_import_source (
    id BIGINT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    import_id BIGINT NOT NULL,
    source_id VARCHAR(120) NOT NULL,
    CONSTRAINT uq_patient_import_source UNIQUE (import_id, source_id),
    CONSTRAINT fk_patient_import_source FOREIGN KEY (import_id) REFERENCES patient_import (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
