package org.baobab.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The two steps that every task passes, taking its row and closing it, for several at once. */
@ApplicationScoped
class WorkedRows {
    /** As many as the statement has places for: with an array PostgreSQL would plan each statement anew, which costs more than carrying it out. */
    private static final int CLAIMED_AT_ONCE = 4;

    // A claim that a crash of the database forgets is only made again, so nobody waits for the disk here.
    private static final String CLAIM = """
            UPDATE task SET state = 'RUNNING', attempts = attempts + 1, claims = claims + 1, node = ?, due_at = ?,
                started_at = coalesce(started_at, ?)
            WHERE id IN (?, ?, ?, ?) AND state = 'QUEUED' AND due_at <= ?
                AND NOT EXISTS (SELECT FROM task_queue q WHERE q.name = task.queue AND q.paused_at IS NOT NULL)
            RETURNING id, claims, kind, queue, priority, attempts, payload, organization_id, account_id, batch_id, request_id,
                set_config('synchronous_commit', 'off', true)""";
    private static final String DONE = """
            UPDATE task SET state = 'DONE', progress = 100, result = ?::jsonb, error = NULL, due_at = NULL, finished_at = ?
            WHERE id = ? AND state = 'RUNNING' AND claims = ?""";

    private final Combiner<UUID, Optional<Claimed>> claims = new Combiner<>(CLAIMED_AT_ONCE, this::claimAll);

    @Inject
    TaskRows rows;

    @Inject
    Clock clock;

    /** Empty if somebody else has it, it is not due, nobody wants it any more, or its queue is paused. Not in a transaction. */
    Optional<Claimed> claim(UUID id) {
        return claims.ask(id);
    }

    private List<Optional<Claimed>> claimAll(List<UUID> ids) {
        Instant now = clock.instant();
        Map<UUID, Claimed> taken = rows.ask(CLAIM, statement -> {
            statement.setString(1, TaskRows.node());
            statement.setObject(2, TaskRows.utc(now.plus(TaskRows.LEASE)));
            statement.setObject(3, TaskRows.utc(now));
            for (int place = 0; place < CLAIMED_AT_ONCE; place++) {
                statement.setObject(4 + place, ids.get(Math.min(place, ids.size() - 1)));
            }
            statement.setObject(4 + CLAIMED_AT_ONCE, TaskRows.utc(now));
            Map<UUID, Claimed> found = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Claimed claimed = claimed(row);
                    found.put(claimed.id(), claimed);
                }
            }
            return found;
        });
        // Where two ask for the same one, the first has it: it is taken out of the map.
        return ids.stream().map(id -> Optional.ofNullable(taken.remove(id))).toList();
    }

    /** For each whether it was still this attempt's. In one transaction: the caller's, or one of its own. */
    List<Boolean> done(List<Done> ends) {
        return rows.ask(DONE, statement -> {
            for (Done end : ends) {
                statement.setString(1, end.result());
                statement.setObject(2, TaskRows.utc(clock.instant()));
                statement.setObject(3, end.task().id());
                statement.setInt(4, end.task().claim());
                statement.addBatch();
            }
            return Arrays.stream(statement.executeBatch())
                    .mapToObj(changed -> changed == 1)
                    .toList();
        });
    }

    private static Claimed claimed(ResultSet row) throws SQLException {
        return new Claimed(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getString(3),
                TaskQueue.labelled(row.getString(4)).orElseThrow(),
                Priority.valueOf(row.getString(5)),
                row.getInt(6),
                row.getString(7),
                row.getObject(8, UUID.class),
                row.getObject(9, UUID.class),
                row.getObject(10, UUID.class),
                row.getString(11));
    }
}
