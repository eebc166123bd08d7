-- People write to one another about something, such as a listing: a thread between the person who began it and another person or an organisation.
-- Nothing here refers to accounts or organisations by a foreign key: a thread stays readable for one side when the other is gone, by the names kept here.

CREATE TABLE conversation (
    id                  uuid          NOT NULL,
    subject_kind        varchar(40)   NOT NULL,
    subject_id          uuid          NOT NULL,
    subject_title       varchar(200)  NOT NULL,
    subject_link        varchar(400),
    subject_picture     varchar(400),
    starter_id          uuid          NOT NULL,
    starter_name        varchar(120)  NOT NULL,
    -- The other side: an organisation or a person.
    organization_id     uuid,
    account_id          uuid,
    other_name          varchar(120)  NOT NULL,
    -- How many messages there are in all and by each side. A message counts here under the row's lock, so its numbers are never given twice.
    messages            integer       NOT NULL DEFAULT 0,
    starter_messages    integer       NOT NULL DEFAULT 0,
    other_messages      integer       NOT NULL DEFAULT 0,
    -- How many messages of the other side each side had when it last wrote: those are dealt with for everybody on it.
    starter_answered    integer       NOT NULL DEFAULT 0,
    other_answered      integer       NOT NULL DEFAULT 0,
    -- When somebody looks whether a side that is away is to be written to; null where nobody will.
    starter_notice_due  timestamptz,
    other_notice_due    timestamptz,
    last_message_id     uuid          NOT NULL,
    last_at             timestamptz   NOT NULL,
    created_at          timestamptz   NOT NULL,
    CONSTRAINT conversation_pk PRIMARY KEY (id),
    CONSTRAINT conversation_other_ck CHECK ((organization_id IS NULL) <> (account_id IS NULL)),
    CONSTRAINT conversation_two_ck CHECK (starter_id <> account_id),
    CONSTRAINT conversation_count_ck CHECK (messages = starter_messages + other_messages),
    -- Two first messages at once begin one thread.
    CONSTRAINT conversation_sides_uk UNIQUE NULLS NOT DISTINCT (subject_kind, subject_id, starter_id, organization_id, account_id)
) WITH (fillfactor = 80);
CREATE INDEX conversation_starter_idx ON conversation (starter_id, last_message_id);
CREATE INDEX conversation_account_idx ON conversation (account_id, last_message_id) WHERE account_id IS NOT NULL;
CREATE INDEX conversation_organization_idx ON conversation (organization_id, last_message_id) WHERE organization_id IS NOT NULL;
CREATE INDEX conversation_begun_idx ON conversation (starter_id, created_at);

CREATE TABLE conversation_message (
    id              uuid          NOT NULL,
    conversation_id uuid          NOT NULL,
    number          integer       NOT NULL,
    side            varchar(10)   NOT NULL,
    side_number     integer       NOT NULL,
    author_id       uuid          NOT NULL,
    author_name     varchar(120)  NOT NULL,
    text            varchar(4000) NOT NULL,
    sent_at         timestamptz   NOT NULL,
    CONSTRAINT conversation_message_pk PRIMARY KEY (id),
    CONSTRAINT conversation_message_conversation_fk FOREIGN KEY (conversation_id) REFERENCES conversation (id) ON DELETE CASCADE,
    CONSTRAINT conversation_message_number_uk UNIQUE (conversation_id, number),
    CONSTRAINT conversation_message_side_ck CHECK (side IN ('STARTER', 'OTHER'))
);
CREATE UNIQUE INDEX conversation_message_side_idx ON conversation_message (conversation_id, side, side_number);
-- How much one person wrote lately is limited.
CREATE INDEX conversation_message_author_idx ON conversation_message (author_id, sent_at);

CREATE TABLE conversation_attachment (
    message_id   uuid         NOT NULL,
    position     integer      NOT NULL,
    document_id  uuid         NOT NULL,
    name         varchar(255) NOT NULL,
    content_type varchar(255) NOT NULL,
    size         bigint       NOT NULL,
    picture      boolean      NOT NULL,
    CONSTRAINT conversation_attachment_pk PRIMARY KEY (message_id, position),
    CONSTRAINT conversation_attachment_message_fk FOREIGN KEY (message_id) REFERENCES conversation_message (id) ON DELETE CASCADE
);
CREATE INDEX conversation_attachment_document_idx ON conversation_attachment (document_id);

-- How many messages of the other side a person has read, and how many of them that person was already written to about.
CREATE TABLE conversation_mark (
    conversation_id uuid        NOT NULL,
    account_id      uuid        NOT NULL,
    side            varchar(10) NOT NULL,
    seen            integer     NOT NULL DEFAULT 0,
    seen_at         timestamptz,
    noticed         integer     NOT NULL DEFAULT 0,
    noticed_at      timestamptz,
    CONSTRAINT conversation_mark_pk PRIMARY KEY (conversation_id, account_id),
    CONSTRAINT conversation_mark_conversation_fk FOREIGN KEY (conversation_id) REFERENCES conversation (id) ON DELETE CASCADE,
    CONSTRAINT conversation_mark_side_ck CHECK (side IN ('STARTER', 'OTHER'))
) WITH (fillfactor = 80);

-- One side does not want to hear from another, in any thread. A side is a person or an organisation; their ids never meet.
CREATE TABLE conversation_block (
    blocker_id uuid        NOT NULL,
    blocked_id uuid        NOT NULL,
    created_by uuid        NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT conversation_block_pk PRIMARY KEY (blocker_id, blocked_id)
);

CREATE TABLE conversation_report (
    id              uuid          NOT NULL,
    conversation_id uuid          NOT NULL,
    reporter_id     uuid          NOT NULL,
    reason          varchar(20)   NOT NULL,
    text            varchar(1000) NOT NULL,
    created_at      timestamptz   NOT NULL,
    CONSTRAINT conversation_report_pk PRIMARY KEY (id),
    CONSTRAINT conversation_report_conversation_fk FOREIGN KEY (conversation_id) REFERENCES conversation (id) ON DELETE CASCADE,
    CONSTRAINT conversation_report_reporter_uk UNIQUE (conversation_id, reporter_id)
);
