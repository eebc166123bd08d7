package org.baobab.fleet.fence;

/** The three questions in SQL. Each is answered by an index on both backends of the {@code geo} functions; a system test looks at their plans. */
public final class QuestionSql {
    /** The nearest ten depots of each vehicle, or of one: from its last known place. */
    public static final String DISTANCES = """
            SELECT p.vehicle_id, v.registration, p.at, d.id AS depot_id, d.name, d.latitude, d.longitude, d.metres
            FROM (
                SELECT * FROM fleet_place
                WHERE organization_id = :organization AND vehicle_id > :after
                    AND (:vehicle = '' OR vehicle_id = CAST(nullif(:vehicle, '') AS uuid))
                ORDER BY vehicle_id LIMIT :most) p
            JOIN fleet_vehicle v ON v.id = p.vehicle_id
            CROSS JOIN LATERAL (
                SELECT d.*, geo_distance(d.latitude, d.longitude, p.latitude, p.longitude) AS metres
                FROM fleet_depot d WHERE d.organization_id = :organization
                ORDER BY geo_nearness(d.latitude, d.longitude, p.latitude, p.longitude) LIMIT 10) d
            ORDER BY p.vehicle_id, d.metres, d.id""";

    /**
     * Vehicles around a place, nearest first; the cursor is a place in their order. The index knows squares alone: any :most vehicles of the nearest squares tell how
     * far away the :most nearest can be, and among all within that are those. A hundredth more, for the order may be that of the ellipsoid.
     */
    public static final String NEARBY = """
            WITH close AS MATERIALIZED (
                SELECT geo_distance(latitude, longitude, :lat, :lng) AS metres
                FROM fleet_place
                WHERE organization_id = :organization AND geo_within(square_latitude, square_longitude, :lat, :lng, :radius + 800)
                    AND geo_distance(latitude, longitude, :lat, :lng) <= :radius
                    AND (geo_nearness(latitude, longitude, :lat, :lng), vehicle_id) > (:nearness, :after)
                ORDER BY geo_nearness(square_latitude, square_longitude, :lat, :lng) LIMIT :most),
            reach AS (
                SELECT CASE WHEN count(*) < :most THEN :radius ELSE least(:radius, max(metres) * 1.01) END + 800 AS metres FROM close)
            SELECT p.vehicle_id, v.registration, p.latitude, p.longitude, p.at, p.metres, p.nearness
            FROM (
                SELECT f.vehicle_id, f.latitude, f.longitude, f.at, geo_distance(f.latitude, f.longitude, :lat, :lng) AS metres,
                    geo_nearness(f.latitude, f.longitude, :lat, :lng) AS nearness
                FROM reach r JOIN fleet_place f ON geo_within(f.square_latitude, f.square_longitude, :lat, :lng, r.metres)
                WHERE f.organization_id = :organization AND geo_distance(f.latitude, f.longitude, :lat, :lng) <= :radius
                    AND (geo_nearness(f.latitude, f.longitude, :lat, :lng), f.vehicle_id) > (:nearness, :after)
                ORDER BY nearness, f.vehicle_id LIMIT :most) p
            JOIN fleet_vehicle v ON v.id = p.vehicle_id
            ORDER BY p.nearness, p.vehicle_id""";

    private static final String IN_FORCE = """
            f.organization_id = :organization AND f.active AND f.kind = 'ALLOWED'
                AND fleet_in_hours(f.days, f.from_minute, f.until_minute, :today, :yesterday, :minute)
                AND (f.all_vehicles OR EXISTS (SELECT FROM fleet_fence_vehicle w WHERE w.fence_id = f.id AND w.vehicle_id = v.id))""";

    /** Vehicles in use that are in none of the zones that are allowed to them now; those to which no zone is given are nowhere outside. */
    public static final String OUTSIDE = """
            SELECT v.id, v.registration, p.at, p.latitude, p.longitude
            FROM fleet_vehicle v
            JOIN fleet_place p ON p.vehicle_id = v.id
            LEFT JOIN LATERAL (
                SELECT f.id FROM fleet_fence f
                WHERE geo_contains(f.boundary, p.latitude, p.longitude) AND %1$s
                    AND (f.radius IS NULL OR geo_distance(f.latitude, f.longitude, p.latitude, p.longitude) <= f.radius)
                    AND NOT EXISTS (SELECT FROM fleet_fence_hole h
                        WHERE h.fence_id = f.id AND geo_contains(h.boundary, p.latitude, p.longitude))
                LIMIT 1) inside ON true
            WHERE v.organization_id = :organization AND v.status = 'ASSIGNED' AND v.id > :after AND inside.id IS NULL
                AND EXISTS (SELECT FROM fleet_fence f WHERE %1$s)
            ORDER BY v.id LIMIT :most""".formatted(IN_FORCE);

    private QuestionSql() {}
}
