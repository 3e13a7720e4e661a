-- Rooms and beds that are out of service: kept for the stays in them, given to nobody. The rows of one ward are found by the keys they have.
ALTER TABLE room ADD COLUMN active BOOLEAN NOT NULL DEFAULT TRUE;
ALTER TABLE bed ADD COLUMN active BOOLEAN NOT NULL DEFAULT TRUE;
