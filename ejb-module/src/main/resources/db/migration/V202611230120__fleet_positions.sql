-- Where vehicles were, by month, and what is found from it: the last known place, trips, stops, and the distance of each day.

-- The part of a table that holds one month (of UTC), made where it is missing; its name ends in _y2026m11. Made beside its table and attached then, which
-- keeps nobody from writing meanwhile. A restore calls it for each such part that a backup knows, for migrations make none.
CREATE FUNCTION month_partition(parent text, month date) RETURNS text
    LANGUAGE plpgsql AS $$
DECLARE
    first date := date_trunc('month', month)::date;
    part  text := parent || to_char(first, '"_y"YYYY"m"MM');
BEGIN
    IF to_regclass(part) IS NOT NULL THEN
        RETURN part;
    END IF;
    -- Two that need it at once: the second finds it made.
    PERFORM pg_advisory_xact_lock(hashtextextended(part, 0));
    IF to_regclass(part) IS NULL THEN
        EXECUTE format('CREATE TABLE %I (LIKE %I INCLUDING ALL)', part, parent);
        EXECUTE format('ALTER TABLE %I ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', parent, part,
            first || ' 00:00:00+00', (first + interval '1 month')::date || ' 00:00:00+00');
    END IF;
    RETURN part;
END
$$;

-- Every part of a table that month_partition made, oldest first.
CREATE FUNCTION month_partitions(parent text) RETURNS TABLE (part text, month date)
    LANGUAGE sql STABLE AS $$
    SELECT c.relname::text, to_date(right(c.relname, 7), 'YYYY"m"MM')
    FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
    WHERE i.inhparent = parent::regclass AND c.relname ~ '_y\d{4}m\d{2}$'
    ORDER BY 2
$$;

-- No foreign key: it would cost a look at the vehicle for each of ten thousand points a second. What belonged to a vehicle that is gone goes with it.
CREATE TABLE fleet_position (
    vehicle_id      uuid             NOT NULL,
    at              timestamptz      NOT NULL,
    organization_id uuid             NOT NULL,
    latitude        double precision NOT NULL,
    longitude       double precision NOT NULL,
    speed_kmh       real,
    heading         real,
    ignition        boolean,
    CONSTRAINT fleet_position_pk PRIMARY KEY (vehicle_id, at)
) PARTITION BY RANGE (at);

-- The last known place. Whoever adds to what hangs on a vehicle's positions holds this row first, those of several vehicles in the order of their ids.
CREATE TABLE fleet_place (
    vehicle_id      uuid             NOT NULL,
    organization_id uuid             NOT NULL,
    at              timestamptz      NOT NULL,
    latitude        double precision NOT NULL,
    longitude       double precision NOT NULL,
    speed_kmh       real,
    heading         real,
    ignition        boolean,
    -- Per cent, of the tracker.
    battery         real,
    -- From the earliest point on that trips have not been looked for in.
    trips_from      timestamptz,
    CONSTRAINT fleet_place_pk PRIMARY KEY (vehicle_id),
    CONSTRAINT fleet_place_vehicle_fk FOREIGN KEY (organization_id, vehicle_id)
        REFERENCES fleet_vehicle (organization_id, id) ON DELETE CASCADE
) WITH (fillfactor = 70);

-- Vehicles of one organisation around a point, nearest first.
CREATE INDEX fleet_place_point_idx ON fleet_place USING gist (organization_id, geo_point(latitude, longitude));
CREATE INDEX fleet_place_organization_idx ON fleet_place (organization_id, vehicle_id);
CREATE INDEX fleet_place_trips_idx ON fleet_place (vehicle_id) WHERE trips_from IS NOT NULL;

-- How far a vehicle's positions have been read for trips, and what was going on there: it stood at stop_…, or drives since trip_….
CREATE TABLE fleet_trail (
    vehicle_id       uuid        NOT NULL,
    organization_id  uuid        NOT NULL,
    -- What has come since: the earliest and the latest point, and when the first of them was noticed.
    pending_from     timestamptz,
    pending_to       timestamptz,
    pending_since    timestamptz,
    -- As JSON; only the finder reads it.
    state            text,
    last_at          timestamptz,
    -- Metres that the odometer has not been told of.
    untold_m         double precision NOT NULL DEFAULT 0,
    CONSTRAINT fleet_trail_pk PRIMARY KEY (vehicle_id),
    CONSTRAINT fleet_trail_vehicle_fk FOREIGN KEY (organization_id, vehicle_id)
        REFERENCES fleet_vehicle (organization_id, id) ON DELETE CASCADE
);

CREATE INDEX fleet_trail_pending_idx ON fleet_trail (pending_since) WHERE pending_since IS NOT NULL;

CREATE TABLE fleet_trip (
    id              uuid             NOT NULL,
    organization_id uuid             NOT NULL,
    vehicle_id      uuid             NOT NULL,
    started_at      timestamptz      NOT NULL,
    from_latitude   double precision NOT NULL,
    from_longitude  double precision NOT NULL,
    -- Where it still goes on: the last point so far.
    ended_at        timestamptz      NOT NULL,
    to_latitude     double precision NOT NULL,
    to_longitude    double precision NOT NULL,
    going_on        boolean          NOT NULL,
    distance_m      double precision NOT NULL,
    moving_s        integer          NOT NULL,
    top_speed_kmh   real,
    -- What it adds to which day of the organisation's time zone, for a trip may end tomorrow.
    days            date[]           NOT NULL,
    day_m           double precision[] NOT NULL,
    day_s           integer[]        NOT NULL,
    CONSTRAINT fleet_trip_pk PRIMARY KEY (id),
    CONSTRAINT fleet_trip_start_uk UNIQUE (vehicle_id, started_at),
    CONSTRAINT fleet_trip_vehicle_fk FOREIGN KEY (organization_id, vehicle_id)
        REFERENCES fleet_vehicle (organization_id, id) ON DELETE CASCADE
);

CREATE INDEX fleet_trip_organization_idx ON fleet_trip (organization_id, started_at);
CREATE INDEX fleet_trip_going_on_idx ON fleet_trip (ended_at) WHERE going_on;

CREATE TABLE fleet_stop (
    id              uuid             NOT NULL,
    organization_id uuid             NOT NULL,
    vehicle_id      uuid             NOT NULL,
    started_at      timestamptz      NOT NULL,
    -- Null while it stands there.
    ended_at        timestamptz,
    latitude        double precision NOT NULL,
    longitude       double precision NOT NULL,
    CONSTRAINT fleet_stop_pk PRIMARY KEY (id),
    CONSTRAINT fleet_stop_start_uk UNIQUE (vehicle_id, started_at),
    CONSTRAINT fleet_stop_vehicle_fk FOREIGN KEY (organization_id, vehicle_id)
        REFERENCES fleet_vehicle (organization_id, id) ON DELETE CASCADE
);

-- Days on which a vehicle drove.
CREATE TABLE fleet_day (
    vehicle_id      uuid             NOT NULL,
    day             date             NOT NULL,
    organization_id uuid             NOT NULL,
    distance_m      double precision NOT NULL,
    moving_s        integer          NOT NULL,
    trips           integer          NOT NULL,
    CONSTRAINT fleet_day_pk PRIMARY KEY (vehicle_id, day),
    CONSTRAINT fleet_day_vehicle_fk FOREIGN KEY (organization_id, vehicle_id)
        REFERENCES fleet_vehicle (organization_id, id) ON DELETE CASCADE
);

CREATE INDEX fleet_day_organization_idx ON fleet_day (organization_id, day);
