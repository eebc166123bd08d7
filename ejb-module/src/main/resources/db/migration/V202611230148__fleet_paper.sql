-- Papers of vehicles and drivers that end some day, and of which of their ends people were reminded.

CREATE TABLE fleet_paper (
    id              uuid         NOT NULL,
    organization_id uuid         NOT NULL,
    -- Of one of the two.
    vehicle_id      uuid,
    driver_id       uuid,
    kind            varchar(12)  NOT NULL,
    number          varchar(60),
    issuer          varchar(120),
    valid_from      date,
    expires_on      date         NOT NULL,
    note            varchar(500),
    document_id     uuid,
    -- How many days before its end the last reminder was; null for none yet.
    reminded_days   integer,
    created_at      timestamptz  NOT NULL,
    changed_at      timestamptz  NOT NULL,
    version         bigint       NOT NULL DEFAULT 0,
    CONSTRAINT fleet_paper_pk PRIMARY KEY (id),
    CONSTRAINT fleet_paper_vehicle_fk FOREIGN KEY (organization_id, vehicle_id)
        REFERENCES fleet_vehicle (organization_id, id) ON DELETE CASCADE,
    CONSTRAINT fleet_paper_driver_fk FOREIGN KEY (organization_id, driver_id)
        REFERENCES fleet_driver (organization_id, id) ON DELETE CASCADE,
    CONSTRAINT fleet_paper_document_fk FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE SET NULL,
    CONSTRAINT fleet_paper_subject_ck CHECK ((vehicle_id IS NULL) <> (driver_id IS NULL)),
    CONSTRAINT fleet_paper_dates_ck CHECK (valid_from <= expires_on)
);

CREATE INDEX fleet_paper_vehicle_idx ON fleet_paper (vehicle_id, kind, expires_on DESC) WHERE vehicle_id IS NOT NULL;
CREATE INDEX fleet_paper_driver_idx ON fleet_paper (driver_id, kind, expires_on DESC) WHERE driver_id IS NOT NULL;
CREATE INDEX fleet_paper_due_idx ON fleet_paper (organization_id, expires_on);
CREATE INDEX fleet_paper_document_idx ON fleet_paper (document_id) WHERE document_id IS NOT NULL;

-- A driver's licence is the driver's own, whether or not there is a paper of it.
ALTER TABLE fleet_driver ADD COLUMN licence_reminded_days integer;
