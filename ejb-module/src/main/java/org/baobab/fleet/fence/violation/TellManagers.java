package org.baobab.fleet.fence.violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.baobab.fleet.FleetLinks;
import org.baobab.platform.announcement.Announcements;
import org.baobab.platform.announcement.Notice;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.organization.OrganizationQueries;
import org.baobab.platform.organization.OrganizationView;
import org.baobab.platform.persistence.OwnSql;
import org.baobab.platform.task.PointlessException;
import org.baobab.platform.task.Priority;
import org.baobab.platform.task.TaskHandler;
import org.baobab.platform.task.TaskKind;
import org.baobab.platform.task.TaskRun;
import org.baobab.platform.task.TryLaterException;

/**
 * Tells the managers what one vehicle did that they were not told of yet: the first time at once, and what follows within a minute together at its end. Each
 * violation is told once, for whoever tells it marks it in the same transaction, with the vehicle locked.
 */
@ApplicationScoped
public class TellManagers implements TaskHandler<TellManagers.Of> {
    static final TaskKind<Of> KIND = TaskKind.of("fleet.violation", Of.class).joiningTransaction();

    private static final Duration TOGETHER = Duration.ofMinutes(1);
    private static final String VEHICLE = "vehicle";

    @PersistenceContext
    EntityManager em;

    @Inject
    Announcements announcements;

    @Inject
    OrganizationQueries organizations;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    public record Of(UUID vehicleId) {}

    @Override
    public TaskKind<Of> kind() {
        return KIND;
    }

    @Override
    public Object run(Of task, TaskRun run) {
        String registration = lock(task.vehicleId());
        waitForTheLast(task.vehicleId());
        List<Tuple> untold = take(task.vehicleId());
        if (untold.isEmpty()) {
            throw new PointlessException("They were told together with others");
        }
        announcements.toManagers(
                run.organizationId(), notice(run.organizationId(), task.vehicleId(), registration, untold));
        return Map.of("told", untold.size());
    }

    private String lock(UUID vehicle) {
        List<?> found = em.createNativeQuery(
                        "SELECT registration FROM fleet_vehicle WHERE id = :vehicle FOR NO KEY UPDATE", String.class)
                .setParameter(VEHICLE, vehicle)
                .getResultList();
        if (found.isEmpty()) {
            throw new PointlessException("The vehicle is gone");
        }
        return (String) found.getFirst();
    }

    private void waitForTheLast(UUID vehicle) {
        Instant now = clock.instant();
        Instant last = (Instant) em.createNativeQuery("""
                        SELECT max(told_at) FROM fleet_violation WHERE vehicle_id = :vehicle AND told_at > :since""", Instant.class)
                .setParameter(VEHICLE, vehicle)
                .setParameter("since", now.minus(TOGETHER))
                .getSingleResult();
        if (last != null) {
            Duration rest = Duration.between(now, last.plus(TOGETHER));
            throw new TryLaterException("The managers were told of this vehicle a moment ago", rest);
        }
    }

    private List<Tuple> take(UUID vehicle) {
        List<?> untold = em.createNativeQuery("""
                        SELECT id, kind, fence_name, at, speed_kmh, limit_kmh FROM fleet_violation
                        WHERE vehicle_id = :vehicle AND told_at IS NULL ORDER BY at, id""", Tuple.class)
                .setParameter(VEHICLE, vehicle)
                .getResultList();
        List<Tuple> rows = untold.stream().map(Tuple.class::cast).toList();
        if (!rows.isEmpty()) {
            OwnSql.changing(em, "UPDATE fleet_violation SET told_at = :now WHERE id IN (:ids)")
                    .setParameter("now", clock.instant())
                    .setParameter(
                            "ids",
                            rows.stream().map(row -> row.get("id", UUID.class)).toList())
                    .executeUpdate();
        }
        return rows;
    }

    private Notice notice(UUID organization, UUID vehicle, String registration, List<Tuple> untold) {
        Tuple first = untold.getFirst();
        String fence = first.get("fence_name", String.class);
        String kind = untold.size() > 1 ? "several" : word(first.get("kind", String.class));
        Map<String, Object> values = new HashMap<>();
        OrganizationView told = organizations.view(organization);
        values.put("organization", told.name());
        values.put(VEHICLE, registration);
        values.put("number", untold.size());
        values.put("zone", fence == null ? "–" : fence);
        values.put("when", first.get("at", Instant.class).atZone(ZoneId.of(told.timeZone())));
        values.put("speed", rounded(first.get("speed_kmh", Number.class)));
        values.put("limit", rounded(first.get("limit_kmh", Number.class)));
        URI home = settings.address("baobab.public.url", "http://localhost:8080");
        return Notice.of("fleet-violation-" + kind, ViolationTopics.VIOLATIONS)
                .with(values)
                .priority(Priority.URGENT)
                .byPhone("fleet-violation-phone")
                .link(URI.create(home + FleetLinks.VIOLATIONS + "?vehicle=" + vehicle));
    }

    private static String word(String kind) {
        return switch (ViolationKind.valueOf(kind)) {
            case LEFT_ALLOWED -> "left";
            case ENTERED_FORBIDDEN -> "entered";
            case SPEED -> "speed";
        };
    }

    private static String rounded(Number value) {
        return value == null ? "–" : String.format(Locale.ROOT, "%.0f", value.doubleValue());
    }
}
