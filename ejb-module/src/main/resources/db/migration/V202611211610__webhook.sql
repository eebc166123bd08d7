-- Other systems are told what happens in an organisation: who wants to know what, and what came of each call.

CREATE TABLE webhook (
    id                  uuid          NOT NULL,
    organization_id     uuid          NOT NULL,
    url                 varchar(2000) NOT NULL,
    description         varchar(200),
    -- Names with a blank between them, or *.
    events              text          NOT NULL,
    -- Sealed where the operator gave a key: the receiver believes whoever knows it.
    secret              bytea         NOT NULL,
    former_secret       bytea,
    former_secret_until timestamptz,
    enabled             boolean       NOT NULL,
    disabled_because    varchar(10),
    -- How it goes, apart from the version: a delivery is no change that an editor has to know of.
    failing_since       timestamptz,
    failures            integer       NOT NULL DEFAULT 0,
    created_at          timestamptz   NOT NULL,
    created_by          uuid,
    version             bigint        NOT NULL,
    CONSTRAINT webhook_pk PRIMARY KEY (id),
    CONSTRAINT webhook_organization_fk FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT webhook_created_by_fk FOREIGN KEY (created_by) REFERENCES account (id),
    CONSTRAINT webhook_events_ck CHECK (events <> ''),
    CONSTRAINT webhook_former_secret_ck CHECK ((former_secret IS NULL) = (former_secret_until IS NULL)),
    CONSTRAINT webhook_disabled_ck CHECK (enabled = (disabled_because IS NULL)),
    CONSTRAINT webhook_disabled_because_ck CHECK (disabled_because IN ('BY_HAND', 'FAILING', 'GONE'))
);
CREATE INDEX webhook_organization_idx ON webhook (organization_id, id);

CREATE TABLE webhook_delivery (
    id              uuid        NOT NULL,
    organization_id uuid        NOT NULL,
    webhook_id      uuid        NOT NULL,
    -- What the receiver sees as webhook-id: the same for every webhook and attempt.
    event_id        uuid        NOT NULL,
    event           varchar(60) NOT NULL,
    body            text        NOT NULL,
    state           varchar(10) NOT NULL,
    -- The task that works on it now; an older one has nothing to say any more.
    task_id         uuid        NOT NULL,
    retries_left    integer     NOT NULL,
    attempts        integer     NOT NULL,
    last_status     integer ,
    duration_ms     integer,
    error           varchar(40),
    response        varchar(2000),
    created_at      timestamptz NOT NULL,
    next_attempt_at timestamptz,
    closed_at       timestamptz,
    CONSTRAINT webhook_delivery_pk PRIMARY KEY (id),
    CONSTRAINT webhook_delivery_webhook_fk FOREIGN KEY (webhook_id) REFERENCES webhook (id) ON DELETE CASCADE,
    CONSTRAINT webhook_delivery_state_ck CHECK (state IN ('PENDING', 'DELIVERED', 'FAILED', 'CANCELLED')),
    CONSTRAINT webhook_delivery_closed_ck CHECK ((closed_at IS NULL) = (state = 'PENDING')),
    CONSTRAINT webhook_delivery_next_ck CHECK ((next_attempt_at IS NULL) = (closed_at IS NOT NULL))
);
CREATE INDEX webhook_delivery_webhook_idx ON webhook_delivery (webhook_id, id);
CREATE INDEX webhook_delivery_task_idx ON webhook_delivery (task_id);
-- The upkeep asks for what is old.
CREATE INDEX webhook_delivery_created_idx ON webhook_delivery (created_at);

CREATE TABLE webhook_attempt (
    id          uuid        NOT NULL,
    delivery_id uuid        NOT NULL,
    at          timestamptz NOT NULL,
    status      integer ,
    duration_ms integer     NOT NULL,
    error       varchar(40),
    CONSTRAINT webhook_attempt_pk PRIMARY KEY (id),
    CONSTRAINT webhook_attempt_delivery_fk FOREIGN KEY (delivery_id) REFERENCES webhook_delivery (id) ON DELETE CASCADE
);
CREATE INDEX webhook_attempt_delivery_idx ON webhook_attempt (delivery_id, id);
