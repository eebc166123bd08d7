-- Tasks are pruned after two days; how many there were of each kind is worth keeping for longer, and is little.
CREATE TABLE task_tally (
    -- Zeros for the platform's own.
    organization_id uuid        NOT NULL,
    -- In UTC, by when they finished.
    day             date        NOT NULL,
    kind            varchar(60) NOT NULL,
    state           varchar(9)  NOT NULL,
    number          bigint      NOT NULL,
    worked_ms       bigint      NOT NULL,
    CONSTRAINT task_tally_pk PRIMARY KEY (organization_id, day, kind, state),
    CONSTRAINT task_tally_state_ck CHECK (state IN ('DONE', 'FAILED', 'CANCELLED'))
);
CREATE INDEX task_tally_day_idx ON task_tally (day);
