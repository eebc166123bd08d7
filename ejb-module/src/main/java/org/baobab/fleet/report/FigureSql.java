package org.baobab.fleet.report;

/** The statements behind the figures. Each asks by the same seven values, once, in {@code asked}. */
final class FigureSql {
    /** The organisation, the first and the last day, its zone, the moments at which the days begin and end, and now. */
    private static final String ASKED = """
            WITH asked AS (
                SELECT ?::uuid AS org, ?::date AS from_day, ?::date AS to_day, ?::text AS zone,
                    ?::timestamptz AS since, ?::timestamptz AS until, ?::timestamptz AS now),
            """;

    /** The days on which vehicles drove or were assigned. Where an end lies exactly at midnight, that day is not one of them. */
    private static final String USED = ASKED + """
            used AS (
                SELECT f.vehicle_id, f.day FROM fleet_day f
                WHERE f.organization_id = (SELECT org FROM asked)
                    AND f.day BETWEEN (SELECT from_day FROM asked) AND (SELECT to_day FROM asked) AND f.distance_m > 0
                UNION
                SELECT a.vehicle_id, d::date
                FROM asked q
                CROSS JOIN LATERAL (
                    SELECT vehicle_id, coalesce(started_at, starts_at) AS began,
                        CASE WHEN state = 'ACTIVE' THEN q.now ELSE least(coalesce(ended_at, ends_at), q.now) END AS ended
                    FROM fleet_assignment
                    WHERE organization_id = q.org AND state IN ('ACTIVE', 'ENDED')
                        AND coalesce(started_at, starts_at) < q.until
                        AND (state = 'ACTIVE' OR coalesce(ended_at, ends_at) > q.since)) a
                CROSS JOIN LATERAL generate_series(
                    greatest((a.began AT TIME ZONE q.zone)::date, q.from_day)::timestamp,
                    least(((a.ended - interval '1 microsecond') AT TIME ZONE q.zone)::date, q.to_day)::timestamp,
                    interval '1 day') d),
            usage AS (
                SELECT vehicle_id, min(day) AS first, max(day) AS last, count(*) AS days FROM used GROUP BY vehicle_id),
            known AS (
                SELECT v.id, v.registration, v.brand || ' ' || v.model AS name, v.kind, v.status, u.days AS used_days,
                    least((v.created_at AT TIME ZONE (SELECT zone FROM asked))::date, u.first) AS since,
                    CASE WHEN v.status = 'RETIRED' THEN coalesce(u.last, date '0001-01-01') ELSE date '9999-12-31' END AS until
                FROM fleet_vehicle v LEFT JOIN usage u ON u.vehicle_id = v.id
                WHERE v.organization_id = (SELECT org FROM asked))
            """;

    static final String DAYS = USED + """
            , there AS (
                SELECT greatest(since, (SELECT from_day FROM asked)) AS since, until, count(*) AS number
                FROM known GROUP BY 1, 2),
            driven AS (
                SELECT day, sum(distance_m) AS m FROM fleet_day
                WHERE organization_id = (SELECT org FROM asked)
                    AND day BETWEEN (SELECT from_day FROM asked) AND (SELECT to_day FROM asked)
                GROUP BY day),
            spent AS (
                SELECT spent_on AS day, sum(own_gross) AS amount FROM fleet_expense
                WHERE organization_id = (SELECT org FROM asked) AND state <> 'REJECTED'
                    AND spent_on BETWEEN (SELECT from_day FROM asked) AND (SELECT to_day FROM asked)
                GROUP BY spent_on),
            at_work AS (SELECT day, count(*) AS number FROM used GROUP BY day)
            SELECT d::date,
                (SELECT coalesce(sum(t.number), 0) FROM there t WHERE t.since <= d::date AND t.until >= d::date)::bigint,
                coalesce(w.number, 0), coalesce(m.m, 0) / 1000, coalesce(s.amount, 0)
            FROM asked q
            CROSS JOIN LATERAL generate_series(
                q.from_day::timestamp, least(q.to_day, (q.now AT TIME ZONE q.zone)::date)::timestamp, interval '1 day') d
            LEFT JOIN at_work w ON w.day = d::date
            LEFT JOIN driven m ON m.day = d::date
            LEFT JOIN spent s ON s.day = d::date
            ORDER BY d""";

    /** What each vehicle drove: seen by its tracker, or else what its odometer says between the first and the last reading that count. */
    private static final String DISTANCES = """
            tracked AS (
                SELECT vehicle_id, sum(distance_m) / 1000 AS km FROM fleet_day
                WHERE organization_id = (SELECT org FROM asked)
                    AND day BETWEEN (SELECT from_day FROM asked) AND (SELECT to_day FROM asked)
                GROUP BY vehicle_id),
            distances AS (
                SELECT v.id AS vehicle_id, coalesce(t.km, greatest(last.km - first.km, 0), 0) AS km
                FROM asked q
                JOIN fleet_vehicle v ON v.organization_id = q.org
                LEFT JOIN tracked t ON t.vehicle_id = v.id
                LEFT JOIN LATERAL (
                    SELECT o.km FROM fleet_odometer o
                    WHERE t.km IS NULL AND o.vehicle_id = v.id AND o.at >= q.since AND o.at < q.until
                    ORDER BY o.at DESC, o.id DESC LIMIT 1) last ON true
                LEFT JOIN LATERAL (
                    (SELECT o.km, 1 AS rank FROM fleet_odometer o
                    WHERE last.km IS NOT NULL AND o.vehicle_id = v.id AND o.at < q.since
                    ORDER BY o.at DESC, o.id DESC LIMIT 1)
                    UNION ALL
                    (SELECT o.km, 2 FROM fleet_odometer o
                    WHERE last.km IS NOT NULL AND o.vehicle_id = v.id AND o.at >= q.since
                    ORDER BY o.at, o.id LIMIT 1)
                    ORDER BY rank LIMIT 1) first ON true)
            """;

