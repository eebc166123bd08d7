-- Zones on the map, where each vehicle stands to them, and what became of crossing them or of driving too fast.

CREATE TABLE fleet_fence (
    id               uuid               NOT NULL,
    organization_id  uuid               NOT NULL,
    name             varchar(120)       NOT NULL,
    kind             varchar(12)        NOT NULL,
    -- Longitude, latitude, …: the outline, and of a circle a ring around it, so that one index finds both.
    boundary         double precision[] NOT NULL,
    latitude         double precision,
    longitude        double precision,
    radius           double precision,
    all_vehicles     boolean            NOT NULL,
    -- By the organisation's clock: one bit for each day, Monday's is 1, and minutes of the day; null is always. Where it ends no later than it begins, it
    -- goes over midnight.
    days             integer,
    from_minute      integer,
    until_minute     integer,
    speed_limit_kmh  integer,
    dwell_seconds    integer            NOT NULL DEFAULT 0,
    active           boolean            NOT NULL DEFAULT true,
    color            varchar(7),
    created_at       timestamptz        NOT NULL,
    changed_at       timestamptz        NOT NULL,
    version          bigint             NOT NULL DEFAULT 0,
    CONSTRAINT fleet_fence_pk PRIMARY KEY (id),
    CONSTRAINT fleet_fence_owner_uk UNIQUE (organization_id, id),
    CONSTRAINT fleet_fence_organization_fk FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT fleet_fence_boundary_ck CHECK (cardinality(boundary) >= 6 AND cardinality(boundary) % 2 = 0),
    CONSTRAINT fleet_fence_circle_ck CHECK (num_nulls(latitude, longitude, radius) IN (0, 3)),
    CONSTRAINT fleet_fence_hours_ck CHECK (num_nulls(days, from_minute, until_minute) IN (0, 3)),
    CONSTRAINT fleet_fence_dwell_ck CHECK (dwell_seconds >= 0)
);

-- Which zones of an organisation are around a place.
CREATE INDEX fleet_fence_area_idx ON fleet_fence USING gist (organization_id, geo_area(boundary));

CREATE TABLE fleet_fence_hole (
    fence_id uuid               NOT NULL,
    number   integer            NOT NULL,
    boundary double precision[] NOT NULL,
    CONSTRAINT fleet_fence_hole_pk PRIMARY KEY (fence_id, number),
    CONSTRAINT fleet_fence_hole_fence_fk FOREIGN KEY (fence_id) REFERENCES fleet_fence (id) ON DELETE CASCADE
);

CREATE TABLE fleet_fence_vehicle (
    fence_id   uuid NOT NULL,
    vehicle_id uuid NOT NULL,
    CONSTRAINT fleet_fence_vehicle_pk PRIMARY KEY (fence_id, vehicle_id),
    CONSTRAINT fleet_fence_vehicle_fence_fk FOREIGN KEY (fence_id) REFERENCES fleet_fence (id) ON DELETE CASCADE,
    CONSTRAINT fleet_fence_vehicle_vehicle_fk FOREIGN KEY (vehicle_id) REFERENCES fleet_vehicle (id) ON DELETE CASCADE
);

CREATE INDEX fleet_fence_vehicle_vehicle_idx ON fleet_fence_vehicle (vehicle_id);

-- How fast vehicles may go wherever they are; the row without a vehicle is for all that have none of their own.
CREATE TABLE fleet_speed_limit (
    organization_id uuid    NOT NULL,
    vehicle_id      uuid,
    limit_kmh       integer NOT NULL,
    CONSTRAINT fleet_speed_limit_vehicle_uk UNIQUE NULLS NOT DISTINCT (organization_id, vehicle_id),
    CONSTRAINT fleet_speed_limit_organization_fk FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT fleet_speed_limit_vehicle_fk FOREIGN KEY (organization_id, vehicle_id)
        REFERENCES fleet_vehicle (organization_id, id) ON DELETE CASCADE,
    CONSTRAINT fleet_speed_limit_limit_ck CHECK (limit_kmh > 0)
);

