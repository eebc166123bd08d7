package org.baobab.fleet.fence.crossing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.baobab.fleet.fence.FenceChanged;
import org.baobab.fleet.fence.violation.ViolationBook;

/**
 * A zone that is drawn around vehicles has them inside from then on, so that leaving it counts with their next position; of one that was changed, what was known
 * is forgotten. In one that is forbidden they count from its next hours on, or with their next position.
 */
@ApplicationScoped
class Resettling {
    private static final String FORGET = "DELETE FROM fleet_fence_state WHERE fence_id = ?";
    private static final String SETTLE = """
            INSERT INTO fleet_fence_state (organization_id, vehicle_id, fence_id, aspect, inside, since, first_inside_at)
            SELECT p.organization_id, p.vehicle_id, f.id, 'PLACE', true, CASE f.kind WHEN 'FORBIDDEN' THEN now() ELSE p.at END, p.at
            FROM fleet_fence f JOIN fleet_place p ON p.organization_id = f.organization_id
            WHERE f.id = ? AND f.active AND (f.kind <> 'FORBIDDEN' OR f.days IS NOT NULL)
                AND geo_contains(f.boundary, p.latitude, p.longitude)
                AND (f.radius IS NULL OR geo_distance(f.latitude, f.longitude, p.latitude, p.longitude) <= f.radius)
                AND NOT EXISTS (SELECT FROM fleet_fence_hole h
                    WHERE h.fence_id = f.id AND geo_contains(h.boundary, p.latitude, p.longitude))
                AND (f.all_vehicles OR EXISTS (SELECT FROM fleet_fence_vehicle v
                    WHERE v.fence_id = f.id AND v.vehicle_id = p.vehicle_id))
            ON CONFLICT DO NOTHING""";

    @Inject
    Rows rows;

    @Inject
    ViolationBook book;

    void onChange(@Observes FenceChanged change) {
        if (change.moved()) {
            book.close(change.fenceId());
            rows.change(FORGET, change.fenceId());
            rows.change(SETTLE, change.fenceId());
        }
    }
}