    /** Litres and kilometres from one full tank to the next. */
    private static final String TANKED = """
            fills AS (
                SELECT e.vehicle_id, e.spent_on, e.odometer_km, e.litres, e.full_tank,
                    coalesce(sum(CASE WHEN e.full_tank THEN 1 ELSE 0 END) OVER (
                        PARTITION BY e.vehicle_id ORDER BY e.odometer_km, e.id
                        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS leg
                FROM fleet_expense e
                WHERE e.organization_id = (SELECT org FROM asked) AND e.kind = 'FUEL' AND e.state <> 'REJECTED'
                    AND e.litres > 0 AND e.odometer_km IS NOT NULL
                    AND e.spent_on BETWEEN (SELECT from_day FROM asked) - 240 AND (SELECT to_day FROM asked)),
            legs AS (
                SELECT vehicle_id, leg, sum(litres) AS litres, max(odometer_km) AS km, max(spent_on) AS ended,
                    bool_or(full_tank) AS whole
                FROM fills GROUP BY vehicle_id, leg),
            driven AS (
                SELECT vehicle_id, litres, km - lag(km) OVER (PARTITION BY vehicle_id ORDER BY leg) AS km, ended, whole
                FROM legs)
            """;

    /** Those that end in the period, and may begin before it. */
    private static final String TANKS = TANKED + """
            , tanks AS (
                SELECT vehicle_id, sum(litres) AS litres, sum(km) AS km FROM driven
                WHERE km > 0 AND whole AND ended >= (SELECT from_day FROM asked)
                GROUP BY vehicle_id)
            """;

    static final String TOTALS = ASKED + DISTANCES + ", " + TANKS + """
            SELECT (SELECT coalesce(sum(km), 0) FROM distances),
                (SELECT sum(litres) * 100 / sum(km) FROM tanks)""";

    static final String VEHICLES = USED + ", " + DISTANCES + ", " + TANKS + """
            , spent AS (
                SELECT vehicle_id, sum(own_gross) AS amount FROM fleet_expense
                WHERE organization_id = (SELECT org FROM asked) AND state <> 'REJECTED'
                    AND spent_on BETWEEN (SELECT from_day FROM asked) AND (SELECT to_day FROM asked)
                GROUP BY vehicle_id),
            broken AS (
                SELECT vehicle_id, count(*) AS number FROM fleet_violation
                WHERE organization_id = (SELECT org FROM asked)
                    AND at >= (SELECT since FROM asked) AND at < (SELECT until FROM asked)
                GROUP BY vehicle_id)
            SELECT k.id, k.registration, k.name, k.kind, k.status,
                greatest(least(k.until, q.to_day, (q.now AT TIME ZONE q.zone)::date) - greatest(k.since, q.from_day) + 1, 0),
                coalesce(k.used_days, 0), d.km, coalesce(s.amount, 0), coalesce(t.litres, 0), coalesce(t.km, 0),
                coalesce(b.number, 0)
            FROM asked q
            CROSS JOIN known k
            JOIN distances d ON d.vehicle_id = k.id
            LEFT JOIN spent s ON s.vehicle_id = k.id
            LEFT JOIN tanks t ON t.vehicle_id = k.id
            LEFT JOIN broken b ON b.vehicle_id = k.id
            WHERE k.until >= q.from_day AND k.since <= q.to_day OR s.amount IS NOT NULL
            ORDER BY coalesce(s.amount, 0) DESC, d.km DESC, k.registration
            LIMIT ?""";

    /** Six months up to the last day asked for: what was spent and driven, and how much was burnt on how far. */
    static final String MONTHS = ASKED + TANKED + """
            SELECT m::date,
                (SELECT coalesce(sum(own_gross), 0) FROM fleet_expense
                WHERE organization_id = q.org AND state <> 'REJECTED' AND spent_on >= m AND spent_on < m + interval '1 month'),
                (SELECT coalesce(sum(distance_m), 0) / 1000 FROM fleet_day
                WHERE organization_id = q.org AND day >= m AND day < m + interval '1 month'),
                t.consumption
            FROM asked q
            CROSS JOIN LATERAL generate_series(
                date_trunc('month', q.to_day::timestamp) - interval '5 months', date_trunc('month', q.to_day::timestamp), interval '1 month') m
            LEFT JOIN (
                SELECT date_trunc('month', ended::timestamp) AS month, sum(litres) * 100 / sum(km) AS consumption
                FROM driven WHERE km > 0 AND whole GROUP BY 1) t ON t.month = m
            ORDER BY m""";

    static final String COSTS = """
            SELECT kind, sum(own_gross) FROM fleet_expense
            WHERE organization_id = ? AND state <> 'REJECTED' AND spent_on BETWEEN ? AND ?
            GROUP BY kind ORDER BY 2 DESC, 1""";

    static final String VIOLATIONS = """
            SELECT kind, count(*) FROM fleet_violation
            WHERE organization_id = ? AND at >= ? AND at < ?
            GROUP BY kind ORDER BY 2 DESC, 1""";

    private FigureSql() {}
}
