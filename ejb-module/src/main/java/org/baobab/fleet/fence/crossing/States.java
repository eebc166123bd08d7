package org.baobab.fleet.fence.crossing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.baobab.fleet.fence.FenceKind;
import org.baobab.fleet.fence.FencePlan;
import org.baobab.fleet.fence.violation.ViolationKind;

/** How vehicles stood as of their last position. */
@ApplicationScoped
class States {
    private static final String COLUMNS = """
            SELECT s.vehicle_id, s.fence_id, s.aspect, s.inside, s.since, s.first_inside_at, s.run_at, s.run_latitude, s.run_longitude,
                s.run_speed_kmh, s.violation_id
            FROM fleet_fence_state s
            """;
    private static final String WHOLE = COLUMNS + "WHERE s.vehicle_id = ANY (?)";
    /** The condition is that of the index. */
    private static final String LIVE = WHOLE + " AND (s.inside OR s.run_at IS NOT NULL AND s.violation_id IS NULL)";

    private static final String PAIRS = COLUMNS
            + "JOIN unnest(?::uuid[], ?::uuid[]) AS pair (vehicle, fence) ON s.vehicle_id = pair.vehicle AND s.fence_id = pair.fence";
    private static final String PUT = """
            INSERT INTO fleet_fence_state (organization_id, vehicle_id, fence_id, aspect, inside, since, first_inside_at, run_at,
                run_latitude, run_longitude, run_speed_kmh, violation_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (vehicle_id, fence_id, aspect) DO UPDATE SET inside = excluded.inside, since = excluded.since,
                first_inside_at = excluded.first_inside_at, run_at = excluded.run_at, run_latitude = excluded.run_latitude,
                run_longitude = excluded.run_longitude, run_speed_kmh = excluded.run_speed_kmh, violation_id = excluded.violation_id""";
    private static final String DROP =
            "DELETE FROM fleet_fence_state WHERE vehicle_id = ? AND fence_id IS NOT DISTINCT FROM CAST(? AS uuid) AND aspect = ?";

    @Inject
    Rows rows;

    /**
     * What may change, which is little of it where vehicles have been in many zones: where they are inside, what is going on, and the zones that are named.
     *
     * @param named the zones that concern each vehicle now
     */
    Map<UUID, Map<Key, Standing>> load(Watch watch, Map<UUID, Set<UUID>> named) {
        Map<UUID, Map<Key, Standing>> found = new HashMap<>();
        List<UUID> vehicles = new ArrayList<>();
        List<UUID> fences = new ArrayList<>();
        named.forEach((vehicle, own) -> own.forEach(fence -> {
            vehicles.add(vehicle);
            fences.add(fence);
        }));
        read(watch, found, LIVE, named.keySet());
        if (!fences.isEmpty()) {
            read(watch, found, PAIRS, vehicles, fences);
        }
        return found;
    }

    /** All of it. */
    void loadWhole(Watch watch, Map<UUID, Map<Key, Standing>> found, Collection<UUID> vehicles) {
        if (!vehicles.isEmpty()) {
            read(watch, found, WHOLE, vehicles);
        }
    }

    private void read(Watch watch, Map<UUID, Map<Key, Standing>> found, String sql, Object... values) {
        rows.list(
                sql,
                row -> {
                    UUID vehicle = row.getObject("vehicle_id", UUID.class);
                    Standing standing = read(watch, vehicle, row);
                    return found.computeIfAbsent(vehicle, id -> new LinkedHashMap<>())
                            .putIfAbsent(standing.key(), standing);
                },
                values);
    }

    /** @param before the keys that were loaded of each vehicle */
    void save(UUID organization, Map<UUID, Set<Key>> before, Map<UUID, Map<Key, Standing>> after) {
        List<Object[]> put = new ArrayList<>();
        List<Object[]> drop = new ArrayList<>();
        after.forEach((vehicle, standings) -> {
            Set<Key> gone = new HashSet<>(before.getOrDefault(vehicle, Set.of()));
            gone.removeAll(standings.keySet());
            gone.forEach(key ->
                    drop.add(new Object[] {vehicle, key.fenceId(), key.aspect().name()}));
            standings.values().stream()
                    .filter(Standing::isChanged)
                    .forEach(standing -> put.add(written(organization, vehicle, standing)));
        });
        rows.changeEach(DROP, drop);
        rows.changeEach(PUT, put);
    }

    private static Standing read(Watch watch, UUID vehicle, ResultSet row) throws SQLException {
        UUID fenceId = row.getObject("fence_id", UUID.class);
        Key key = new Key(fenceId, Aspect.valueOf(row.getString("aspect")));
        Instant runAt = Rows.instant(row, "run_at");
        Run run = null;
        if (runAt != null) {
            Spot start = new Spot(
                    runAt,
                    row.getDouble("run_latitude"),
                    row.getDouble("run_longitude"),
                    row.getObject("run_speed_kmh", Float.class));
            run = run(watch, vehicle, key, start);
            UUID violation = row.getObject("violation_id", UUID.class);
            if (violation != null) {
                run.isViolation(violation);
            }
        }
        return new Standing(
                key, row.getBoolean("inside"), Rows.instant(row, "since"), Rows.instant(row, "first_inside_at"), run);
    }

    private static Run run(Watch watch, UUID vehicle, Key key, Spot start) {
        FencePlan fence = watch.fence(key.fenceId());
        String name = fence == null ? null : fence.name();
        if (key.aspect() == Aspect.SPEED) {
            Integer limit = fence == null ? watch.limit(vehicle) : fence.speedLimitKmh();
            return new Run(key, ViolationKind.SPEED, name, limit, start);
        }
        boolean forbidden = fence != null && fence.kind() == FenceKind.FORBIDDEN;
        return new Run(
                key, forbidden ? ViolationKind.ENTERED_FORBIDDEN : ViolationKind.LEFT_ALLOWED, name, null, start);
    }

    private static Object[] written(UUID organization, UUID vehicle, Standing standing) {
        Run run = standing.run();
        return new Object[] {
            organization,
            vehicle,
            standing.key().fenceId(),
            standing.key().aspect().name(),
            standing.inside(),
            standing.since(),
            standing.firstInside(),
            run == null ? null : run.start().at(),
            run == null ? null : run.start().lat(),
            run == null ? null : run.start().lng(),
            run == null ? null : run.topKmh(),
            run == null ? null : run.violationId()
        };
    }
}
