-- Which organisation got its report of which week, so that a job that starts again, or is started twice, sends none twice.
CREATE TABLE weekly_report (
    organization_id uuid        NOT NULL,
    -- The Monday of the week.
    week            date        NOT NULL,
    -- CLAIMED: being stored and mailed. FAILED: could not be made; the next run tries again.
    state           varchar(7)  NOT NULL,
    document_id     uuid,
    pages           smallint,
    error           varchar(500),
    execution_id    bigint,
    changed_at      timestamptz NOT NULL,
    CONSTRAINT weekly_report_pk PRIMARY KEY (organization_id, week),
    CONSTRAINT weekly_report_organization_fk FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT weekly_report_document_fk FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE SET NULL,
    CONSTRAINT weekly_report_state_ck CHECK (state IN ('CLAIMED', 'SENT', 'FAILED')),
    CONSTRAINT weekly_report_error_ck CHECK ((error IS NOT NULL) = (state = 'FAILED')),
    CONSTRAINT weekly_report_monday_ck CHECK (extract(isodow FROM week) = 1)
);
CREATE INDEX weekly_report_document_idx ON weekly_report (document_id) WHERE document_id IS NOT NULL;
