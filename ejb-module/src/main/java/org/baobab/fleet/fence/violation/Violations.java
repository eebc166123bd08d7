package org.baobab.fleet.fence.violation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.NeedsApp;
import org.baobab.platform.persistence.OwnSql;
import org.baobab.platform.realtime.Live;

/** The violations of the organisation that the caller has entered. */
@Stateless
@NeedsApp(App.FLEET)
public class Violations {
    private static final String WHAT = "Violation";
    private static final String ORGANIZATION = "organization";
    private static final int LONGEST_NOTE = 500;

    private static final String COLUMNS = """
            SELECT w.id, w.kind, w.vehicle_id, v.registration, w.fence_id, w.fence_name, w.at, w.latitude, w.longitude, w.ended_at,
                w.speed_kmh, w.limit_kmh, w.found_at, d.full_name AS driver, w.acknowledged_at, w.acknowledged_by, w.note
            FROM fleet_violation w
            JOIN fleet_vehicle v ON v.id = w.vehicle_id
            LEFT JOIN LATERAL (
                SELECT driver.full_name FROM fleet_assignment a JOIN fleet_driver driver ON driver.id = a.driver_id
                WHERE a.vehicle_id = w.vehicle_id AND a.state IN ('ACTIVE', 'ENDED') AND a.starts_at <= w.at
                    AND (a.ends_at IS NULL OR a.ends_at > w.at) LIMIT 1) d ON true
            WHERE w.organization_id = :organization""";

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditTrail trail;

    @Inject
    Live live;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** As pages hear that somebody looked at one. */
    public record Told(UUID id) {}

    @Needs(Role.VIEWER)
    public ViolationView get(UUID id) {
        List<?> rows = em.createNativeQuery(COLUMNS + " AND w.id = :key", Tuple.class)
                .setParameter(ORGANIZATION, caller.requireOrganization())
                .setParameter("key", id)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> view((Tuple) row))
                .orElseThrow(() -> new NotFoundException(WHAT, id));
    }

    /** What happened last first. */
    @Needs(Role.VIEWER)
    public Slice<ViolationView> list(ViolationFilter filter, Paging paging) {
        return Slice.cut(
                found(filter, paging.requireTime(), paging.after(), paging.fetch()),
                paging,
                ViolationView::id,
                ViolationView::at);
    }

    /**
     * In the order of {@link #list}, as many as a file is written by.
     *
     * @param last the one they follow, whether it is there or not by now; null to begin
     */
    @Needs(Role.VIEWER)
    public List<ViolationView> following(ViolationFilter filter, ViolationView last) {
        return last == null ? found(filter, null, null, Paging.BULK) : found(filter, last.at(), last.id(), Paging.BULK);
    }

    /** @param last the time and {@code after} the id of the one they follow; null to begin */
    private List<ViolationView> found(ViolationFilter filter, Instant last, UUID after, int most) {
        if (filter.from() != null && filter.to() != null && !filter.from().isBefore(filter.to())) {
            throw new RuleViolationException("to", "fence.period");
        }
        Map<String, Object> values = new HashMap<>();
        StringBuilder sql = new StringBuilder(COLUMNS);
        and(sql, values, " AND (w.at, w.id) < (:last, :after)", "last", last);
        if (last != null) {
            values.put("after", after);
        }
        and(sql, values, " AND w.at >= :from", "from", filter.from());
        and(sql, values, " AND w.at < :to", "to", filter.to());
        and(sql, values, " AND w.vehicle_id = :vehicle", "vehicle", filter.vehicleId());
        and(sql, values, " AND w.fence_id = :fence", "fence", filter.fenceId());
        and(
                sql,
                values,
                " AND w.kind = :kind",
                "kind",
                filter.kind() == null ? null : filter.kind().name());
        if (filter.open() != null) {
            sql.append(" AND w.acknowledged_at IS ").append(filter.open() ? "NULL" : "NOT NULL");
        }
        Query query = em.createNativeQuery(sql + " ORDER BY w.at DESC, w.id DESC", Tuple.class)
                .setParameter(ORGANIZATION, caller.requireOrganization());
        values.forEach(query::setParameter);
        List<?> rows = query.setMaxResults(most).getResultList();
        return rows.stream().map(row -> view((Tuple) row)).toList();
    }

    /** Somebody looked at it. Doing it again replaces the note and leaves who was first. */
    @Needs(Role.AGENT)
    public ViolationView acknowledge(UUID id, Acknowledge said) {
        String note = said.note() == null || said.note().isBlank()
                ? null
                : said.note().strip();
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new RuleViolationException("note", "name.too-long", Map.of("most", LONGEST_NOTE));
        }
        ViolationView known = get(id);
        OwnSql.changing(em, """
                        UPDATE fleet_violation SET note = coalesce(CAST(:note AS text), note),
                            acknowledged_at = coalesce(acknowledged_at, :now),
                            acknowledged_by = CASE WHEN acknowledged_at IS NULL THEN CAST(:account AS uuid) ELSE acknowledged_by END
                        WHERE organization_id = :organization AND id = :key""")
                .setParameter("note", note)
                .setParameter("now", clock.instant())
                .setParameter(
                        "account",
                        caller.accountId() == null ? null : caller.accountId().toString())
                .setParameter(ORGANIZATION, caller.requireOrganization())
                .setParameter("key", id)
                .executeUpdate();
        Map<String, Object> facts = new HashMap<>();
        facts.put(ViolationEvents.REGISTRATION, known.registration());
        if (note != null) {
            facts.put(ViolationEvents.NOTE, note);
        }
        trail.record(ViolationEvents.ACKNOWLEDGED, ViolationEvents.SUBJECT, id, facts);
        live.toOrganization(caller.requireOrganization(), Role.VIEWER, ViolationNews.TYPE, new Told(id));
        return get(id);
    }

    private static void and(
            StringBuilder sql, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            sql.append(condition);
            values.put(name, value);
        }
    }

    private static ViolationView view(Tuple row) {
        Number speed = row.get("speed_kmh", Number.class);
        return new ViolationView(
                row.get("id", UUID.class),
                ViolationKind.valueOf(row.get("kind", String.class)),
                row.get("vehicle_id", UUID.class),
                row.get("registration", String.class),
                row.get("fence_id", UUID.class),
                row.get("fence_name", String.class),
                row.get("at", Instant.class),
                new GeoPoint(
                        row.get("latitude", Number.class).doubleValue(),
                        row.get("longitude", Number.class).doubleValue()),
                row.get("ended_at", Instant.class),
                speed == null ? null : Math.round(speed.doubleValue() * 10) / 10.0,
                row.get("limit_kmh", Integer.class),
                row.get("found_at", Instant.class),
                row.get("driver", String.class),
                row.get("acknowledged_at", Instant.class),
                row.get("acknowledged_by", UUID.class),
                row.get("note", String.class));
    }
}
