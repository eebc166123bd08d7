-- Fleets whose managers get the report of each month by mail, as the next one begins; no row where nobody switched that on.
CREATE TABLE fleet_monthly_mail (
    organization_id uuid        NOT NULL,
    -- Null for an API key.
    switched_by     uuid,
    switched_at     timestamptz NOT NULL,
    -- The first day of the latest month that was asked for; null before the first.
    last_month      date,
    CONSTRAINT fleet_monthly_mail_pk PRIMARY KEY (organization_id),
    CONSTRAINT fleet_monthly_mail_organization_fk FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT fleet_monthly_mail_account_fk FOREIGN KEY (switched_by) REFERENCES account (id),
    CONSTRAINT fleet_monthly_mail_month_ck CHECK (extract(day FROM last_month) = 1)
);

-- Goes to all managers, and not to somebody who asked.
ALTER TABLE fleet_report ADD COLUMN to_managers boolean NOT NULL DEFAULT false;
