package org.baobab.fleet.report;

/** What needs attention, by one statement: of each kind the most urgent, and beside each how many there are. */
final class AlertSql {
    /** The organisation, today there, how many days ahead is soon, the moment before which a vehicle is silent, and how many of a kind. */
    private static final String ASKED = """
            WITH asked AS (
                SELECT ?::uuid AS org, ?::date AS today, ?::int AS soon, ?::timestamptz AS silent, ?::int AS most)
            """;

    private static final String VIOLATIONS = """
            (SELECT 'VIOLATION', true, x.id, x.vehicle_id, v.registration, coalesce(x.fence_name, x.kind), NULL::date, NULL::bigint, x.at,
                count(*) OVER ()
            FROM fleet_violation x JOIN fleet_vehicle v ON v.id = x.vehicle_id
            WHERE x.organization_id = (SELECT org FROM asked) AND x.acknowledged_at IS NULL
            ORDER BY x.at DESC LIMIT (SELECT most FROM asked))""";

    /** A paper that was renewed does not matter any more; others than those known by name stand for themselves. */
    private static final String LATEST = """
            (p.kind = 'OTHER' OR NOT EXISTS (SELECT 1 FROM fleet_paper l
                WHERE l.vehicle_id = p.vehicle_id AND l.kind = p.kind AND l.expires_on > p.expires_on))""";

    private static final String PAPERS = """
            (SELECT 'PAPER', p.expires_on < q.today, p.id, p.vehicle_id, v.registration, p.kind, p.expires_on, NULL, NULL, count(*) OVER ()
            FROM asked q JOIN fleet_paper p ON p.organization_id = q.org AND p.expires_on <= q.today + q.soon
            JOIN fleet_vehicle v ON v.id = p.vehicle_id AND v.status <> 'RETIRED'
            WHERE
            """ + LATEST + """

            ORDER BY p.expires_on LIMIT (SELECT most FROM asked))""";

    private static final String LICENCES = """
            (SELECT 'LICENCE', d.licence_expires_on < q.today, d.id, NULL, d.full_name, NULL, d.licence_expires_on, NULL, NULL, count(*) OVER ()
            FROM asked q JOIN fleet_driver d ON d.organization_id = q.org AND d.licence_expires_on <= q.today + q.soon
            ORDER BY d.licence_expires_on LIMIT (SELECT most FROM asked))""";

    private static final String MAINTENANCE = """
            (SELECT 'MAINTENANCE', coalesce(p.due_on + p.hard_days < q.today, false) OR coalesce(p.due_km + p.hard_km < v.odometer_km, false), p.id, p.vehicle_id,
                v.registration, p.name, p.due_on, p.due_km - v.odometer_km, NULL, count(*) OVER ()
            FROM asked q JOIN fleet_plan p ON p.organization_id = q.org AND p.active
            JOIN fleet_vehicle v ON v.id = p.vehicle_id AND v.status <> 'RETIRED'
            WHERE p.due_on <= q.today + p.soft_days OR p.due_km <= v.odometer_km + p.soft_km
            ORDER BY 2 DESC, p.due_on, p.due_km - v.odometer_km LIMIT (SELECT most FROM asked))""";

    private static final String SILENT = """
            (SELECT 'SILENT', false, NULL, p.vehicle_id, v.registration, NULL, NULL, NULL, p.at, count(*) OVER ()
            FROM asked q JOIN fleet_place p ON p.organization_id = q.org AND p.at < q.silent
            JOIN fleet_vehicle v ON v.id = p.vehicle_id AND v.status <> 'RETIRED'
            ORDER BY p.at LIMIT (SELECT most FROM asked))""";

    private static final String EXPENSES = """
            (SELECT 'EXPENSE', false, e.id, e.vehicle_id, v.registration, e.kind, e.spent_on, NULL, e.created_at, count(*) OVER ()
            FROM asked q JOIN fleet_expense e ON e.organization_id = q.org AND e.state = 'SUBMITTED'
            JOIN fleet_vehicle v ON v.id = e.vehicle_id
            ORDER BY e.id LIMIT (SELECT most FROM asked))""";

    static final String ALL =
            ASKED + String.join(" UNION ALL ", VIOLATIONS, PAPERS, LICENCES, MAINTENANCE, SILENT, EXPENSES);

    /** The organisation, today there, and how many weeks; the first row is what is too late. */
    static final String WEEKS = """
            WITH asked AS (SELECT ?::uuid AS org, ?::date AS today, ?::int AS weeks),
            due AS (
                SELECT 'PAPER' AS kind, p.expires_on AS day FROM asked q JOIN fleet_paper p ON p.organization_id = q.org
                JOIN fleet_vehicle v ON v.id = p.vehicle_id AND v.status <> 'RETIRED'
                WHERE p.expires_on < q.today + 7 * q.weeks AND
            """ + LATEST + """

                UNION ALL
                SELECT 'LICENCE', d.licence_expires_on FROM asked q JOIN fleet_driver d ON d.organization_id = q.org
                WHERE d.licence_expires_on < q.today + 7 * q.weeks
                UNION ALL
                SELECT 'MAINTENANCE', p.due_on FROM asked q JOIN fleet_plan p ON p.organization_id = q.org AND p.active
                JOIN fleet_vehicle v ON v.id = p.vehicle_id AND v.status <> 'RETIRED'
                WHERE p.due_on < q.today + 7 * q.weeks)
            SELECT w, count(*) FILTER (WHERE kind = 'PAPER'), count(*) FILTER (WHERE kind = 'LICENCE'),
                count(*) FILTER (WHERE kind = 'MAINTENANCE')
            FROM asked q CROSS JOIN LATERAL generate_series(-1, q.weeks - 1) w
            LEFT JOIN due d ON greatest(floor((d.day - q.today) / 7.0), -1) = w
            GROUP BY w ORDER BY w""";

    private AlertSql() {}
}
