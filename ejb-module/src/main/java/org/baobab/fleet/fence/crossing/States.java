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
    private static final String LOAD = """
            SELECT s.vehicle_id, s.fence_id, s.aspect, s.inside, s.since, s.first_inside_at, s.run_at, s.run_latitude, s.run_longitude,
                s.run_speed_kmh, s.violation_id
            FROM fleet_fence_state s WHERE s.vehicle_id = ANY (?)""";
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

    /** Of each vehicle, in no order; those that stand to nothing have none. */
    Map<UUID, Map<Key, Standing>> load(Watch watch, Collection<UUID> vehicles) {
        Map<UUID, Map<Key, Standing>> found = new HashMap<>();
        rows.list(
                LOAD,
                row -> {
                    UUID vehicle = row.getObject("vehicle_id", UUID.class);
                    Standing standing = read(watch, vehicle, row);
                    found.computeIfAbsent(vehicle, id -> new LinkedHashMap<>()).put(standing.key(), standing);
                    return standing;
                },
                vehicles);
        return found;
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
