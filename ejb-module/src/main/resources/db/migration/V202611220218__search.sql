-- The indexes of the search are copies of rows, kept elsewhere. Here stands which copy counts, and which rows have changed since.

CREATE TABLE search_index (
    name              varchar(40)  NOT NULL,
    -- The one that answers questions; null while there is none.
    generation        varchar(20),
    -- What its documents look like.
    fingerprint       varchar(64),
    -- Which database it was filled from: after a restore the files that lie about are those of another.
    origin            varchar(80),
    state             varchar(8)   NOT NULL DEFAULT 'MISSING',
    reason            varchar(300),
    state_at          timestamptz  NOT NULL DEFAULT now(),
    switched_at       timestamptz,
    -- The one that is being filled beside it, and by which instance of the job.
    build             varchar(20),
    build_fingerprint varchar(64),
    build_instance    bigint,
    build_at          timestamptz,
    -- How often the engine began to fill it by itself since it last succeeded, and when it may again.
    tries             integer      NOT NULL DEFAULT 0,
    retry_at          timestamptz,
    CONSTRAINT search_index_pk PRIMARY KEY (name),
    CONSTRAINT search_index_state_ck CHECK (state IN ('READY', 'MISSING', 'BROKEN')),
    CONSTRAINT search_index_ready_ck CHECK (state <> 'READY' OR generation IS NOT NULL AND fingerprint IS NOT NULL),
    CONSTRAINT search_index_build_ck CHECK ((build IS NULL) = (build_fingerprint IS NULL))
);

-- Every generation that may have left something behind; one that no index names any more is swept.
CREATE TABLE search_generation (
    generation varchar(20) NOT NULL,
    index_name varchar(40) NOT NULL,
    backend    varchar(13) NOT NULL,
    made_at    timestamptz NOT NULL DEFAULT now(),
    retired_at timestamptz,
    CONSTRAINT search_generation_pk PRIMARY KEY (generation),
    CONSTRAINT search_generation_backend_ck CHECK (backend IN ('LUCENE', 'ELASTICSEARCH'))
);

-- A row that was made, changed or deleted and is not yet so in the index. It goes when the index has it on disk.
CREATE TABLE search_change (
    id         bigint      GENERATED ALWAYS AS IDENTITY,
    index_name varchar(40) NOT NULL,
    row_id     uuid        NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT search_change_pk PRIMARY KEY (id)
);
CREATE INDEX search_change_next_idx ON search_change (index_name, id);

-- Rows whose change went into an index while another generation of it was being filled, which has to have it, too.
CREATE TABLE search_replay (
    index_name varchar(40) NOT NULL,
    row_id     uuid        NOT NULL,
    CONSTRAINT search_replay_pk PRIMARY KEY (index_name, row_id)
);

-- For triggers AFTER … FOR EACH ROW: the index's name, and the column that holds the key of the indexed row where that is not id. A row that changes its owner
-- changes both.
CREATE FUNCTION search_changed() RETURNS trigger
    LANGUAGE plpgsql AS $$
DECLARE
    key     text := CASE WHEN TG_NARGS > 1 THEN TG_ARGV[1] ELSE 'id' END;
    before  uuid;
    after   uuid;
BEGIN
    IF TG_OP <> 'INSERT' THEN
        before := (to_jsonb(OLD) ->> key)::uuid;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        after := (to_jsonb(NEW) ->> key)::uuid;
    END IF;
    INSERT INTO search_change (index_name, row_id)
        SELECT DISTINCT TG_ARGV[0], changed FROM unnest(ARRAY[before, after]) AS changed WHERE changed IS NOT NULL;
    RETURN NULL;
END $$;

-- An index that is missing has itself filled.
ALTER TABLE job_run DROP CONSTRAINT job_run_trigger_ck;
ALTER TABLE job_run ADD CONSTRAINT job_run_trigger_ck
    CHECK (trigger IN ('SCHEDULE', 'MISSED', 'OPERATOR', 'RESTART', 'RECOVERY', 'NEED', 'CONSOLE'));
