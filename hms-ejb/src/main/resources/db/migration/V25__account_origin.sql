-- Who looks after an account's password and groups: HMS itself, or a directory that the server asks.
ALTER TABLE user_account ADD COLUMN origin VARCHAR(16) NOT NULL DEFAULT 'LOCAL';
