-- Files that arrive in several requests: what came so far, so that a lost connection costs only its last piece.

CREATE TABLE document_upload (
    id              uuid         NOT NULL,
    organization_id uuid,
    account_id      uuid,
    api_key_id      uuid,
    bucket          varchar(12)  NOT NULL,
    name            varchar(200) NOT NULL,
    size            bigint       NOT NULL,
    received        bigint       NOT NULL,
    -- Set when all is there: what became of it.
    document_id     uuid,
    created_at      timestamptz  NOT NULL,
    expires_at      timestamptz  NOT NULL,
    CONSTRAINT document_upload_pk PRIMARY KEY (id),
    CONSTRAINT document_upload_organization_fk FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT document_upload_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT document_upload_received_ck CHECK (received BETWEEN 0 AND size)
);
CREATE INDEX document_upload_expires_idx ON document_upload (expires_at);

-- The pieces, each an object of the bucket uploads; they go when the document is stored.
CREATE TABLE document_upload_part (
    upload_id  uuid         NOT NULL,
    starts_at  bigint       NOT NULL,
    size       bigint       NOT NULL,
    object_key varchar(200) NOT NULL,
    CONSTRAINT document_upload_part_pk PRIMARY KEY (upload_id, starts_at),
    CONSTRAINT document_upload_part_key_uk UNIQUE (object_key),
    CONSTRAINT document_upload_part_upload_fk FOREIGN KEY (upload_id) REFERENCES document_upload (id) ON DELETE CASCADE
);
