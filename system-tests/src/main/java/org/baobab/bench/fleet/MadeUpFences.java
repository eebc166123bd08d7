package org.baobab.bench.fleet;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Zones to be checked on the way: stars of 8 to 60 corners of 200 metres to 8 kilometres, strewn over a box; the same for the same seed. */
public final class MadeUpFences {
    private static final double DEGREE = 111_000;
    private static final int BATCH = 200;

    private final Random random;
    private final double south;
    private final double west;
    private final double north;
    private final double east;

    public MadeUpFences(long seed, double south, double west, double north, double east) {
        this.random = new Random(seed);
        this.south = south;
        this.west = west;
        this.north = north;
        this.east = east;
    }

    /** Around Algiers, where the vehicles of the benchmark drive. */
    public static MadeUpFences aroundAlgiers() {
        return new MadeUpFences(1_000, 36.4, 2.5, 36.9, 3.6);
    }

    /** Longitude, latitude, longitude, latitude, …; each corner once, as the column {@code boundary} keeps it. */
    public double[] next() {
        double lat = south + (north - south) * random.nextDouble();
        double lng = west + (east - west) * random.nextDouble();
        double size = (200 + 7_800 * Math.pow(random.nextDouble(), 3)) / DEGREE;
        int corners = random.nextInt(8, 61);
        double[] boundary = new double[2 * corners];
        for (int i = 0; i < corners; i++) {
            double away = size * (0.4 + 0.6 * random.nextDouble());
            double turn = i * Math.TAU / corners;
            boundary[2 * i] = lng + away * Math.cos(turn) / Math.cos(Math.toRadians(lat));
            boundary[2 * i + 1] = lat + away * Math.sin(turn);
        }
        return boundary;
    }

    public List<double[]> many(int number) {
        List<double[]> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            all.add(next());
        }
        return all;
    }

    /**
     * As zones of an organisation, for all vehicles; and lets the servers know.
     *
     * @param kind LANDMARK has every position checked as the others do, without letters about what is found
     */
    public void into(Connection database, UUID organization, int number, String kind) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement("""
                INSERT INTO fleet_fence (id, organization_id, name, kind, boundary, all_vehicles, created_at, changed_at)
                VALUES (gen_random_uuid(), ?, ?, ?, ?, true, now(), now())""")) {
            for (int i = 1; i <= number; i++) {
                double[] boundary = next();
                Double[] numbers = new Double[boundary.length];
                for (int j = 0; j < numbers.length; j++) {
                    numbers[j] = boundary[j];
                }
                insert.setObject(1, organization);
                insert.setString(2, "Zone " + i);
                insert.setString(3, kind);
                insert.setArray(4, database.createArrayOf("float8", numbers));
                insert.addBatch();
                if (i % BATCH == 0 || i == number) {
                    insert.executeBatch();
                }
            }
        }
        try (PreparedStatement edition = database.prepareStatement("""
                INSERT INTO fleet_fence_edition AS known (organization_id, edition) VALUES (?, 1)
                ON CONFLICT (organization_id) DO UPDATE SET edition = known.edition + 1""")) {
            edition.setObject(1, organization);
            edition.executeUpdate();
        }
    }
}
