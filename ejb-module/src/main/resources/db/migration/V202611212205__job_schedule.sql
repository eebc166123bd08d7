-- When each job runs. A row follows the line that came with the application until an operator changes it, and is the operator's from then on.

CREATE TABLE job_schedule (
    job_name    varchar(100) NOT NULL,
    -- Null for a job that only runs on demand.
    cron        varchar(400),
    time_zone   varchar(60)  NOT NULL,
    enabled     boolean      NOT NULL,
    -- The time that is due next. Null: somebody has to work it out, or there is none.
    next_run_at timestamptz,
    -- When that run starts, its share of jitter added; the same for all nodes.
    starts_at   timestamptz,
    -- Since when no version of the application that started knew the job.
    gone_at     timestamptz,
    changed_at  timestamptz,
    changed_by  uuid,
    version     bigint       NOT NULL DEFAULT 0,
    CONSTRAINT job_schedule_pk PRIMARY KEY (job_name),
    CONSTRAINT job_schedule_changed_by_fk FOREIGN KEY (changed_by) REFERENCES account (id),
    CONSTRAINT job_schedule_start_ck CHECK (starts_at IS NULL OR starts_at >= next_run_at)
) WITH (fillfactor = 80);
