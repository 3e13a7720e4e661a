-- The language of the page that somebody asked for an account on: the answer is written in it.
ALTER TABLE account_request ADD COLUMN language VARCHAR(8) NOT NULL DEFAULT 'en';
