-- Messages are sent by tasks now, on five channels, and their providers report what became of them: a message is a row under its task's id.
CREATE TABLE message (
    id              uuid          NOT NULL,
    channel         varchar(8)    NOT NULL,
    address         varchar(4096) NOT NULL,
    topic           varchar(60),
    language        varchar(2)    NOT NULL,
    subject         varchar(250),
    text            text,
    html            text,
    link            varchar(2000),
    data            jsonb,
    unsubscribe     varchar(2000),
    secret          boolean       NOT NULL,
    attachments     smallint      NOT NULL DEFAULT 0,
    account_id      uuid,
    organization_id uuid,
    batch_id        uuid,
    provider        varchar(20),
    provider_ref    varchar(255),
    provider_status varchar(11),
    status_at       timestamptz,
    expires_at      timestamptz,
    created_at      timestamptz   NOT NULL,
    sent_at         timestamptz,
    closed_at       timestamptz,
    error           varchar(500),
    CONSTRAINT message_pk PRIMARY KEY (id),
    CONSTRAINT message_channel_ck CHECK (channel IN ('EMAIL', 'SMS', 'WHATSAPP', 'PUSH', 'INAPP')),
    CONSTRAINT message_status_ck CHECK (provider_status IN ('ACCEPTED', 'SENT', 'UNDELIVERED', 'DELIVERED', 'READ')),
    CONSTRAINT message_sent_ck CHECK (sent_at IS NULL OR (closed_at IS NOT NULL AND provider_status IS NOT NULL)),
    -- Codes and links are secrets: nothing stays of them once they were sent or can help no more.
    CONSTRAINT message_wiped_ck CHECK (NOT secret OR closed_at IS NULL OR (subject IS NULL AND text IS NULL AND html IS NULL))
) WITH (fillfactor = 80);

-- A provider's report names the message as the provider does.
CREATE INDEX message_provider_idx ON message (provider, provider_ref) WHERE provider_ref IS NOT NULL;
-- What holds words is few beside what held some; they go by age.
CREATE INDEX message_words_idx ON message (created_at) WHERE text IS NOT NULL;
CREATE INDEX message_created_idx ON message (created_at);

CREATE TABLE message_attachment (
    message_id   uuid         NOT NULL,
    position     smallint     NOT NULL,
    name         varchar(200) NOT NULL,
    content_type varchar(120) NOT NULL,
    content      bytea        NOT NULL,
    CONSTRAINT message_attachment_pk PRIMARY KEY (message_id, position),
    CONSTRAINT message_attachment_message_fk FOREIGN KEY (message_id) REFERENCES message (id) ON DELETE CASCADE,
    CONSTRAINT message_attachment_position_ck CHECK (position BETWEEN 0 AND 9),
    CONSTRAINT message_attachment_size_ck CHECK (length(content) <= 10485760)
);

-- A report may overtake the record of what it reports on.
CREATE TABLE message_early_report (
    provider     varchar(20)  NOT NULL,
    provider_ref varchar(255) NOT NULL,
    status       varchar(11)  NOT NULL,
    error        varchar(500),
    at           timestamptz  NOT NULL,
    CONSTRAINT message_early_report_pk PRIMARY KEY (provider, provider_ref)
);

-- What is still on its way goes on as tasks; what was under way on a node may go out twice, as after any crash.
INSERT INTO message (id, channel, address, language, subject, text, html, secret, expires_at, created_at)
SELECT id, channel, recipient, language, subject, text, html, true, expires_at, created_at
FROM outgoing_message
WHERE closed_at IS NULL;

INSERT INTO task (id, kind, queue, priority, state, attempts, payload, created_at, due_at)
SELECT id, 'notification.send', 'urgent', 'URGENT', 'QUEUED', 0, jsonb_build_object('channel', channel), created_at, due_at
FROM outgoing_message
WHERE closed_at IS NULL;

DROP TABLE outgoing_message;
