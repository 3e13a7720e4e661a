-- Money: what things cost, what a stay came to, what was paid. Amounts are corrected by new entries, never by change.
CREATE TABLE price_list_entry (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    code VARCHAR(20) NOT NULL,
    name VARCHAR(160) NOT NULL,
    kind VARCHAR(12) NOT NULL,
    room_kind VARCHAR(20),
    active BOOLEAN NOT NULL,
    CONSTRAINT pk_price_list_entry PRIMARY KEY (id),
    CONSTRAINT uq_price_list_code UNIQUE (code),
    CONSTRAINT uq_price_list_room UNIQUE (room_kind)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX ix_price_list_active ON price_list_entry (active, kind, name);

CREATE TABLE price_list_word (
    entry_id BIGINT NOT NULL,
    word VARCHAR(60) NOT NULL,
    CONSTRAINT pk_price_list_word PRIMARY KEY (entry_id, word),
    CONSTRAINT fk_price_list_word FOREIGN KEY (entry_id) REFERENCES price_list_entry (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX ix_price_list_word ON price_list_word (word, entry_id);

-- What it costs from a day on; earlier prices stay.
CREATE TABLE price (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    entry_id BIGINT NOT NULL,
    valid_from DATE NOT NULL,
    amount DECIMAL(19, 4) NOT NULL,
    currency VARCHAR(3) NOT NULL,
    set_by VARCHAR(64) NOT NULL,
    set_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_price PRIMARY KEY (id),
    CONSTRAINT uq_price_from UNIQUE (entry_id, valid_from),
    CONSTRAINT fk_price_entry FOREIGN KEY (entry_id) REFERENCES price_list_entry (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE billing_policy (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    bed_day_rule VARCHAR(40) NOT NULL,
    pay_before_discharge BOOLEAN NOT NULL,
    CONSTRAINT pk_billing_policy PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT INTO billing_policy (id, version, bed_day_rule, pay_before_discharge)
VALUES (1, 1, 'ADMISSION_DAY_AND_MIDNIGHTS', TRUE);

-- One account per stay; its row is the lock on everything that moves its money.
CREATE TABLE stay_account (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    encounter_id BIGINT NOT NULL,
    patient_id BIGINT NOT NULL,
    currency VARCHAR(3) NOT NULL,
    bed_day_rule VARCHAR(40) NOT NULL,
    status VARCHAR(16) NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    care_ended_at DATETIME(6),
    CONSTRAINT pk_stay_account PRIMARY KEY (id),
    CONSTRAINT uq_stay_account_encounter UNIQUE (encounter_id),
    CONSTRAINT fk_stay_account_encounter FOREIGN KEY (encounter_id) REFERENCES encounter (id),
    CONSTRAINT fk_stay_account_patient FOREIGN KEY (patient_id) REFERENCES patient (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX ix_stay_account_status ON stay_account (status, opened_at);
CREATE INDEX ix_stay_account_patient ON stay_account (patient_id, opened_at);

-- The price of a day in this bed, frozen when the patient lay down.
CREATE TABLE stay_tariff (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    stay_id BIGINT NOT NULL,
    room_kind VARCHAR(20) NOT NULL,
    code VARCHAR(20),
    name VARCHAR(160),
    amount DECIMAL(19, 4),
    currency VARCHAR(3),
    first_stay BOOLEAN NOT NULL,
    started_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6),
    CONSTRAINT pk_stay_tariff PRIMARY KEY (id),
    CONSTRAINT uq_stay_tariff_stay UNIQUE (stay_id),
    CONSTRAINT fk_stay_tariff_account FOREIGN KEY (account_id) REFERENCES stay_account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE charge_item (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    patient_id BIGINT NOT NULL,
    code VARCHAR(20) NOT NULL,
    name VARCHAR(160) NOT NULL,
    kind VARCHAR(12) NOT NULL,
    quantity INT NOT NULL,
    amount DECIMAL(19, 4) NOT NULL,
    currency VARCHAR(3) NOT NULL,
    status VARCHAR(20) NOT NULL,
    procedure_id BIGINT,
    tariff_id BIGINT,
    credits_id BIGINT,
    invoice_id BIGINT,
    cancelled_because VARCHAR(20),
    added_by VARCHAR(64) NOT NULL,
    added_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_charge_item PRIMARY KEY (id),
    CONSTRAINT uq_charge_procedure UNIQUE (procedure_id),
    CONSTRAINT uq_charge_tariff UNIQUE (tariff_id),
    CONSTRAINT uq_charge_credits UNIQUE (credits_id),
    CONSTRAINT fk_charge_account FOREIGN KEY (account_id) REFERENCES stay_account (id),
    CONSTRAINT fk_charge_patient FOREIGN KEY (patient_id) REFERENCES patient (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX ix_charge_account ON charge_item (account_id, status);

CREATE TABLE payment (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    patient_id BIGINT NOT NULL,
    receipt_number VARCHAR(20) NOT NULL,
    method VARCHAR(12) NOT NULL,
    amount DECIMAL(19, 4) NOT NULL,
    currency VARCHAR(3) NOT NULL,
    tendered DECIMAL(19, 4) NOT NULL,
    taken_at DATETIME(6) NOT NULL,
    taken_by VARCHAR(64) NOT NULL,
    document_id BIGINT NOT NULL,
    CONSTRAINT pk_payment PRIMARY KEY (id),
    CONSTRAINT uq_payment_receipt UNIQUE (receipt_number),
    CONSTRAINT fk_payment_account FOREIGN KEY (account_id) REFERENCES stay_account (id),
    CONSTRAINT fk_payment_patient FOREIGN KEY (patient_id) REFERENCES patient (id),
    CONSTRAINT fk_payment_document FOREIGN KEY (document_id) REFERENCES document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX ix_payment_account ON payment (account_id, taken_at);

CREATE TABLE invoice (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    patient_id BIGINT NOT NULL,
    invoice_number VARCHAR(20) NOT NULL,
    supplementary BOOLEAN NOT NULL,
    amount DECIMAL(19, 4) NOT NULL,
    currency VARCHAR(3) NOT NULL,
    issued_at DATETIME(6) NOT NULL,
    issued_by VARCHAR(64) NOT NULL,
    document_id BIGINT NOT NULL,
    CONSTRAINT pk_invoice PRIMARY KEY (id),
    CONSTRAINT uq_invoice_number UNIQUE (invoice_number),
    CONSTRAINT fk_invoice_account FOREIGN KEY (account_id) REFERENCES stay_account (id),
    CONSTRAINT fk_invoice_patient FOREIGN KEY (patient_id) REFERENCES patient (id),
    CONSTRAINT fk_invoice_document FOREIGN KEY (document_id) REFERENCES document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX ix_invoice_account ON invoice (account_id, issued_at);
CREATE INDEX ix_invoice_issued ON invoice (issued_at);

-- Frozen at issue: what the paper says, the table says for ever. A charge stands on one bill at most.
CREATE TABLE invoice_line (
    invoice_id BIGINT NOT NULL,
    place INT NOT NULL,
    charge_item_id BIGINT NOT NULL,
    code VARCHAR(20) NOT NULL,
    name VARCHAR(160) NOT NULL,
    quantity INT NOT NULL,
    unit_amount DECIMAL(19, 4) NOT NULL,
    amount DECIMAL(19, 4) NOT NULL,
    CONSTRAINT pk_invoice_line PRIMARY KEY (invoice_id, place),
    CONSTRAINT uq_invoice_line_charge UNIQUE (charge_item_id),
    CONSTRAINT fk_invoice_line_invoice FOREIGN KEY (invoice_id) REFERENCES invoice (id),
    CONSTRAINT fk_invoice_line_charge FOREIGN KEY (charge_item_id) REFERENCES charge_item (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Append-only: signed entries of one currency per account; their sum is what the patient owes.
CREATE TABLE ledger_entry (
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    amount DECIMAL(19, 4) NOT NULL,
    currency VARCHAR(3) NOT NULL,
    charge_item_id BIGINT,
    payment_id BIGINT,
    posted_at DATETIME(6) NOT NULL,
    posted_by VARCHAR(64) NOT NULL,
    CONSTRAINT pk_ledger_entry PRIMARY KEY (id),
    CONSTRAINT uq_ledger_charge UNIQUE (charge_item_id, kind),
    CONSTRAINT uq_ledger_payment UNIQUE (payment_id, kind),
    CONSTRAINT fk_ledger_account FOREIGN KEY (account_id) REFERENCES stay_account (id),
    CONSTRAINT fk_ledger_charge FOREIGN KEY (charge_item_id) REFERENCES charge_item (id),
    CONSTRAINT fk_ledger_payment FOREIGN KEY (payment_id) REFERENCES payment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX ix_ledger_account ON ledger_entry (account_id, posted_at);
