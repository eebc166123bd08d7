-- For the tests of backups only: every kind of table, key and value that an application of this platform may come to have.
CREATE TABLE odd_ledger_account (id integer PRIMARY KEY, balance bigint NOT NULL);
CREATE TABLE odd_ledger_entry (
    n bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    from_account integer NOT NULL REFERENCES odd_ledger_account,
    to_account integer NOT NULL REFERENCES odd_ledger_account,
    amount bigint NOT NULL,
    CONSTRAINT odd_ledger_entry_moves_ck CHECK (from_account <> to_account)
);

CREATE TYPE odd_mood AS ENUM ('calm', 'stormy');
CREATE TABLE "Odd value's" (
    id integer PRIMARY KEY,
    "a ""text""" text,
    bytes bytea,
    mood odd_mood,
    tags text[],
    facts jsonb,
    price numeric(19, 4),
    ratio double precision,
    span interval,
    at timestamptz,
    period tstzrange,
    twice numeric GENERATED ALWAYS AS (price * 2) STORED
);
COMMENT ON CONSTRAINT "Odd value's_pkey" ON "Odd value's" IS 'kept''s too';
CREATE INDEX "Odd index" ON "Odd value's" (lower(left("a ""text""", 100))) WHERE price > 0;
CREATE INDEX odd_value_facts_idx ON "Odd value's" USING gin (facts);

CREATE TABLE odd_tree (
    id integer PRIMARY KEY,
    parent integer REFERENCES odd_tree ON DELETE CASCADE,
    period tstzrange NOT NULL,
    CONSTRAINT odd_tree_no_overlap EXCLUDE USING gist (parent WITH =, period WITH &&)
);
CREATE TABLE odd_hen (id integer PRIMARY KEY, egg integer NOT NULL);
CREATE TABLE odd_egg (id integer PRIMARY KEY, hen integer NOT NULL REFERENCES odd_hen DEFERRABLE INITIALLY DEFERRED);
ALTER TABLE odd_hen ADD CONSTRAINT odd_hen_egg_fk FOREIGN KEY (egg) REFERENCES odd_egg DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE odd_reading (meter integer NOT NULL, at date NOT NULL, value numeric, PRIMARY KEY (meter, at)) PARTITION BY RANGE (at);
CREATE TABLE odd_reading_2025 PARTITION OF odd_reading FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE odd_reading_2026 PARTITION OF odd_reading FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE INDEX odd_reading_value_idx ON odd_reading (value);
CREATE TABLE odd_alarm (id integer PRIMARY KEY, meter integer, at date, FOREIGN KEY (meter, at) REFERENCES odd_reading);

CREATE UNLOGGED TABLE odd_cache (key text PRIMARY KEY, value text);
CREATE TABLE odd_nothing ();
CREATE TABLE odd_empty (id integer PRIMARY KEY, name text UNIQUE NULLS NOT DISTINCT);
CREATE SEQUENCE odd_number START 500;

-- What it did is in the rows; a restore that let it work would double them.
CREATE TABLE odd_log (id bigserial PRIMARY KEY, what text);
CREATE FUNCTION odd_note() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO odd_log (what) VALUES (TG_TABLE_NAME);
    RETURN NEW;
END $$;
CREATE TRIGGER odd_noted AFTER INSERT ON odd_tree FOR EACH ROW EXECUTE FUNCTION odd_note();
CREATE TRIGGER odd_never AFTER INSERT ON odd_hen FOR EACH ROW EXECUTE FUNCTION odd_note();
ALTER TABLE odd_hen DISABLE TRIGGER odd_never;

-- Needs the key of what it groups by, so that key cannot be taken off.
CREATE VIEW odd_balance AS SELECT a.id, a.balance, count(e.n) AS moves
FROM odd_ledger_account a LEFT JOIN odd_ledger_entry e ON e.from_account = a.id GROUP BY a.id;
-- A row that a migration seeds and somebody then changed.
INSERT INTO odd_empty VALUES (1, 'seeded');
