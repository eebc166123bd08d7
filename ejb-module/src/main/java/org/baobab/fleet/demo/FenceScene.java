package org.baobab.fleet.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.baobab.fleet.DepotView;
import org.baobab.fleet.FleetCast;
import org.baobab.fleet.FleetScene;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.fence.FenceCircle;
import org.baobab.fleet.fence.FenceHours;
import org.baobab.fleet.fence.FenceKind;
import org.baobab.fleet.fence.GeoPolygon;
import org.baobab.fleet.fence.GeofenceFacts;
import org.baobab.fleet.fence.GeofenceView;
import org.baobab.fleet.fence.Geofences;
import org.baobab.fleet.fence.SpeedLimitService;
import org.baobab.fleet.fence.SpeedLimits;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.persistence.OwnSql;

/** Zones around Algiers, drawn by hand, and what the vehicles did to them in three months. */
@ApplicationScoped
class FenceScene implements FleetScene {
    private static final int ORDER = 300;
    private static final int VIOLATIONS = 72;
    private static final int DEPOT_RADIUS = 300;
    private static final int GENERAL_LIMIT = 110;
    private static final int FRESH_DAYS = 5;

    private static final double[] GREATER_ALGIERS = {
        2.741, 36.702, 2.806, 36.617, 2.939, 36.571, 3.104, 36.566, 3.262, 36.579, 3.391, 36.640, 3.452, 36.722, 3.401,
        36.793, 3.258, 36.822, 3.131, 36.789, 3.063, 36.797, 3.008, 36.831, 2.902, 36.822, 2.812, 36.776
    };
    private static final double[] PORT = {
        3.0598, 36.7862, 3.0657, 36.7741, 3.0703, 36.7662, 3.0801, 36.7597, 3.0914, 36.7559, 3.0949, 36.7618, 3.0839,
        36.7688, 3.0752, 36.7771, 3.0671, 36.7869
    };
    private static final double[] CASBAH = {
        3.0571, 36.7898, 3.0563, 36.7848, 3.0589, 36.7817, 3.0623, 36.7836, 3.0622, 36.7874, 3.0601, 36.7899
    };
    /** Where roads leave the greater Algiers. */
    private static final double[][] WAYS_OUT = {
        {36.5702, 2.9502}, {36.6281, 3.3712}, {36.6094, 2.8121}, {36.7251, 3.4530}, {36.5655, 3.1120}
    };

    private static final double[][] FAST_ROADS = {
        {36.7302, 3.1731}, {36.7208, 3.0517}, {36.6911, 2.9904}, {36.7455, 3.2408}
    };
    private static final List<String> NOTES = List.of(
            "Déviation pour travaux, rien à signaler",
            "Livraison urgente, accord du responsable",
            "Rappel fait au conducteur",
            "Passage autorisé par le port");

    @PersistenceContext
    EntityManager em;

    @Inject
    Geofences fences;

    @Inject
    SpeedLimitService limits;

    private record Act(String kind, UUID fence, String name, double[] place, Float speed, Integer limit) {}

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void play(FleetCast cast) {
        GeofenceView home = draw("Grand Alger", FenceKind.ALLOWED, GREATER_ALGIERS, null, null, 0, null);
        GeofenceView port = draw("Port d’Alger", FenceKind.FORBIDDEN, PORT, nights(), 30, 120, null);
        GeofenceView casbah = draw("Casbah, rues étroites", FenceKind.FORBIDDEN, CASBAH, null, null, 0, lorries(cast));
        for (DepotView depot : cast.depots()) {
            fences.create(new GeofenceFacts(
                    depot.name(),
                    FenceKind.LANDMARK,
                    null,
                    new FenceCircle(depot.place(), (double) DEPOT_RADIUS),
                    null,
                    null,
                    20,
                    60,
                    true,
                    null));
        }
        limits.change(new SpeedLimits(GENERAL_LIMIT, List.of()));
        List<VehicleView> vehicles = cast.vehicles();
        Random random = new Random(16);
        long span = Duration.between(cast.since(), cast.now()).toMinutes();
        for (int i = 0; i < VIOLATIONS; i++) {
            Act act = act(random, home, port, casbah);
            Instant at = cast.since().plus(Duration.ofMinutes((long) (span * (i + random.nextDouble()) / VIOLATIONS)));
            write(cast, vehicles.get(random.nextInt(vehicles.size())), act, at, random);
        }
    }

