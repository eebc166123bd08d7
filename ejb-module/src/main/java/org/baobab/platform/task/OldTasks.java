package org.baobab.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;

/** Tasks that finished long enough ago. What goes stays counted, by organisation, day and kind. */
@ApplicationScoped
public class OldTasks {
    private static final Duration TALLIES_KEPT = Duration.ofDays(400);
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String OLD = "finished_at < ? AND (NOT dead OR finished_at < ?)";

    // By id, so that the walk needs no index of its own, and ends where tasks are too young to have finished long ago.
    private static final String NEXT = "SELECT id FROM task WHERE id > ? AND id < ? AND " + OLD
            + " AND (batch_id IS NULL OR batch_id <> ALL (?)) ORDER BY id LIMIT ?";
    private static final String COUNT =
            "SELECT count(*) FROM task WHERE id < ? AND " + OLD + " AND (batch_id IS NULL OR batch_id <> ALL (?))";
    private static final String DELETE = """
            WITH gone AS (
                DELETE FROM task WHERE id = ANY (?) AND %s
                RETURNING organization_id, kind, state, started_at, finished_at),
            told AS (
                INSERT INTO task_tally AS t (organization_id, day, kind, state, number, worked_ms)
                SELECT coalesce(organization_id, '00000000-0000-0000-0000-000000000000'),
                    (finished_at AT TIME ZONE 'UTC')::date, kind, state, count(*),
                    coalesce(sum(extract(epoch FROM finished_at - started_at) * 1000), 0)::bigint
                FROM gone GROUP BY 1, 2, 3, 4
                ON CONFLICT (organization_id, day, kind, state) DO UPDATE
                SET number = t.number + excluded.number, worked_ms = t.worked_ms + excluded.worked_ms)
            SELECT count(*) FROM gone""".formatted(OLD);
    private static final String FORGET = "DELETE FROM task_tally WHERE day < ?";

    @Inject
    TaskRows rows;

    @Inject
    Clock clock;

    /**
     * Which tasks are old.
     *
     * @param failedBefore those that failed for good stay until then, for somebody may still try them again
     * @param spared batches whose counts are still taken from their tasks
     */
    public record Age(Instant finishedBefore, Instant failedBefore, Collection<UUID> spared) {
        public Age {
            failedBefore = failedBefore.isBefore(finishedBefore) ? failedBefore : finishedBefore;
            spared = List.copyOf(spared);
        }
    }

    public long count(Age age) {
        return rows.ask(COUNT, statement -> {
            statement.setObject(1, Ids.floor(age.finishedBefore()));
            bind(statement, 2, age);
            statement.setArray(
                    4,
                    statement.getConnection().createArrayOf("uuid", age.spared().toArray()));
            return number(statement);
        });
    }

    /**
     * In the order of their ids.
     *
     * @param after the last one of the part before; null to begin
     */
    public List<UUID> next(UUID after, Age age, int most) {
        return rows.ask(NEXT, statement -> {
            statement.setObject(1, after == null ? BEFORE_ALL : after);
            statement.setObject(2, Ids.floor(age.finishedBefore()));
            bind(statement, 3, age);
            statement.setArray(
                    5,
                    statement.getConnection().createArrayOf("uuid", age.spared().toArray()));
            statement.setInt(6, most);
            return ids(statement.executeQuery());
        });
    }

    /**
     * In the caller's transaction; what somebody tries again by now stays.
     *
     * @return how many went
     */
    public int delete(List<UUID> ids, Age age) {
        return Math.toIntExact(rows.ask(DELETE, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids.toArray()));
            bind(statement, 2, age);
            return number(statement);
        }));
    }

    /** Of more than a year ago. */
    public int forgetTallies() {
        LocalDate before = LocalDate.ofInstant(clock.instant().minus(TALLIES_KEPT), ZoneOffset.UTC);
        return rows.ask(FORGET, statement -> {
            statement.setObject(1, before);
            return statement.executeUpdate();
        });
    }

    private static void bind(PreparedStatement statement, int at, Age age) throws SQLException {
        statement.setObject(at, TaskRows.utc(age.finishedBefore()));
        statement.setObject(at + 1, TaskRows.utc(age.failedBefore()));
    }

    private static long number(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<UUID> ids(ResultSet rows) throws SQLException {
        List<UUID> found = new ArrayList<>();
        while (rows.next()) {
            found.add(rows.getObject(1, UUID.class));
        }
        return found;
    }
}
