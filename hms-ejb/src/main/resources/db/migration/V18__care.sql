-- Who wrote down that a treatment was done, which need not be who planned it. Of what was done before, only the first writer is known.
ALTER TABLE treatment_procedure ADD COLUMN completed_by VARCHAR(64);
ALTER TABLE treatment_procedure ADD COLUMN completed_at DATETIME(6);

UPDATE treatment_procedure SET completed_by = recorded_by, completed_at = recorded_at WHERE performed_at IS NOT NULL;

CREATE INDEX ix_treatment_completed ON treatment_procedure (completed_by, completed_at);
