-- Files of people and organisations: the rows beside the bytes, which are in the store.

CREATE TABLE document_object (
    id         uuid         NOT NULL,
    -- The organisation, or the person of personal documents: within one owner the same bytes are there once.
    owner_id   uuid         NOT NULL,
    bucket     varchar(12)  NOT NULL,
    object_key varchar(200) NOT NULL,
    sha256     bytea        NOT NULL,
    size       bigint       NOT NULL,
    created_at timestamptz  NOT NULL,
    CONSTRAINT document_object_pk PRIMARY KEY (id),
    CONSTRAINT document_object_once_uk UNIQUE (owner_id, bucket, sha256),
    CONSTRAINT document_object_key_uk UNIQUE (bucket, object_key),
    CONSTRAINT document_object_sha256_ck CHECK (length(sha256) = 32),
    CONSTRAINT document_object_size_ck CHECK (size >= 0)
);

CREATE TABLE document (
    id              uuid         NOT NULL,
    organization_id uuid,
    account_id      uuid,
    bucket          varchar(12)  NOT NULL,
    name            varchar(200) NOT NULL,
    -- In small letters and without accents.
    sought_name     varchar(800) NOT NULL,
    kind            varchar(20)  NOT NULL,
    content_type    varchar(120) NOT NULL,
    object_id       uuid         NOT NULL,
    derived_from    uuid,
    created_at      timestamptz  NOT NULL,
    deleted_at      timestamptz,
    CONSTRAINT document_pk PRIMARY KEY (id),
    CONSTRAINT document_organization_fk FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT document_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT document_object_fk FOREIGN KEY (object_id) REFERENCES document_object (id),
    CONSTRAINT document_derived_from_fk FOREIGN KEY (derived_from) REFERENCES document (id) ON DELETE SET NULL,
    CONSTRAINT document_bucket_ck CHECK (bucket IN ('AVATARS', 'DOCUMENTS', 'UPLOADS', 'PHOTOS', 'RECORDINGS', 'REPORTS', 'BACKUPS'))
);
CREATE INDEX document_organization_idx ON document (organization_id, id) WHERE deleted_at IS NULL;
CREATE INDEX document_personal_idx ON document (account_id, id) WHERE deleted_at IS NULL AND organization_id IS NULL;
CREATE INDEX document_object_idx ON document (object_id);
CREATE INDEX document_derived_from_idx ON document (derived_from) WHERE derived_from IS NOT NULL;
CREATE INDEX document_sought_name_idx ON document USING gin (sought_name gin_trgm_ops);
-- The purge asks for what was deleted long ago, and for what outlived its bucket.
CREATE INDEX document_deleted_idx ON document (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX document_bucket_idx ON document (bucket, created_at) WHERE deleted_at IS NULL;
