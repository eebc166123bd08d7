-- Places on the earth: the same functions on PostGIS, where its extension is in this database or can be made, and on PostgreSQL's own cube and polygon where not.
-- Tables keep latitude and longitude as numbers, so a backup of the one restores into the other. Both measure on a sphere of the mean radius, in metres.
--
--   geo_point(latitude, longitude)                       what an index is built on: USING gist (geo_point(latitude, longitude))
--   geo_distance(lat, lng, lat, lng)                     metres
--   geo_within(lat, lng, at_lat, at_lng, radius)         by that index
--   geo_nearness(lat, lng, at_lat, at_lng)               to order by, nearest first, by that index; its unit is the backend's own
--   geo_in_box(lat, lng, south, west, north, east)       also over the date line
--   geo_area(boundary)                                   a ring of longitude, latitude, longitude, …: USING gist (geo_area(boundary))
--   geo_contains(boundary, lat, lng)                     by that index; the edge belongs to the area
--   geo_backend()                                        'postgis' or 'cube'
--
-- Whatever an index is to serve is plain SQL that the planner can look into, so these functions are not STRICT.
DO $do$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_extension WHERE extname = 'postgis')
            AND EXISTS (SELECT FROM pg_available_extensions WHERE name = 'postgis') THEN
        BEGIN
            CREATE EXTENSION postgis;
        EXCEPTION WHEN insufficient_privilege THEN
            RAISE NOTICE 'PostGIS is installed on this server but not in this database, and only an administrator can create it; cube serves instead';
        END;
    END IF;

    IF EXISTS (SELECT FROM pg_extension WHERE extname = 'postgis') THEN
        CREATE FUNCTION geo_backend() RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
            RETURN 'postgis';

        CREATE FUNCTION geo_point(latitude double precision, longitude double precision) RETURNS geography
            LANGUAGE sql IMMUTABLE PARALLEL SAFE
            RETURN ST_SetSRID(ST_MakePoint(longitude, latitude), 4326)::geography;

        CREATE FUNCTION geo_distance(latitude double precision, longitude double precision,
                at_latitude double precision, at_longitude double precision) RETURNS double precision
            LANGUAGE sql IMMUTABLE PARALLEL SAFE
            RETURN ST_Distance(geo_point(latitude, longitude), geo_point(at_latitude, at_longitude), false);

        CREATE FUNCTION geo_within(latitude double precision, longitude double precision,
                at_latitude double precision, at_longitude double precision, radius double precision) RETURNS boolean
            LANGUAGE sql IMMUTABLE PARALLEL SAFE
            RETURN ST_DWithin(geo_point(latitude, longitude), geo_point(at_latitude, at_longitude), radius, false);

        CREATE FUNCTION geo_nearness(latitude double precision, longitude double precision,
                at_latitude double precision, at_longitude double precision) RETURNS double precision
            LANGUAGE sql IMMUTABLE PARALLEL SAFE
            RETURN geo_point(latitude, longitude) <-> geo_point(at_latitude, at_longitude);

        CREATE FUNCTION geo_area(boundary double precision[]) RETURNS geometry
            LANGUAGE sql IMMUTABLE PARALLEL SAFE
            RETURN (SELECT ST_SetSRID(ST_MakePolygon(ST_AddPoint(ring, ST_StartPoint(ring))), 4326)
                FROM (SELECT ST_MakeLine(ST_MakePoint(boundary[i], boundary[i + 1]) ORDER BY i) AS ring
                    FROM generate_series(1, cardinality(boundary), 2) AS i) AS rings);

        CREATE FUNCTION geo_contains(boundary double precision[], latitude double precision, longitude double precision)
            RETURNS boolean
            LANGUAGE sql IMMUTABLE PARALLEL SAFE
            RETURN ST_Covers(geo_area(boundary), ST_SetSRID(ST_MakePoint(longitude, latitude), 4326));
    ELSE
        CREATE FUNCTION geo_backend() RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
            RETURN 'cube';

        -- In metres from the middle of the earth.
        CREATE FUNCTION geo_point(latitude double precision, longitude double precision) RETURNS cube
            LANGUAGE sql IMMUTABLE PARALLEL SAFE
            RETURN cube(ARRAY[
                6371008.7714 * cos(radians(latitude)) * cos(radians(longitude)),
                6371008.7714 * cos(radians(latitude)) * sin(radians(longitude)),
                6371008.7714 * sin(radians(latitude))]);

        CREATE FUNCTION geo_distance(latitude double precision, longitude double precision,
                at_latitude double precision, at_longitude double precision) RETURNS double precision
            LANGUAGE sql IMMUTABLE PARALLEL SAFE
            RETURN 2 * 6371008.7714 * asin(least(1, sqrt(
                power(sin(radians(at_latitude - latitude) / 2), 2)
                + cos(radians(latitude)) * cos(radians(at_latitude)) * power(sin(radians(at_longitude - longitude) / 2), 2))));

        -- The box around the ball finds, the distance decides. Half of the earth's girth reaches everywhere.
        CREATE FUNCTION geo_within(latitude double precision, longitude double precision,
                at_latitude double precision, at_longitude double precision, radius double precision) RETURNS boolean
            LANGUAGE sql IMMUTABLE PARALLEL SAFE
            RETURN geo_point(latitude, longitude) <@ cube_enlarge(
                    geo_point(at_latitude, at_longitude),
                    0.01 + 2 * 6371008.7714 * sin(least(radius, 20015086.7) / (2 * 6371008.7714)), 3)
                AND geo_distance(latitude, longitude, at_latitude, at_longitude) <= radius;

        -- Through the earth, which orders as over it.
        CREATE FUNCTION geo_nearness(latitude double precision, longitude double precision,
                at_latitude double precision, at_longitude double precision) RETURNS double precision
            LANGUAGE sql IMMUTABLE PARALLEL SAFE
            RETURN geo_point(latitude, longitude) <-> geo_point(at_latitude, at_longitude);

        CREATE FUNCTION geo_area(boundary double precision[]) RETURNS polygon
            LANGUAGE sql IMMUTABLE PARALLEL SAFE
            RETURN (SELECT ('(' || string_agg('(' || boundary[i] || ',' || boundary[i + 1] || ')', ',' ORDER BY i) || ')')::polygon
                FROM generate_series(1, cardinality(boundary), 2) AS i);

        -- Areas know areas only: the spot is one of a single corner.
        CREATE FUNCTION geo_contains(boundary double precision[], latitude double precision, longitude double precision)
            RETURNS boolean
            LANGUAGE sql IMMUTABLE PARALLEL SAFE
            RETURN geo_area(boundary) @> polygon(box(point(longitude, latitude), point(longitude, latitude)));
    END IF;

    CREATE FUNCTION geo_in_box(latitude double precision, longitude double precision,
            south double precision, west double precision, north double precision, east double precision) RETURNS boolean
        LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN latitude BETWEEN south AND north
            AND CASE WHEN west <= east THEN longitude BETWEEN west AND east ELSE longitude >= west OR longitude <= east END;
END
$do$;
