package org.baobab.fleet.fence;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.fleet.Vehicles;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.NeedsApp;
import org.baobab.platform.organization.OrganizationQueries;

/** Where the vehicles of the organisation that the caller has entered are: how far from the depots, who is around, who is outside. */
@Stateless
@NeedsApp(App.FLEET)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FleetQuestions {
    /** Around the earth. */
    public static final int MOST_METRES = 20_040_000;

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final double METRES_A_KILOMETRE = 1_000;
    private static final int MINUTES_AN_HOUR = 60;

    @PersistenceContext
    EntityManager em;

    @Inject
    Vehicles vehicles;

    @Inject
    OrganizationQueries organizations;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * The nearest ten depots from the last known place, nearest first.
     *
     * @param vehicleId null is each vehicle, by {@code paging}; one that never said where it is has none
     */
    @Needs(Role.VIEWER)
    public Slice<DepotDistance> distances(UUID vehicleId, Paging paging) {
        if (vehicleId != null) {
            vehicles.get(vehicleId);
        }
        List<Tuple> rows = ask(
                QuestionSql.DISTANCES,
                Map.of(
                        "organization",
                        caller.requireOrganization(),
                        "after",
                        paging.after() == null ? BEFORE_ALL : paging.after(),
                        "vehicle",
                        vehicleId == null ? "" : vehicleId.toString(),
                        "most",
                        paging.fetch()));
        List<UUID> seen = rows.stream()
                .map(row -> row.get("vehicle_id", UUID.class))
                .distinct()
                .toList();
        Slice<UUID> part = Slice.cut(seen, paging, id -> id);
        return new Slice<>(
                rows.stream()
                        .filter(row -> part.items().contains(row.get("vehicle_id", UUID.class)))
                        .map(FleetQuestions::distance)
                        .toList(),
                part.next());
    }

    /**
     * Nearest first.
     *
     * @param radius in metres
     */
    @Needs(Role.VIEWER)
    public Slice<NearVehicle> nearby(GeoPoint middle, Double radius, int limit, String cursor) {
        if (radius == null || !(radius >= 0 && radius <= MOST_METRES)) {
            throw new RuleViolationException("radius", "fence.radius", Map.of("most", MOST_METRES));
        }
        NearCursor after = NearCursor.parse(cursor);
        List<Tuple> rows = ask(
                QuestionSql.NEARBY,
                Map.of(
                        "organization", caller.requireOrganization(),
                        "lat", middle.lat(),
                        "lng", middle.lng(),
                        "radius", radius,
                        "nearness", after.nearness(),
                        "after", after.after(),
                        "most", limit + 1));
        List<Tuple> shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        // The index may order on the ellipsoid; what is told is measured on the ball, and a list tells it in order.
        List<NearVehicle> near =
                new ArrayList<>(shown.stream().map(FleetQuestions::near).toList());
        near.sort(Comparator.comparingDouble(NearVehicle::distanceKm));
        return new Slice<>(List.copyOf(near), rows.size() > limit ? cursor(shown.getLast()) : null);
    }

    /** Vehicles in use that are in none of the zones that are allowed to them at this hour. */
    @Needs(Role.VIEWER)
    public Slice<OutsideVehicle> outside(Paging paging) {
        UUID organization = caller.requireOrganization();
        LocalDateTime local = LocalDateTime.ofInstant(
                clock.instant(), ZoneId.of(organizations.view(organization).timeZone()));
        int today = local.getDayOfWeek().getValue();
        int yesterday = local.minusDays(1).getDayOfWeek().getValue();
        List<Tuple> rows = ask(
                QuestionSql.OUTSIDE,
                Map.of(
                        "organization",
                        organization,
                        "after",
                        paging.after() == null ? BEFORE_ALL : paging.after(),
                        "today",
                        1 << (today - 1),
                        "yesterday",
                        1 << (yesterday - 1),
                        "minute",
                        local.getHour() * MINUTES_AN_HOUR + local.getMinute(),
                        "most",
                        paging.fetch()));
        return Slice.cut(rows, paging, row -> row.get("id", UUID.class))
                .map(row -> new OutsideVehicle(
                        row.get("id", UUID.class),
                        row.get("registration", String.class),
                        place(row),
                        row.get("at", Instant.class)));
    }

    /** Which vehicles are inside of a zone, and of an allowed one which were and are not any more; by registration. */
    @Needs(Role.VIEWER)
    public List<VehicleInside> inside(UUID fenceId) {
        return ask("""
                        SELECT s.vehicle_id, v.registration, s.inside, s.since
                        FROM fleet_fence_state s JOIN fleet_vehicle v ON v.id = s.vehicle_id
                        WHERE s.organization_id = :organization AND s.fence_id = :fence AND s.aspect = 'PLACE'
                        ORDER BY s.inside DESC, v.registration LIMIT 1000""", Map.of("organization", caller.requireOrganization(), "fence", fenceId)).stream()
                .map(row -> new VehicleInside(
                        row.get("vehicle_id", UUID.class),
                        row.get("registration", String.class),
                        row.get("inside", Boolean.class),
                        row.get("since", Instant.class)))
                .toList();
    }

    private List<Tuple> ask(String sql, Map<String, Object> values) {
        Query query = em.createNativeQuery(sql, Tuple.class);
        values.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).toList();
    }

    private static String cursor(Tuple row) {
        return new NearCursor(row.get("nearness", Number.class).doubleValue(), row.get("vehicle_id", UUID.class))
                .written();
    }

    private static NearVehicle near(Tuple row) {
        return new NearVehicle(
                row.get("vehicle_id", UUID.class),
                row.get("registration", String.class),
                place(row),
                row.get("at", Instant.class),
                kilometres(row));
    }

    private static DepotDistance distance(Tuple row) {
        return new DepotDistance(
                row.get("vehicle_id", UUID.class),
                row.get("registration", String.class),
                row.get("at", Instant.class),
                row.get("depot_id", UUID.class),
                row.get("name", String.class),
                place(row),
                kilometres(row));
    }

    private static GeoPoint place(Tuple row) {
        return new GeoPoint(
                row.get("latitude", Number.class).doubleValue(),
                row.get("longitude", Number.class).doubleValue());
    }

    /** To the metre. */
    private static double kilometres(Tuple row) {
        return Math.round(row.get("metres", Number.class).doubleValue()) / METRES_A_KILOMETRE;
    }
}
