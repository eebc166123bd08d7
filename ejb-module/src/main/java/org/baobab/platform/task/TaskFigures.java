package org.baobab.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Counts what was done for an organisation, also what was pruned since. Whoever calls it has made sure that the reader may know. */
@ApplicationScoped
public class TaskFigures {
    private static final String BY_DAY = """
            SELECT kind, day, state, sum(number), sum(worked_ms) FROM (
                SELECT kind, day, state, number, worked_ms FROM task_tally
                WHERE organization_id = ? AND day >= ? AND day < ?
                UNION ALL
                SELECT kind, (finished_at AT TIME ZONE 'UTC')::date, state, 1,
                    coalesce(extract(epoch FROM finished_at - started_at) * 1000, 0)::bigint
                FROM task WHERE organization_id = ? AND finished_at >= ? AND finished_at < ?) AS done
            GROUP BY 1, 2, 3 ORDER BY 2, 1, 3""";

    @Inject
    TaskRows rows;

    /** Tasks of one kind that ended in one way on one day, which is one of UTC. */
    public record Ended(String kind, LocalDate day, TaskState state, long number, long workedMillis) {}

    /** @param to the day after the last */
    public List<Ended> byDay(UUID organizationId, LocalDate from, LocalDate to) {
        return rows.ask(BY_DAY, statement -> {
            statement.setObject(1, organizationId);
            statement.setObject(2, from);
            statement.setObject(3, to);
            statement.setObject(4, organizationId);
            statement.setObject(5, from.atStartOfDay().atOffset(ZoneOffset.UTC));
            statement.setObject(6, to.atStartOfDay().atOffset(ZoneOffset.UTC));
            return read(statement.executeQuery());
        });
    }

    private static List<Ended> read(ResultSet rows) throws SQLException {
        List<Ended> found = new ArrayList<>();
        while (rows.next()) {
            found.add(new Ended(
                    rows.getString(1),
                    rows.getObject(2, LocalDate.class),
                    TaskState.valueOf(rows.getString(3)),
                    rows.getLong(4),
                    rows.getLong(5)));
        }
        return found;
    }
}
