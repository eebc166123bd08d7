-- Who wants to hear of what, by which channel and when; who wants to hear no more; and what was sent to many people at once.

-- A person without a row hears of everything at any hour.
CREATE TABLE notification_preference (
    account_id uuid        NOT NULL,
    time_zone  varchar(60) NOT NULL,
    quiet_from time,
    quiet_to   time,
    changed_at timestamptz NOT NULL,
    version    bigint      NOT NULL,
    CONSTRAINT notification_preference_pk PRIMARY KEY (account_id),
    CONSTRAINT notification_preference_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT notification_preference_quiet_ck CHECK ((quiet_from IS NULL) = (quiet_to IS NULL)),
    CONSTRAINT notification_preference_hours_ck CHECK (quiet_from <> quiet_to)
);

-- Only what was switched off: topics come and go with the applications.
CREATE TABLE switched_off_topic (
    account_id uuid        NOT NULL,
    topic      varchar(40) NOT NULL,
    channel    varchar(10) NOT NULL,
    CONSTRAINT switched_off_topic_pk PRIMARY KEY (account_id, topic, channel),
    CONSTRAINT switched_off_topic_preference_fk FOREIGN KEY (account_id) REFERENCES notification_preference (account_id),
    CONSTRAINT switched_off_topic_channel_ck CHECK (channel IN ('EMAIL', 'SMS', 'WHATSAPP', 'PUSH', 'INAPP'))
);

-- People without an account who pressed "unsubscribe".
CREATE TABLE unsubscribed_address (
    email varchar(254) NOT NULL,
    topic varchar(40)  NOT NULL,
    at    timestamptz  NOT NULL,
    CONSTRAINT unsubscribed_address_pk PRIMARY KEY (email, topic),
    CONSTRAINT unsubscribed_address_lower_ck CHECK (email = lower(email))
);

-- Signs the addresses under "unsubscribe". They stay in mailboxes for years, so this key never changes.
CREATE TABLE unsubscribe_key (
    one    boolean NOT NULL DEFAULT true,
    secret bytea   NOT NULL,
    CONSTRAINT unsubscribe_key_pk PRIMARY KEY (one),
    CONSTRAINT unsubscribe_key_one_ck CHECK (one),
    CONSTRAINT unsubscribe_key_secret_ck CHECK (length(secret) = 32)
);

-- One message to many people. The messages are tasks that carry its id; here is what they have in common. A broadcast also keeps how far it has come:
-- walked_to is the last person written to, written how many messages that made, walked_at the moment when everybody was written to.
CREATE TABLE notification_batch (
    id              uuid        NOT NULL,
    organization_id uuid,
    created_by      uuid,
    channel         varchar(10) NOT NULL,
    priority        varchar(6)  NOT NULL,
    topic           varchar(40) NOT NULL,
    template        varchar(60),
    subject         varchar(200),
    text            varchar(10000),
    data            text,
    language        varchar(2)  NOT NULL,
    broadcast       boolean     NOT NULL,
    audience_app    varchar(20),
    audience_role   varchar(10),
    audience_area   varchar(2),
    walked_to       uuid,
    walked_at       timestamptz,
    total           integer     NOT NULL,
    written         integer     NOT NULL,
    done            integer,
    failed          integer,
    cancelled       integer,
    created_at      timestamptz NOT NULL,
    closed_at       timestamptz,
    CONSTRAINT notification_batch_pk PRIMARY KEY (id),
    CONSTRAINT notification_batch_organization_fk FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT notification_batch_channel_ck CHECK (channel IN ('EMAIL', 'SMS', 'WHATSAPP', 'PUSH', 'INAPP')),
    CONSTRAINT notification_batch_priority_ck CHECK (priority IN ('URGENT', 'HIGH', 'NORMAL', 'LOW')),
    CONSTRAINT notification_batch_total_ck CHECK (total >= 0),
    CONSTRAINT notification_batch_closed_ck CHECK (closed_at IS NULL OR (walked_at IS NOT NULL
        AND done IS NOT NULL AND failed IS NOT NULL AND cancelled IS NOT NULL))
);
CREATE INDEX notification_batch_organization_idx ON notification_batch (organization_id, id);
CREATE INDEX notification_batch_open_idx ON notification_batch (id) WHERE closed_at IS NULL;

-- A broadcast walks an organisation's members in the order of their accounts.
CREATE INDEX membership_account_order_idx ON membership (organization_id, account_id);
