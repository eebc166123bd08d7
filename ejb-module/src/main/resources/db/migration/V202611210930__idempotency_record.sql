-- A caller that lost an answer repeats its request under the same key: the first answer is kept here for a day.
-- Neither the key nor the answer can be read from the row: the id is a hash of caller and key, the answer is sealed under a secret made of them.
CREATE TABLE idempotency_record (
    id           bytea       CONSTRAINT idempotency_record_pk PRIMARY KEY,
    request_hash bytea       NOT NULL,
    holder       uuid        NOT NULL,
    node         varchar(80) NOT NULL,
    lease_until  timestamptz,
    answer       bytea,
    expires_at   timestamptz NOT NULL,
    CONSTRAINT idempotency_record_hash_ck CHECK (length(id) = 32 AND length(request_hash) = 32),
    CONSTRAINT idempotency_record_answered_ck CHECK ((answer IS NULL) = (lease_until IS NOT NULL))
);

CREATE INDEX idempotency_record_expires_idx ON idempotency_record (expires_at);
