-- Everything slow or outside is a row first, written with the business change, so that it happens if and only if that is committed.
-- The broker's message only says "look at this row".
CREATE TABLE task (
    id              uuid         NOT NULL,
    kind            varchar(60)  NOT NULL,
    queue           varchar(10)  NOT NULL,
    priority        varchar(6)   NOT NULL,
    state           varchar(9)   NOT NULL,
    -- True exactly while FAILED. Indexes below name no column that a claim changes, so a claim moves nothing in them (HOT).
    dead            boolean      NOT NULL DEFAULT false,
    attempts        smallint     NOT NULL DEFAULT 0,
    -- How often it was taken; whoever closes it must have taken it last.
    claims          integer      NOT NULL DEFAULT 0,
    -- How often a worker vanished with it.
    lost            smallint     NOT NULL DEFAULT 0,
    progress        smallint     NOT NULL DEFAULT 0,
    payload         jsonb        NOT NULL,
    result          jsonb,
    error           varchar(1000),
    organization_id uuid,
    account_id      uuid,
    batch_id        uuid,
    request_id      varchar(100),
    node            varchar(100),
    created_at      timestamptz  NOT NULL,
    -- QUEUED: not before. RUNNING: the lease ends.
    due_at          timestamptz,
    -- When its message was sent; null while it waits for its time.
    announced_at    timestamptz,
    started_at      timestamptz,
    finished_at     timestamptz,
    CONSTRAINT task_pk PRIMARY KEY (id),
    CONSTRAINT task_queue_ck CHECK (queue IN ('urgent', 'high', 'normal', 'low', 'pdf', 'media', 'webhook', 'export')),
    CONSTRAINT task_priority_ck CHECK (priority IN ('URGENT', 'HIGH', 'NORMAL', 'LOW')),
    CONSTRAINT task_state_ck CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    CONSTRAINT task_finished_ck CHECK ((finished_at IS NULL) = (state IN ('QUEUED', 'RUNNING'))),
    CONSTRAINT task_due_ck CHECK ((due_at IS NULL) = (finished_at IS NOT NULL)),
    CONSTRAINT task_dead_ck CHECK (dead = (state = 'FAILED')),
    CONSTRAINT task_progress_ck CHECK (progress BETWEEN 0 AND 100)
) WITH (fillfactor = 80);

CREATE INDEX task_open_idx ON task (queue, id) WHERE finished_at IS NULL;
CREATE INDEX task_waiting_idx ON task (due_at) WHERE finished_at IS NULL AND announced_at IS NULL;
CREATE INDEX task_dead_idx ON task (queue, id) WHERE dead;
CREATE INDEX task_batch_idx ON task (batch_id, id) WHERE batch_id IS NOT NULL;

-- A queue that somebody has paused, on every node and over restarts.
CREATE TABLE task_queue (
    name      varchar(10) NOT NULL,
    paused_at timestamptz,
    paused_by uuid,
    CONSTRAINT task_queue_pk PRIMARY KEY (name)
);
INSERT INTO task_queue (name)
VALUES ('urgent'), ('high'), ('normal'), ('low'), ('pdf'), ('media'), ('webhook'), ('export');

-- What went through each queue in each ten seconds, summed over the nodes: the rate and the plot of the last hour.
CREATE TABLE task_queue_tick (
    queue     varchar(10) NOT NULL,
    at        timestamptz NOT NULL,
    submitted integer     NOT NULL,
    done      integer     NOT NULL,
    failed    integer     NOT NULL,
    cancelled integer     NOT NULL,
    retried   integer     NOT NULL,
    worked_ms bigint      NOT NULL,
    CONSTRAINT task_queue_tick_pk PRIMARY KEY (at, queue),
    CONSTRAINT task_queue_tick_queue_fk FOREIGN KEY (queue) REFERENCES task_queue (name)
);
