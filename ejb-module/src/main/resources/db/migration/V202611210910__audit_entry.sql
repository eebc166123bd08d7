-- Who did what when. No foreign keys: the trail outlives the people, keys and organisations that it names.

CREATE TABLE audit_entry (
    id              uuid         NOT NULL,
    organization_id uuid,
    account_id      uuid,
    api_key_id      uuid,
    action          varchar(60)  NOT NULL,
    subject_type    varchar(40)  NOT NULL,
    subject_id      varchar(80),
    details         jsonb        NOT NULL,
    address         varchar(45),
    request_id      varchar(80),
    at              timestamptz  NOT NULL,
    CONSTRAINT audit_entry_pk PRIMARY KEY (id)
);

-- The page of an organisation reads its trail newest first; ids are ordered by time.
CREATE INDEX audit_entry_organization_idx ON audit_entry (organization_id, id DESC);
CREATE INDEX audit_entry_account_idx ON audit_entry (account_id, id DESC);
