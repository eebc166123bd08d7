-- Who drives which vehicle when, and in what state it was handed over and came back.

CREATE TABLE fleet_assignment (
    id                uuid        NOT NULL,
    organization_id   uuid        NOT NULL,
    vehicle_id        uuid        NOT NULL,
    driver_id         uuid        NOT NULL,
    starts_at         timestamptz NOT NULL,
    -- Null: until further notice.
    ends_at           timestamptz,
    -- Half-open, so one may begin at the moment at which another ends.
    period            tstzrange   NOT NULL GENERATED ALWAYS AS (tstzrange(starts_at, ends_at, '[)')) STORED,
    purpose           varchar(200),
    state             varchar(10) NOT NULL,
    -- When it really began and ended.
    started_at        timestamptz,
    ended_at          timestamptz,
    start_odometer_km bigint,
    end_odometer_km   bigint,
    created_at        timestamptz NOT NULL,
    created_by        uuid,
    changed_at        timestamptz NOT NULL,
    version           bigint      NOT NULL,
    CONSTRAINT fleet_assignment_pk PRIMARY KEY (id),
    CONSTRAINT fleet_assignment_organization_fk FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT fleet_assignment_vehicle_fk FOREIGN KEY (organization_id, vehicle_id) REFERENCES fleet_vehicle (organization_id, id),
    CONSTRAINT fleet_assignment_driver_fk FOREIGN KEY (organization_id, driver_id) REFERENCES fleet_driver (organization_id, id),
    CONSTRAINT fleet_assignment_state_ck CHECK (state IN ('PLANNED', 'ACTIVE', 'ENDED', 'CANCELLED')),
    CONSTRAINT fleet_assignment_period_ck CHECK (ends_at > starts_at),
    -- Neither is in two places at one time; whoever was faster, the database knows.
    CONSTRAINT fleet_assignment_vehicle_ex EXCLUDE USING gist (vehicle_id WITH =, period WITH &&)
        WHERE (state IN ('PLANNED', 'ACTIVE')),
    CONSTRAINT fleet_assignment_driver_ex EXCLUDE USING gist (driver_id WITH =, period WITH &&)
        WHERE (state IN ('PLANNED', 'ACTIVE'))
);

CREATE INDEX fleet_assignment_organization_idx ON fleet_assignment (organization_id, id);
CREATE INDEX fleet_assignment_planner_idx ON fleet_assignment (organization_id, starts_at);
CREATE INDEX fleet_assignment_vehicle_idx ON fleet_assignment (vehicle_id, starts_at);
CREATE INDEX fleet_assignment_driver_idx ON fleet_assignment (driver_id, starts_at);
-- The job asks every few minutes, and mostly nothing is due.
CREATE INDEX fleet_assignment_ending_idx ON fleet_assignment (ends_at, id) WHERE state IN ('PLANNED', 'ACTIVE');
CREATE INDEX fleet_assignment_starting_idx ON fleet_assignment (starts_at, id) WHERE state = 'PLANNED';

-- A vehicle changes hands twice: as it is taken over, and as it comes back. What was signed stays as it is.
CREATE TABLE fleet_handover (
    id              uuid          NOT NULL,
    organization_id uuid          NOT NULL,
    assignment_id   uuid          NOT NULL,
    kind            varchar(5)    NOT NULL,
    at              timestamptz   NOT NULL,
    odometer_km     bigint        NOT NULL,
    fuel_percent    integer       NOT NULL,
    -- A list of {item, state, remark}.
    checklist       jsonb         NOT NULL,
    remarks         varchar(2000),
    signer          varchar(120)  NOT NULL,
    -- Moves and lines of an SVG path in a field of 600 by 200.
    signature       text          NOT NULL,
    created_by      uuid,
    CONSTRAINT fleet_handover_pk PRIMARY KEY (id),
    CONSTRAINT fleet_handover_assignment_fk FOREIGN KEY (assignment_id) REFERENCES fleet_assignment (id),
    CONSTRAINT fleet_handover_once_uk UNIQUE (assignment_id, kind),
    CONSTRAINT fleet_handover_kind_ck CHECK (kind IN ('START', 'END')),
    CONSTRAINT fleet_handover_fuel_ck CHECK (fuel_percent BETWEEN 0 AND 100),
    CONSTRAINT fleet_handover_odometer_ck CHECK (odometer_km >= 0)
);

CREATE TABLE fleet_damage (
    id              uuid          NOT NULL,
    organization_id uuid          NOT NULL,
    vehicle_id      uuid          NOT NULL,
    assignment_id   uuid,
    severity        varchar(10)   NOT NULL,
    description     varchar(2000) NOT NULL,
    reported_at     timestamptz   NOT NULL,
    reported_by     uuid,
    settled_at      timestamptz,
    settled_by      uuid,
    version         bigint        NOT NULL,
    CONSTRAINT fleet_damage_pk PRIMARY KEY (id),
    CONSTRAINT fleet_damage_organization_fk FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT fleet_damage_vehicle_fk FOREIGN KEY (organization_id, vehicle_id) REFERENCES fleet_vehicle (organization_id, id),
    CONSTRAINT fleet_damage_assignment_fk FOREIGN KEY (assignment_id) REFERENCES fleet_assignment (id),
    CONSTRAINT fleet_damage_severity_ck CHECK (severity IN ('MINOR', 'MAJOR', 'IMMOBILE'))
);

CREATE INDEX fleet_damage_organization_idx ON fleet_damage (organization_id, id);
CREATE INDEX fleet_damage_vehicle_idx ON fleet_damage (vehicle_id, id);
CREATE INDEX fleet_damage_assignment_idx ON fleet_damage (assignment_id);

-- Taken before what they show is signed or reported: until then neither is named.
CREATE TABLE fleet_handover_photo (
    document_id     uuid        NOT NULL,
    organization_id uuid        NOT NULL,
    assignment_id   uuid        NOT NULL,
    handover_id     uuid,
    damage_id       uuid,
    added_at        timestamptz NOT NULL,
    added_by        uuid,
    CONSTRAINT fleet_handover_photo_pk PRIMARY KEY (document_id),
    CONSTRAINT fleet_handover_photo_assignment_fk FOREIGN KEY (assignment_id) REFERENCES fleet_assignment (id) ON DELETE CASCADE,
    CONSTRAINT fleet_handover_photo_handover_fk FOREIGN KEY (handover_id) REFERENCES fleet_handover (id),
    CONSTRAINT fleet_handover_photo_damage_fk FOREIGN KEY (damage_id) REFERENCES fleet_damage (id),
    CONSTRAINT fleet_handover_photo_once_ck CHECK (handover_id IS NULL OR damage_id IS NULL)
);

CREATE INDEX fleet_handover_photo_assignment_idx ON fleet_handover_photo (assignment_id);
