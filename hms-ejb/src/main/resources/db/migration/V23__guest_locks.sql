-- The rows that bookings of one telephone wait at are there from the start: written by the first who came, they were
-- taken back with a booking that was refused, and those who waited for them met in a deadlock.
-- Bookings may have written some of them already.
DELETE FROM guest_counter WHERE key_index LIKE 'lock %';

INSERT INTO guest_counter (key_index, tries, began_at) VALUES
    ('lock 0', 0, TIMESTAMP '9999-01-01 00:00:00'), ('lock 1', 0, TIMESTAMP '9999-01-01 00:00:00'),
    ('lock 2', 0, TIMESTAMP '9999-01-01 00:00:00'), ('lock 3', 0, TIMESTAMP '9999-01-01 00:00:00'),
    ('lock 4', 0, TIMESTAMP '9999-01-01 00:00:00'), ('lock 5', 0, TIMESTAMP '9999-01-01 00:00:00'),
    ('lock 6', 0, TIMESTAMP '9999-01-01 00:00:00'), ('lock 7', 0, TIMESTAMP '9999-01-01 00:00:00'),
    ('lock 8', 0, TIMESTAMP '9999-01-01 00:00:00'), ('lock 9', 0, TIMESTAMP '9999-01-01 00:00:00'),
    ('lock 10', 0, TIMESTAMP '9999-01-01 00:00:00'), ('lock 11', 0, TIMESTAMP '9999-01-01 00:00:00'),
    ('lock 12', 0, TIMESTAMP '9999-01-01 00:00:00'), ('lock 13', 0, TIMESTAMP '9999-01-01 00:00:00'),
    ('lock 14', 0, TIMESTAMP '9999-01-01 00:00:00'), ('lock 15', 0, TIMESTAMP '9999-01-01 00:00:00'),
    ('lock 16', 0, TIMESTAMP '9999-01-01 00:00:00'), ('lock 17', 0, TIMESTAMP '9999-01-01 00:00:00'),
    ('lock 18', 0, TIMESTAMP '9999-01-01 00:00:00'), ('lock 19', 0, TIMESTAMP '9999-01-01 00:00:00'),
    ('lock 20', 0, TIMESTAMP '9999-01-01 00:00:00'), ('lock 21', 0, TIMESTAMP '9999-01-01 00:00:00'),
    ('lock 22', 0, TIMESTAMP '9999-01-01 00:00:00'), ('lock 23', 0, TIMESTAMP '9999-01-01 00:00:00'),
    ('lock 24', 0, TIMESTAMP '9999-01-01 00:00:00'), ('lock 25', 0, TIMESTAMP '9999-01-01 00:00:00'),
    ('lock 26', 0, TIMESTAMP '9999-01-01 00:00:00'), ('lock 27', 0, TIMESTAMP '9999-01-01 00:00:00'),
    ('lock 28', 0, TIMESTAMP '9999-01-01 00:00:00'), ('lock 29', 0, TIMESTAMP '9999-01-01 00:00:00'),
    ('lock 30', 0, TIMESTAMP '9999-01-01 00:00:00'), ('lock 31', 0, TIMESTAMP '9999-01-01 00:00:00'),
    ('lock 32', 0, TIMESTAMP '9999-01-01 00:00:00'), ('lock 33', 0, TIMESTAMP '9999-01-01 00:00:00'),
    ('lock 34', 0, TIMESTAMP '9999-01-01 00:00:00'), ('lock 35', 0, TIMESTAMP '9999-01-01 00:00:00'),
    ('lock 36', 0, TIMESTAMP '9999-01-01 00:00:00'), ('lock 37', 0, TIMESTAMP '9999-01-01 00:00:00'),
    ('lock 38', 0, TIMESTAMP '9999-01-01 00:00:00'), ('lock 39', 0, TIMESTAMP '9999-01-01 00:00:00'),
    ('lock 40', 0, TIMESTAMP '9999-01-01 00:00:00'), ('lock 41', 0, TIMESTAMP '9999-01-01 00:00:00'),
    ('lock 42', 0, TIMESTAMP '9999-01-01 00:00:00'), ('lock 43', 0, TIMESTAMP '9999-01-01 00:00:00'),
    ('lock 44', 0, TIMESTAMP '9999-01-01 00:00:00'), ('lock 45', 0, TIMESTAMP '9999-01-01 00:00:00'),
    ('lock 46', 0, TIMESTAMP '9999-01-01 00:00:00'), ('lock 47', 0, TIMESTAMP '9999-01-01 00:00:00'),
    ('lock 48', 0, TIMESTAMP '9999-01-01 00:00:00'), ('lock 49', 0, TIMESTAMP '9999-01-01 00:00:00'),
    ('lock 50', 0, TIMESTAMP '9999-01-01 00:00:00'), ('lock 51', 0, TIMESTAMP '9999-01-01 00:00:00'),
    ('lock 52', 0, TIMESTAMP '9999-01-01 00:00:00'), ('lock 53', 0, TIMESTAMP '9999-01-01 00:00:00'),
    ('lock 54', 0, TIMESTAMP '9999-01-01 00:00:00'), ('lock 55', 0, TIMESTAMP '9999-01-01 00:00:00'),
    ('lock 56', 0, TIMESTAMP '9999-01-01 00:00:00'), ('lock 57', 0, TIMESTAMP '9999-01-01 00:00:00'),
    ('lock 58', 0, TIMESTAMP '9999-01-01 00:00:00'), ('lock 59', 0, TIMESTAMP '9999-01-01 00:00:00'),
    ('lock 60', 0, TIMESTAMP '9999-01-01 00:00:00'), ('lock 61', 0, TIMESTAMP '9999-01-01 00:00:00'),
    ('lock 62', 0, TIMESTAMP '9999-01-01 00:00:00'), ('lock 63', 0, TIMESTAMP '9999-01-01 00:00:00');
