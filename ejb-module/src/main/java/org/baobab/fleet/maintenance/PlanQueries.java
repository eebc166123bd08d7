package org.baobab.fleet.maintenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baobab.fleet.Establishment;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;

/** Plans with where they stand today, by the odometers of their vehicles and by what these have driven lately. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class PlanQueries {
    /** The same as {@link PlanDue}, for what only the database can choose among many. */
    static final String STAGE = """
            greatest(
                CASE WHEN p.due_on IS NULL THEN 0 WHEN CAST(:today AS date) > p.due_on + p.hard_days THEN 3 WHEN CAST(:today AS date) >= p.due_on THEN 2
                    WHEN CAST(:today AS date) >= p.due_on - p.soft_days THEN 1 ELSE 0 END,
                CASE WHEN p.due_km IS NULL THEN 0 WHEN v.odometer_km > p.due_km + p.hard_km THEN 3 WHEN v.odometer_km >= p.due_km THEN 2
                    WHEN v.odometer_km >= p.due_km - p.soft_km THEN 1 ELSE 0 END)""";

    private static final String COLUMNS = """
            SELECT p.id, p.vehicle_id, v.registration, p.name, p.every_months, p.every_days, p.every_km, p.last_done_on, p.last_done_km,
                p.due_on, p.due_km, p.soft_days, p.soft_km, p.hard_days, p.hard_km, p.note, p.active, v.odometer_km, p.template_id,
                p.reset_at, p.reset_by, p.created_at, p.changed_at, p.version, d.km_per_day
            FROM fleet_plan p JOIN fleet_vehicle v ON v.id = p.vehicle_id
            LEFT JOIN LATERAL (
                SELECT CASE WHEN max(o.at) - min(o.at) >= interval '7 days'
                    THEN round((max(o.km) - min(o.km)) / (extract(epoch FROM max(o.at) - min(o.at)) / 86400), 1) END AS km_per_day
                FROM fleet_odometer o WHERE o.vehicle_id = p.vehicle_id AND o.at > :since) d ON true
            WHERE p.organization_id = :organization""";

    private static final Duration LATELY = Duration.ofDays(90);
    private static final UUID NEWEST = new UUID(-1, -1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Establishment home;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Optional<PlanView> find(UUID id) {
        return rows(" AND p.id = :plan", Map.of("plan", id), 1).stream().findFirst();
    }

    /** Newest first. */
    Slice<PlanView> list(PlanFilter filter, Paging paging) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values) + " AND p.id < :after ORDER BY p.id DESC";
        values.put("after", paging.after() == null ? NEWEST : paging.after());
        return Slice.cut(rows(where, values, paging.fetch()), paging, PlanView::id);
    }

    /** The most urgent first; of those alike the one that is due first. */
    List<PlanView> mostUrgent(PlanFilter filter, int most) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values) + " ORDER BY " + STAGE
                + " DESC, least(p.due_on, CASE WHEN p.due_km <= v.odometer_km THEN CAST(:today AS date)"
                + " ELSE CAST(:today AS date) + CAST(least((p.due_km - v.odometer_km) / greatest(d.km_per_day, 1), 3650) AS integer) END), p.id";
        values.put("today", home.today());
        return rows(where, values, most);
    }

    /** Active ones that have reached a stage of which nobody was told in this round. */
    List<PlanView> untold(int most) {
        Map<String, Object> values = new HashMap<>();
        values.put("today", home.today());
        return rows(" AND p.active AND " + STAGE + " > p.reminded_stage ORDER BY p.id", values, most);
    }

    Map<PlanStage, Long> count(PlanFilter filter) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values);
        Query query = em.createNativeQuery(
                        "SELECT " + STAGE
                                + " AS stage, count(*) AS plans FROM fleet_plan p JOIN fleet_vehicle v ON v.id = p.vehicle_id"
                                + " WHERE p.organization_id = :organization" + where + " GROUP BY 1",
                        Tuple.class)
                .setParameter("organization", caller.requireOrganization());
        values.put("today", home.today());
        values.forEach(query::setParameter);
        Map<PlanStage, Long> counts = new EnumMap<>(PlanStage.class);
        for (PlanStage each : PlanStage.values()) {
            counts.put(each, 0L);
        }
        List<?> found = query.getResultList();
        found.stream()
                .map(Tuple.class::cast)
                .forEach(row -> counts.put(
                        PlanStage.of(row.get("stage", Number.class).intValue()),
                        row.get("plans", Number.class).longValue()));
        return counts;
    }

    /** The latest first. */
    List<PlanDone> history(UUID planId, int most) {
        List<?> found = em.createNativeQuery("""
                        SELECT id, done_on, done_km, was_due_on, was_due_km, work_order_id, note, reset_by, reset_at FROM fleet_plan_done
                        WHERE plan_id = :plan AND organization_id = :organization ORDER BY done_on DESC, id DESC""", Tuple.class)
                .setParameter("plan", planId)
                .setParameter("organization", caller.requireOrganization())
                .setMaxResults(most)
                .getResultList();
        return found.stream().map(Tuple.class::cast).map(PlanQueries::done).toList();
    }

    private String where(PlanFilter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder();
        if (filter.vehicleId() != null) {
            where.append(" AND p.vehicle_id = :vehicle");
            values.put("vehicle", filter.vehicleId());
        }
        if (filter.active() != null) {
            where.append(" AND p.active = :active");
            values.put("active", filter.active());
        }
        if (filter.stage() != null) {
            where.append(" AND p.active AND ").append(STAGE).append(" >= :stage");
            values.put("stage", filter.stage().ordinal());
            values.put("today", home.today());
        }
        return where.toString();
    }

    private List<PlanView> rows(String where, Map<String, Object> values, int most) {
        Query query = em.createNativeQuery(COLUMNS + where, Tuple.class)
                .setParameter("organization", caller.requireOrganization())
                .setParameter("since", clock.instant().minus(LATELY))
                .setMaxResults(most);
        values.forEach(query::setParameter);
        LocalDate today = home.today();
        List<?> found = query.getResultList();
        return found.stream().map(row -> view((Tuple) row, today)).toList();
    }

    private static PlanView view(Tuple row, LocalDate today) {
        PlanThresholds thresholds = new PlanThresholds(
                row.get("soft_days", Integer.class),
                row.get("soft_km", Long.class),
                row.get("hard_days", Integer.class),
                row.get("hard_km", Long.class));
        LocalDate dueOn = day(row, "due_on");
        Long dueKm = row.get("due_km", Long.class);
        long odometer = row.get("odometer_km", Long.class);
        PlanDue due = PlanDue.of(dueOn, dueKm, thresholds, today, odometer, row.get("km_per_day", BigDecimal.class));
        boolean active = row.get("active", Boolean.class);
        return new PlanView(
                row.get("id", UUID.class),
                row.get("vehicle_id", UUID.class),
                row.get("registration", String.class),
                row.get("name", String.class),
                row.get("every_months", Integer.class),
                row.get("every_days", Integer.class),
                row.get("every_km", Long.class),
                day(row, "last_done_on"),
                row.get("last_done_km", Long.class),
                dueOn,
                dueKm,
                thresholds.softDays(),
                thresholds.softKm(),
                thresholds.hardDays(),
                thresholds.hardKm(),
                row.get("note", String.class),
                active,
                active ? due.stage() : PlanStage.LATER,
                active ? due.daysLeft() : null,
                active ? due.kmLeft() : null,
                active ? due.expectedOn() : null,
                odometer,
                row.get("template_id", UUID.class),
                row.get("reset_at", Instant.class),
                row.get("reset_by", UUID.class),
                row.get("created_at", Instant.class),
                row.get("changed_at", Instant.class),
                row.get("version", Long.class));
    }

    private static PlanDone done(Tuple row) {
        return new PlanDone(
                row.get("id", UUID.class),
                day(row, "done_on"),
                row.get("done_km", Long.class),
                day(row, "was_due_on"),
                row.get("was_due_km", Long.class),
                row.get("work_order_id", UUID.class),
                row.get("note", String.class),
                row.get("reset_by", UUID.class),
                row.get("reset_at", Instant.class));
    }

    /** The driver's own type, or ours, depending on who reads the column. */
    private static LocalDate day(Tuple row, String column) {
        Object value = row.get(column);
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