    private static Act act(Random random, GeofenceView home, GeofenceView port, GeofenceView casbah) {
        int dice = random.nextInt(10);
        if (dice < 4) {
            double[] place = WAYS_OUT[random.nextInt(WAYS_OUT.length)];
            return new Act("LEFT_ALLOWED", home.id(), home.name(), place, 60f + random.nextInt(40), null);
        }
        if (dice < 7) {
            double[] place = FAST_ROADS[random.nextInt(FAST_ROADS.length)];
            return new Act("SPEED", null, null, place, GENERAL_LIMIT + 4f + random.nextInt(30), GENERAL_LIMIT);
        }
        return dice < 9
                ? new Act("ENTERED_FORBIDDEN", port.id(), port.name(), new double[] {36.7702, 3.0761}, 18f, null)
                : new Act("ENTERED_FORBIDDEN", casbah.id(), casbah.name(), new double[] {36.7859, 3.0597}, 22f, null);
    }

    /** What is older than some days somebody looked at. */
    private void write(FleetCast cast, VehicleView vehicle, Act act, Instant at, Random random) {
        boolean seen = at.isBefore(cast.now().minus(Duration.ofDays(FRESH_DAYS))) || random.nextInt(3) == 0;
        String note = seen && random.nextBoolean() ? NOTES.get(random.nextInt(NOTES.size())) : null;
        Instant looked = at.plus(Duration.ofMinutes(30L + random.nextInt(600)));
        OwnSql.changing(em, """
                        INSERT INTO fleet_violation (id, organization_id, vehicle_id, kind, fence_id, fence_name, at, latitude, longitude,
                            speed_kmh, limit_kmh, ended_at, found_at, told_at, acknowledged_at, acknowledged_by, note)
                        VALUES (:id, :organization, :vehicle, :kind, CAST(:fence AS uuid), :name, :at, :lat, :lng, CAST(:speed AS real),
                            CAST(:limit AS integer), :ended, :at, :at, CAST(:looked AS timestamptz), CAST(:by AS uuid), :note)
                        ON CONFLICT DO NOTHING""")
                .setParameter("id", Ids.next())
                .setParameter("organization", cast.organizationId())
                .setParameter("vehicle", vehicle.id())
                .setParameter("kind", act.kind())
                .setParameter("fence", text(act.fence()))
                .setParameter("name", act.name())
                .setParameter("at", at)
                .setParameter("lat", act.place()[0])
                .setParameter("lng", act.place()[1])
                .setParameter("speed", text(act.speed()))
                .setParameter("limit", text(act.limit()))
                .setParameter("ended", at.plus(Duration.ofMinutes(2L + random.nextInt(45))))
                .setParameter("looked", seen ? looked.toString() : null)
                .setParameter("by", seen ? cast.managerId().toString() : null)
                .setParameter("note", note)
                .executeUpdate();
    }

    private GeofenceView draw(
            String name,
            FenceKind kind,
            double[] corners,
            FenceHours hours,
            Integer speedLimit,
            int dwell,
            List<UUID> vehicles) {
        List<List<Double>> ring = new ArrayList<>();
        for (int i = 0; i <= corners.length; i += 2) {
            ring.add(List.of(corners[i % corners.length], corners[i % corners.length + 1]));
        }
        return fences.create(new GeofenceFacts(
                name,
                kind,
                new GeoPolygon(GeoPolygon.TYPE, List.of(ring)),
                null,
                vehicles,
                hours,
                speedLimit,
                dwell,
                true,
                null));
    }

    private static FenceHours nights() {
        return new FenceHours(EnumSet.allOf(DayOfWeek.class), "20:00", "06:00");
    }

    private static List<UUID> lorries(FleetCast cast) {
        List<UUID> wide = cast.vehicles().stream()
                .filter(vehicle -> switch (vehicle.kind()) {
                    case TRUCK, BUS, TRAILER, MACHINE -> true;
                    default -> false;
                })
                .map(VehicleView::id)
                .toList();
        return wide.isEmpty() ? List.of(cast.vehicles().getFirst().id()) : wide;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
