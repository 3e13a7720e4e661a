-- What was printed and is kept as it was: the bytes are sealed, so a reprint is the same to the last one.
CREATE TABLE document (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    patient_id BIGINT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    title VARCHAR(200) NOT NULL,
    file_name VARCHAR(120) NOT NULL,
    byte_count INT NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    created_by VARCHAR(64) NOT NULL,
    CONSTRAINT pk_document PRIMARY KEY (id),
    CONSTRAINT fk_document_patient FOREIGN KEY (patient_id) REFERENCES patient (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX ix_document_patient ON document (patient_id, created_at);

-- Apart from what lists read: a list of documents reads none of them.
CREATE TABLE document_content (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    content_cipher LONGBLOB NOT NULL,
    CONSTRAINT pk_document_content PRIMARY KEY (id),
    CONSTRAINT fk_document_content FOREIGN KEY (id) REFERENCES document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
