package org.baobab.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The queues as they are, asked for at most once a second, however many look; less often where millions wait and counting them takes long.
 */
@ApplicationScoped
class QueueBoard {
    static final Duration WINDOW = Duration.ofMinutes(1);
    private static final Duration FRESH = Duration.ofSeconds(1);

    /** Counting takes at most this part of the time. */
    private static final int SHARE = 10;

    private static final String ASK = """
            SELECT q.name, q.paused_at, coalesce(o.depth, 0) AS depth, coalesce(o.delayed, 0) AS delayed,
                coalesce(o.running, 0) AS running, coalesce(d.dead, 0) AS dead, o.oldest, coalesce(t.ended, 0) AS ended
            FROM task_queue q
            LEFT JOIN (
                SELECT queue,
                    count(*) FILTER (WHERE state = 'QUEUED' AND due_at <= ?) AS depth,
                    count(*) FILTER (WHERE state = 'QUEUED' AND due_at > ?) AS delayed,
                    count(*) FILTER (WHERE state = 'RUNNING') AS running,
                    min(due_at) FILTER (WHERE state = 'QUEUED') AS oldest
                FROM task WHERE finished_at IS NULL GROUP BY queue) o ON o.queue = q.name
            LEFT JOIN (SELECT queue, count(*) AS dead FROM task WHERE dead GROUP BY queue) d ON d.queue = q.name
            LEFT JOIN (
                SELECT queue, sum(done + failed + cancelled) AS ended
                FROM task_queue_tick WHERE at > ? GROUP BY queue) t ON t.queue = q.name""";

    @Inject
    TaskRows rows;

    @Inject
    QueueFigures figures;

    @Inject
    Broker broker;

    @Inject
    Clock clock;

    private record Seen(List<QueueView> queues, long at, long cost) {
        boolean isFresh(Duration age) {
            return System.nanoTime() - at < Math.max(age.toNanos(), cost * SHARE);
        }
    }

    private final Object asking = new Object();
    private volatile Seen seen;

    List<QueueView> read() {
        return read(FRESH);
    }

    QueueView read(TaskQueue queue) {
        return read().get(queue.ordinal());
    }

    /** What is not older than that, in the order of the queues. */
    List<QueueView> read(Duration age) {
        Seen found = seen;
        if (found != null && found.isFresh(age)) {
            return found.queues();
        }
        synchronized (asking) {
            found = seen;
            if (found == null || !found.isFresh(age)) {
                long start = System.nanoTime();
                List<QueueView> queues = ask();
                found = new Seen(queues, System.nanoTime(), System.nanoTime() - start);
                seen = found;
            }
            return found.queues();
        }
    }

    /** Somebody changed something on this node and wants to see it. */
    void forget() {
        seen = null;
    }

    private List<QueueView> ask() {
        Instant now = clock.instant();
        return rows.ask(ASK, statement -> {
            statement.setObject(1, TaskRows.utc(now));
            statement.setObject(2, TaskRows.utc(now));
            statement.setObject(3, TaskRows.utc(now.minus(WINDOW)));
            List<QueueView> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(view(row, now));
                }
            }
            found.sort(
                    Comparator.comparing(view -> TaskQueue.labelled(view.name()).orElseThrow()));
            return List.copyOf(found);
        });
    }

    private QueueView view(ResultSet row, Instant now) throws SQLException {
        TaskQueue queue = TaskQueue.labelled(row.getString("name")).orElseThrow();
        Instant oldest = moment(row, "oldest");
        Instant paused = moment(row, "paused_at");
        long ended = row.getLong("ended") + figures.unwritten(queue).ended();
        return new QueueView(
                queue.label(),
                row.getLong("depth"),
                row.getLong("delayed"),
                broker.consumers(queue),
                row.getLong("running"),
                row.getLong("dead"),
                oldest == null || oldest.isAfter(now)
                        ? null
                        : Duration.between(oldest, now).toSeconds(),
                Math.round(100.0 * ended / WINDOW.toSeconds()) / 100.0,
                paused != null,
                paused);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
