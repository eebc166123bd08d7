-- The rows that the job `probe` walks: each must be touched exactly once, whatever happens meanwhile.
CREATE TABLE job_probe (
    instance_id bigint   NOT NULL,
    number      integer  NOT NULL,
    touched     smallint NOT NULL DEFAULT 0,
    CONSTRAINT job_probe_pk PRIMARY KEY (instance_id, number)
) WITH (fillfactor = 50);
