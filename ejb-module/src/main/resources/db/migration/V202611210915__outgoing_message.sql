-- A mail or text must leave if and only if the business change behind it is committed, so it is a row of the same transaction first.
CREATE TABLE outgoing_message (
    id         uuid        CONSTRAINT outgoing_message_pk PRIMARY KEY,
    channel    varchar(10) NOT NULL,
    recipient  varchar(254) NOT NULL,
    language   varchar(2)  NOT NULL,
    subject    varchar(250),
    text       text,
    html       text,
    state      varchar(10) NOT NULL,
    attempts   smallint    NOT NULL DEFAULT 0,
    due_at     timestamptz,
    expires_at timestamptz,
    error      varchar(500),
    created_at timestamptz NOT NULL,
    closed_at  timestamptz,
    CONSTRAINT outgoing_message_channel_ck CHECK (channel IN ('EMAIL', 'SMS')),
    CONSTRAINT outgoing_message_state_ck CHECK (state IN ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'EXPIRED')),
    CONSTRAINT outgoing_message_closed_ck CHECK ((closed_at IS NULL) = (state IN ('QUEUED', 'SENDING'))),
    CONSTRAINT outgoing_message_due_ck CHECK ((due_at IS NULL) = (closed_at IS NOT NULL)),
    -- Codes and links are secrets: nothing stays of them once they were sent or are too late.
    CONSTRAINT outgoing_message_wiped_ck CHECK (state NOT IN ('SENT', 'EXPIRED') OR (text IS NULL AND html IS NULL))
);

-- The sweeper asks every few seconds for what is due; only what is open is in its index.
CREATE INDEX outgoing_message_due_idx ON outgoing_message (due_at) WHERE closed_at IS NULL;
