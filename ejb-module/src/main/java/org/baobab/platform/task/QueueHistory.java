package org.baobab.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What went through the queues in the last hour, minute by minute. All queues are asked for at once, and once for all who look within a few seconds. */
@ApplicationScoped
class QueueHistory {
    static final int MINUTES = 60;
    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final String ASK = """
            SELECT queue, date_trunc('minute', at) AS minute, sum(submitted) AS submitted, sum(done) AS done, sum(failed) AS failed,
                sum(cancelled) AS cancelled, sum(retried) AS retried
            FROM task_queue_tick WHERE at >= ? GROUP BY queue, minute""";
    private static final QueueMinute NOTHING = new QueueMinute(Instant.EPOCH, 0, 0, 0, 0, 0, 0);

    @Inject
    TaskRows rows;

    @Inject
    QueueFigures figures;

    @Inject
    QueueBoard board;

    @Inject
    Clock clock;

    private record Seen(Map<TaskQueue, Map<Instant, QueueMinute>> minutes, Instant now, long at) {}

    private volatile Seen seen;

    /** Sixty minutes, the one under way last. */
    List<QueueMinute> lastHour(TaskQueue queue) {
        Seen found = read();
        Map<Instant, QueueMinute> known = found.minutes().getOrDefault(queue, Map.of());
        QueueView view = board.read(queue);
        QueueFigures.Unwritten unwritten = figures.unwritten(queue);
        LinkedList<QueueMinute> minutes = new LinkedList<>();
        long depth = view.depth() + view.delayed() + view.inDelivery();
        for (int back = 0; back < MINUTES; back++) {
            Instant at = found.now().minus(back, ChronoUnit.MINUTES);
            QueueMinute written = known.getOrDefault(at, NOTHING);
            QueueMinute minute = new QueueMinute(
                    at,
                    written.submitted() + (back == 0 ? unwritten.submitted() : 0),
                    written.done() + (back == 0 ? unwritten.done() : 0),
                    written.failed() + (back == 0 ? unwritten.failed() : 0),
                    written.cancelled() + (back == 0 ? unwritten.cancelled() : 0),
                    written.retried() + (back == 0 ? unwritten.retried() : 0),
                    depth);
            minutes.addFirst(minute);
            depth = Math.max(0, depth - minute.submitted() + minute.ended());
        }
        return List.copyOf(minutes);
    }

    private Seen read() {
        Seen found = seen;
        if (found == null || System.nanoTime() - found.at() > FRESH.toNanos()) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
            found = new Seen(ask(now.minus(MINUTES - 1L, ChronoUnit.MINUTES)), now, System.nanoTime());
            seen = found;
        }
        return found;
    }

    private Map<TaskQueue, Map<Instant, QueueMinute>> ask(Instant since) {
        return rows.ask(ASK, statement -> {
            statement.setObject(1, TaskRows.utc(since));
            Map<TaskQueue, Map<Instant, QueueMinute>> found = new EnumMap<>(TaskQueue.class);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    TaskQueue queue = TaskQueue.labelled(row.getString("queue")).orElseThrow();
                    Instant at = row.getObject("minute", OffsetDateTime.class).toInstant();
                    found.computeIfAbsent(queue, any -> new TreeMap<>())
                            .put(
                                    at,
                                    new QueueMinute(
                                            at,
                                            row.getLong("submitted"),
                                            row.getLong("done"),
                                            row.getLong("failed"),
                                            row.getLong("cancelled"),
                                            row.getLong("retried"),
                                            0));
                }
            }
            return found;
        });
    }
}
