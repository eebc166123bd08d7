-- Reports of months that somebody asked for. The key is that of the task which makes it; tasks are forgotten after two days, and these are not.
CREATE TABLE fleet_report (
    id              uuid        NOT NULL,
    organization_id uuid        NOT NULL,
    -- Its first day.
    month           date        NOT NULL,
    locale          varchar(5)  NOT NULL,
    -- Null for an API key, and for the job that asks each month.
    asked_by        uuid,
    asked_at        timestamptz NOT NULL,
    finished_at     timestamptz,
    -- Null again when the document is gone for good.
    document_id     uuid,
    pages           integer,
    CONSTRAINT fleet_report_pk PRIMARY KEY (id),
    CONSTRAINT fleet_report_organization_fk FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT fleet_report_account_fk FOREIGN KEY (asked_by) REFERENCES account (id),
    CONSTRAINT fleet_report_document_fk FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE SET NULL,
    CONSTRAINT fleet_report_month_ck CHECK (extract(day FROM month) = 1)
);

CREATE INDEX fleet_report_organization_idx ON fleet_report (organization_id, id);
CREATE INDEX fleet_report_document_idx ON fleet_report (document_id) WHERE document_id IS NOT NULL;