-- Counts the changes of zones and limits: a node that keeps them in memory sees by it whether they are still those.
CREATE TABLE fleet_fence_edition (
    organization_id uuid   NOT NULL,
    edition         bigint NOT NULL,
    CONSTRAINT fleet_fence_edition_pk PRIMARY KEY (organization_id),
    CONSTRAINT fleet_fence_edition_organization_fk FOREIGN KEY (organization_id) REFERENCES organization (id)
);

-- Where a vehicle stands as of its last position: to a zone (PLACE), or to a limit that it breaks (SPEED; without a zone: the general one). Zones are referred to
-- without a constraint: whoever judges positions does not wait for whoever edits zones, and what is left of one that is gone is nothing's state.
CREATE TABLE fleet_fence_state (
    organization_id uuid        NOT NULL,
    vehicle_id      uuid        NOT NULL,
    fence_id        uuid,
    aspect          varchar(5)  NOT NULL,
    inside          boolean     NOT NULL,
    since           timestamptz NOT NULL,
    -- The first time that it was seen inside: nobody leaves a zone without having been in it.
    first_inside_at timestamptz,
    -- What breaks the rule now: since when and where, how fast at most, and what it became once it counted.
    run_at          timestamptz,
    run_latitude    double precision,
    run_longitude   double precision,
    run_speed_kmh   real,
    violation_id    uuid,
    CONSTRAINT fleet_fence_state_place_uk UNIQUE NULLS NOT DISTINCT (vehicle_id, fence_id, aspect),
    CONSTRAINT fleet_fence_state_vehicle_fk FOREIGN KEY (vehicle_id) REFERENCES fleet_vehicle (id) ON DELETE CASCADE
);

-- What each position of a vehicle has to look at, however many zones it has been in.
CREATE INDEX fleet_fence_state_live_idx ON fleet_fence_state (vehicle_id) WHERE inside OR run_at IS NOT NULL AND violation_id IS NULL;
CREATE INDEX fleet_fence_state_fence_idx ON fleet_fence_state (fence_id, vehicle_id);

-- It outlives its zone: the name is what it was called.
CREATE TABLE fleet_violation (
    id              uuid             NOT NULL,
    organization_id uuid             NOT NULL,
    vehicle_id      uuid             NOT NULL,
    kind            varchar(20)      NOT NULL,
    fence_id        uuid,
    fence_name      varchar(120),
    at              timestamptz      NOT NULL,
    latitude        double precision NOT NULL,
    longitude       double precision NOT NULL,
    speed_kmh       real,
    limit_kmh       integer,
    ended_at        timestamptz,
    found_at        timestamptz      NOT NULL,
    told_at         timestamptz,
    acknowledged_at timestamptz,
    acknowledged_by uuid,
    note            varchar(500),
    CONSTRAINT fleet_violation_pk PRIMARY KEY (id),
    CONSTRAINT fleet_violation_once_uk UNIQUE NULLS NOT DISTINCT (vehicle_id, fence_id, kind, at),
    CONSTRAINT fleet_violation_vehicle_fk FOREIGN KEY (organization_id, vehicle_id)
        REFERENCES fleet_vehicle (organization_id, id) ON DELETE CASCADE
);

CREATE INDEX fleet_violation_time_idx ON fleet_violation (organization_id, at DESC, id DESC);
CREATE INDEX fleet_violation_vehicle_idx ON fleet_violation (vehicle_id, at DESC, id DESC);
CREATE INDEX fleet_violation_fence_idx ON fleet_violation (fence_id, at DESC);
CREATE INDEX fleet_violation_untold_idx ON fleet_violation (vehicle_id) WHERE told_at IS NULL;

-- Whether hours are now, by a clock on the organisation's wall.
CREATE FUNCTION fleet_in_hours(days integer, from_minute integer, until_minute integer, today integer, yesterday integer, minute integer)
    RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN days IS NULL
        OR CASE WHEN from_minute < until_minute
            THEN days & today <> 0 AND minute >= from_minute AND minute < until_minute
            ELSE days & today <> 0 AND minute >= from_minute OR days & yesterday <> 0 AND minute < until_minute
        END;
