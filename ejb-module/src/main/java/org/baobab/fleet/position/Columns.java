package org.baobab.fleet.position;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Points as the arrays that a statement takes. Numbers go in PostgreSQL's own form, which costs it far less than text; a vehicle is its place in an array of
 * vehicles, for there are few of them in a batch. What is not known is NaN, or -1.
 */
final class Columns {
    final int[] vehicles;
    final long[] millis;
    final double[] latitudes;
    final double[] longitudes;
    final float[] speeds;
    final float[] headings;
    final int[] ignitions;
    final float[] batteries;
    private final List<UUID> ids = new ArrayList<>();

    Columns(List<Point> points) {
        int size = points.size();
        vehicles = new int[size];
        millis = new long[size];
        latitudes = new double[size];
        longitudes = new double[size];
        speeds = new float[size];
        headings = new float[size];
        ignitions = new int[size];
        batteries = new float[size];
        Map<UUID, Integer> places = new HashMap<>();
        for (int i = 0; i < size; i++) {
            Point point = points.get(i);
            vehicles[i] = places.computeIfAbsent(point.vehicleId(), id -> {
                ids.add(id);
                return ids.size();
            });
            millis[i] = point.millis();
            latitudes[i] = point.place().lat();
            longitudes[i] = point.place().lng();
            speeds[i] = orNaN(point.speedKmh());
            headings[i] = orNaN(point.heading());
            ignitions[i] = point.ignition() == null ? -1 : point.ignition() ? 1 : 0;
            batteries[i] = orNaN(point.battery());
        }
    }

    List<UUID> vehicleIds() {
        return ids;
    }

    /** @return the next parameter's number */
    int write(PreparedStatement statement, int from) throws SQLException {
        int next = from;
        for (Object column : List.of(vehicles, millis, latitudes, longitudes, speeds, headings, ignitions)) {
            statement.setObject(next++, column);
        }
        return next;
    }

    private static float orNaN(Float number) {
        return number == null ? Float.NaN : number;
    }
}
