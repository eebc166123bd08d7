-- Backups for the operators' page. The store with their manifests is the truth: what it holds and this table does not is listed again.

CREATE TABLE backup (
    id             varchar(23)  NOT NULL,
    state          varchar(8)   NOT NULL,
    execution_id   bigint,
    created_at     timestamptz  NOT NULL,
    ended_at       timestamptz,
    encrypted      boolean      NOT NULL,
    schema_version varchar(50),
    table_count    integer,
    part_count     integer,
    row_count      bigint,
    size           bigint,
    document_count bigint,
    document_bytes bigint,
    -- The manifest's SHA-256, which names that of every part.
    checksum       varchar(64),
    error          varchar(500),
    -- What the last verification found; its figures are JSON.
    verified       boolean      NOT NULL DEFAULT false,
    verified_at    timestamptz,
    verification   text,
    version        bigint       NOT NULL,
    CONSTRAINT backup_pk PRIMARY KEY (id),
    CONSTRAINT backup_state_ck CHECK (state IN ('RUNNING', 'COMPLETE', 'FAILED')),
    CONSTRAINT backup_ended_ck CHECK ((ended_at IS NULL) = (state = 'RUNNING')),
    CONSTRAINT backup_complete_ck CHECK (state <> 'COMPLETE' OR checksum IS NOT NULL),
    CONSTRAINT backup_verified_ck CHECK (NOT verified OR state = 'COMPLETE' AND verified_at IS NOT NULL)
);
