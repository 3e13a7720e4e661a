-- What the dashboard counts of the last fortnight, read from indexes alone.
CREATE INDEX ix_admission_admitted ON admission (admitted_at);
CREATE INDEX ix_ledger_posted ON ledger_entry (posted_at, kind, amount);
CREATE INDEX ix_appointment_day_status ON appointment (local_day, status);
