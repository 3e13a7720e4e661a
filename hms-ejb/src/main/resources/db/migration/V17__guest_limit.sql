-- How many bookings without an account are taken from one network address within an hour.
ALTER TABLE scheduling_policy ADD COLUMN most_hourly_per_address INT NOT NULL DEFAULT 10;
