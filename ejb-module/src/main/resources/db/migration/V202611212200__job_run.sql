-- One row a run, beside the execution that JBeret keeps: what JBeret does not know (why, where, how far), and the lock that keeps a job from running twice.
CREATE TABLE job_run (
    id                  uuid         NOT NULL,
    job_name            varchar(100) NOT NULL,
    trigger             varchar(8)   NOT NULL,
    -- The time on the schedule that this run is for.
    due_at              timestamptz,
    parameters          jsonb        NOT NULL DEFAULT '{}',
    -- Who works on it; whoever claimed it, until it starts.
    node                varchar(100) NOT NULL,
    -- JBeret's number, known once the execution exists.
    execution_id        bigint,
    -- The execution that this one goes on from.
    restart_of          bigint,
    state               varchar(8)   NOT NULL,
    claimed_at          timestamptz  NOT NULL,
    started_at          timestamptz,
    ended_at            timestamptz,
    batch_status        varchar(10),
    exit_status         varchar(512),
    stop_requested_at   timestamptz,
    -- When operators were told that it takes too long.
    alarmed_at          timestamptz,
    progress_step       varchar(100),
    progress_done       bigint       NOT NULL DEFAULT 0,
    progress_total      bigint,
    started_by          uuid,
    request_id          varchar(100),
    CONSTRAINT job_run_pk PRIMARY KEY (id),
    CONSTRAINT job_run_trigger_ck CHECK (trigger IN ('SCHEDULE', 'MISSED', 'OPERATOR', 'RESTART', 'RECOVERY', 'CONSOLE')),
    CONSTRAINT job_run_state_ck CHECK (state IN ('STARTING', 'RUNNING', 'ENDED', 'SKIPPED')),
    CONSTRAINT job_run_ended_ck CHECK ((ended_at IS NULL) = (state IN ('STARTING', 'RUNNING')))
) WITH (fillfactor = 80);

-- Each due time once, in the whole cluster.
CREATE UNIQUE INDEX job_run_due_uk ON job_run (job_name, due_at) WHERE due_at IS NOT NULL;
-- No job twice at once, in the whole cluster, whatever started it.
CREATE UNIQUE INDEX job_run_open_uk ON job_run (job_name) WHERE state IN ('STARTING', 'RUNNING');
CREATE UNIQUE INDEX job_run_execution_uk ON job_run (execution_id) WHERE execution_id IS NOT NULL;
CREATE INDEX job_run_job_idx ON job_run (job_name, id);
CREATE INDEX job_run_ended_idx ON job_run (ended_at) WHERE ended_at IS NOT NULL;

-- That a node is alive: whoever has not written here for a minute is dead, and others mend what it left.
CREATE TABLE job_node (
    node    varchar(100) NOT NULL,
    born_at timestamptz  NOT NULL,
    seen_at timestamptz  NOT NULL,
    CONSTRAINT job_node_pk PRIMARY KEY (node)
);

-- What an execution wrote into the server's log, so far as operators want to read it beside the execution.
CREATE TABLE job_log (
    id           bigint GENERATED ALWAYS AS IDENTITY,
    run_id       uuid         NOT NULL,
    execution_id bigint       NOT NULL,
    at           timestamptz  NOT NULL,
    level        varchar(10)  NOT NULL,
    logger       varchar(200) NOT NULL,
    message      text         NOT NULL,
    CONSTRAINT job_log_pk PRIMARY KEY (id)
);
CREATE INDEX job_log_execution_idx ON job_log (execution_id, id);

-- Where a step is, written in the transaction of its rows: JBeret commits its own checkpoint a moment before them, and a crash in between would leave out a chunk.
CREATE TABLE job_bookmark (
    instance_id  bigint       NOT NULL,
    name         varchar(200) NOT NULL,
    -- Only this execution may move it: another has gone on from here when it changes.
    execution_id bigint       NOT NULL,
    position     text         NOT NULL,
    CONSTRAINT job_bookmark_pk PRIMARY KEY (instance_id, name)
);
