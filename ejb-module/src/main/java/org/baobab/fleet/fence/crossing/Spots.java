package org.baobab.fleet.fence.crossing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Positions that are stored. */
@ApplicationScoped
class Spots {
    private static final String COLUMNS =
            "SELECT at, latitude, longitude, speed_kmh FROM fleet_position WHERE vehicle_id = ?";
    private static final String LAST_BEFORE = COLUMNS + " AND at < ? ORDER BY at DESC LIMIT 1";
    private static final String BETWEEN = COLUMNS + " AND at >= ? AND at <= ? AND at < ? ORDER BY at";
    private static final String AFTER = COLUMNS + " AND at > ? AND at < ? ORDER BY at LIMIT ";

    @Inject
    Rows rows;

    /** All from the one to the other, and their neighbours; nothing from {@code end} on. */
    Stretch around(UUID vehicle, Instant from, Instant until, Instant end) {
        List<Spot> found = new ArrayList<>(rows.list(LAST_BEFORE, Spots::read, vehicle, from));
        found.addAll(rows.list(BETWEEN, Spots::read, vehicle, from, until, end));
        Stretch after = after(vehicle, until, end, 1);
        found.addAll(after.spots());
        return new Stretch(found, after.isLast());
    }

    /** Those that follow, nothing from {@code end} on. */
    Stretch after(UUID vehicle, Instant moment, Instant end, int most) {
        List<Spot> found = rows.list(AFTER + (most + 1), Spots::read, vehicle, moment, end);
        boolean last = found.size() <= most;
        return new Stretch(last ? found : found.subList(0, most), last);
    }

    /** @param isLast whether nothing is known after it */
    record Stretch(List<Spot> spots, boolean isLast) {}

    private static Spot read(ResultSet row) throws SQLException {
        return new Spot(
                row.getTimestamp("at").toInstant(),
                row.getDouble("latitude"),
                row.getDouble("longitude"),
                row.getObject("speed_kmh", Float.class));
    }
}
