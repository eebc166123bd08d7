package org.baobab.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The rows as the sweeper sees them: many at once, and never one that another node holds just now. */
@ApplicationScoped
class SweptRows {
    static final int CHUNK = 1000;
    private static final int MAX_LOST = 5;

    private static final String NOW_DUE = """
            UPDATE task SET announced_at = ? WHERE id IN (
                SELECT id FROM task
                WHERE finished_at IS NULL AND announced_at IS NULL AND due_at <= ? AND state = 'QUEUED'
                    AND queue NOT IN (SELECT name FROM task_queue WHERE paused_at IS NOT NULL)
                ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED)
            RETURNING id, queue, priority""";
    private static final String QUEUES_ANNOUNCED_BEFORE = """
            SELECT DISTINCT queue FROM task WHERE finished_at IS NULL AND state = 'QUEUED' AND announced_at < ?""";
    private static final String ANNOUNCED_BEFORE = """
            UPDATE task SET announced_at = ? WHERE id IN (
                SELECT id FROM task
                WHERE queue = ? AND finished_at IS NULL AND state = 'QUEUED' AND announced_at < ?
                    AND NOT EXISTS (SELECT FROM task_queue WHERE name = task.queue AND paused_at IS NOT NULL)
                ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED)
            RETURNING id, queue, priority""";

    // A worker that vanished does not use up an attempt, unless it vanishes so often that the task may be why.
    private static final String TAKE_BACK = """
            UPDATE task SET lost = lost + 1, node = NULL,
                error = CASE WHEN lost >= %1$d THEN 'its worker vanished again and again' ELSE 'its worker vanished' END,
                state = CASE WHEN lost >= %1$d THEN 'FAILED' ELSE 'QUEUED' END,
                dead = lost >= %1$d,
                finished_at = CASE WHEN lost >= %1$d THEN ?::timestamptz END,
                due_at = CASE WHEN lost >= %1$d THEN NULL ELSE ?::timestamptz END,
                attempts = CASE WHEN lost >= %1$d THEN attempts ELSE attempts - 1 END,
                announced_at = NULL
            WHERE finished_at IS NULL AND state = 'RUNNING' AND %2$s
            RETURNING id, kind, state, batch_id, organization_id, account_id, error, queue""";
    private static final String EXPIRED = TAKE_BACK.formatted(MAX_LOST, "due_at < ?");
    private static final String OF_THIS_NODE = TAKE_BACK.formatted(MAX_LOST, "node = ?");

    /** A task that lost its worker: it waits again, or that was its end. */
    record Lost(TaskClosed task, TaskQueue queue) {
        boolean isTheEnd() {
            return !task.state().isOpen();
        }
    }

    @Inject
    TaskRows rows;

    @Inject
    Clock clock;

    /** Marks and returns what waited for its time. */
    List<Announcement> nowDue() {
        return rows.ask(NOW_DUE, statement -> {
            Object now = TaskRows.utc(clock.instant());
            statement.setObject(1, now);
            statement.setObject(2, now);
            statement.setInt(3, CHUNK);
            return announcements(statement.executeQuery());
        });
    }

    /** Where something may have lost its message. */
    Set<TaskQueue> queuesAnnouncedBefore(Instant moment) {
        return rows.ask(QUEUES_ANNOUNCED_BEFORE, statement -> {
            statement.setObject(1, TaskRows.utc(moment));
            Set<TaskQueue> found = EnumSet.noneOf(TaskQueue.class);
            ResultSet queues = statement.executeQuery();
            while (queues.next()) {
                found.add(TaskQueue.labelled(queues.getString(1)).orElseThrow());
            }
            return found;
        });
    }

    /** Marks and returns what was announced so long ago that its message must be lost. */
    List<Announcement> announcedBefore(TaskQueue queue, Instant moment) {
        return rows.ask(ANNOUNCED_BEFORE, statement -> {
            statement.setObject(1, TaskRows.utc(clock.instant()));
            statement.setString(2, queue.label());
            statement.setObject(3, TaskRows.utc(moment));
            statement.setInt(4, CHUNK);
            return announcements(statement.executeQuery());
        });
    }

    List<Lost> takeBackLeases() {
        return takeBack(EXPIRED, TaskRows.utc(clock.instant()));
    }

    /** At the start nobody on this node is at work: what says otherwise was left by a crash. */
    List<Lost> releaseLeftByThisNode() {
        return takeBack(OF_THIS_NODE, TaskRows.node());
    }

    private List<Lost> takeBack(String sql, Object value) {
        return rows.ask(sql, statement -> {
            Object now = TaskRows.utc(clock.instant());
            statement.setObject(1, now);
            statement.setObject(2, now);
            statement.setObject(3, value);
            return lost(statement.executeQuery());
        });
    }

    private static List<Lost> lost(ResultSet rows) throws SQLException {
        List<Lost> found = new ArrayList<>();
        while (rows.next()) {
            TaskClosed task = new TaskClosed(
                    rows.getObject("id", UUID.class),
                    rows.getString("kind"),
                    TaskState.valueOf(rows.getString("state")),
                    rows.getObject("batch_id", UUID.class),
                    rows.getObject("organization_id", UUID.class),
                    rows.getObject("account_id", UUID.class),
                    rows.getString("error"));
            found.add(new Lost(task, TaskQueue.labelled(rows.getString("queue")).orElseThrow()));
        }
        return found;
    }

    private static List<Announcement> announcements(ResultSet rows) throws SQLException {
        List<Announcement> found = new ArrayList<>();
        while (rows.next()) {
            found.add(new Announcement(
                    rows.getObject(1, UUID.class),
                    TaskQueue.labelled(rows.getString(2)).orElseThrow(),
                    Priority.valueOf(rows.getString(3))));
        }
        return found;
    }
}
