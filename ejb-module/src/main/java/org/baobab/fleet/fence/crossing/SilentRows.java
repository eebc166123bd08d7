package org.baobab.fleet.fence.crossing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Vehicles of which nothing is heard, and of which time alone makes something. */
@ApplicationScoped
class SilentRows {
    /** By the clock on the wall of each organisation. */
    private static final String CLOCKS = """
            WITH clock AS MATERIALIZED (
                SELECT o.id, 1 << extract(isodow FROM t.local)::integer - 1 AS today,
                    1 << extract(isodow FROM t.local - interval '1 day')::integer - 1 AS yesterday,
                    extract(hour FROM t.local)::integer * 60 + extract(minute FROM t.local)::integer AS minute
                FROM organization o, LATERAL (SELECT CAST(? AS timestamptz) AT TIME ZONE o.time_zone AS local) t
                WHERE EXISTS (SELECT FROM fleet_fence f WHERE f.organization_id = o.id AND f.days IS NOT NULL))
            """;

    /** Hours that have begun or ended since, and are not in the vehicle's state yet. */
    private static final String BY_HOURS = """
            SELECT s.organization_id, s.vehicle_id, s.run_at IS NULL AS begins
            FROM clock c
            JOIN fleet_fence f ON f.organization_id = c.id AND f.days IS NOT NULL AND f.active AND f.kind <> 'LANDMARK'
            JOIN fleet_fence_state s ON s.fence_id = f.id AND s.aspect = 'PLACE' AND s.inside = (f.kind = 'FORBIDDEN')
            WHERE (s.run_at IS NULL) = fleet_in_hours(f.days, f.from_minute, f.until_minute, c.today, c.yesterday, c.minute)
            """;

    /** A dwell that has passed since. */
    private static final String BY_DWELL = """
            SELECT s.organization_id, s.vehicle_id, true
            FROM fleet_fence_state s JOIN fleet_fence f ON f.id = s.fence_id
            WHERE s.aspect = 'PLACE' AND s.run_at IS NOT NULL AND s.violation_id IS NULL AND f.active
                AND s.run_at + f.dwell_seconds * interval '1 second' <= CAST(? AS timestamptz)
            """;

    private static final String SILENT =
            CLOCKS + "SELECT DISTINCT w.organization_id, w.vehicle_id, p.at FROM (" + BY_HOURS
                    + " UNION ALL " + BY_DWELL + """
            ) w JOIN fleet_place p ON p.vehicle_id = w.vehicle_id JOIN fleet_vehicle v ON v.id = w.vehicle_id
            WHERE p.at <= ? AND (p.at > ? OR NOT w.begins) AND v.status <> 'RETIRED' AND w.vehicle_id > ? ORDER BY w.vehicle_id LIMIT ?""";

    /** Whoever stores positions holds this row; a vehicle that speaks at this moment is for the next round. */
    private static final String HOLD = """
            SELECT at, latitude, longitude, speed_kmh FROM fleet_place WHERE vehicle_id = ? AND at <= ?
            FOR NO KEY UPDATE SKIP LOCKED""";

    @Inject
    Rows rows;

    record Silent(UUID organizationId, UUID vehicleId, Instant heardAt) {}

    /**
     * In the order of their ids; whether something becomes of them is found out with the row held.
     *
     * @param trusted whoever was last heard of before breaks nothing anew
     */
    List<Silent> next(UUID after, Instant now, Instant heardBefore, Instant trusted, int most) {
        return rows.list(
                SILENT,
                row -> new Silent(row.getObject(1, UUID.class), row.getObject(2, UUID.class), Rows.instant(row, "at")),
                now,
                now,
                heardBefore,
                trusted,
                after,
                most);
    }

    /** Where it was last; empty where it was heard of since. */
    Optional<Spot> hold(UUID vehicle, Instant heardBefore) {
        return rows
                .list(
                        HOLD,
                        row -> new Spot(
                                row.getTimestamp(1).toInstant(),
                                row.getDouble(2),
                                row.getDouble(3),
                                row.getObject(4, Float.class)),
                        vehicle,
                        heardBefore)
                .stream()
                .findFirst();
    }
}
