package org.baobab.platform.task;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.baobab.platform.kernel.Rounds;

/** Counts what goes through the queues of this node: for the metrics at once, and every ten seconds into the ticks that all nodes share. */
@ApplicationScoped
class QueueFigures {
    static final Duration TICK = Duration.ofSeconds(10);
    private static final Duration KEPT = Duration.ofDays(2);
    private static final String ADD = """
            INSERT INTO task_queue_tick AS tick (queue, at, submitted, done, failed, cancelled, retried, worked_ms)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (at, queue) DO UPDATE SET submitted = tick.submitted + excluded.submitted,
                done = tick.done + excluded.done, failed = tick.failed + excluded.failed,
                cancelled = tick.cancelled + excluded.cancelled, retried = tick.retried + excluded.retried,
                worked_ms = tick.worked_ms + excluded.worked_ms""";
    private static final String FORGET = "DELETE FROM task_queue_tick WHERE at < ?";

    private enum Figure {
        SUBMITTED,
        DONE,
        FAILED,
        CANCELLED,
        RETRIED,
        WORKED_NANOS
    }

    private record Series(TaskQueue queue, Figure figure) {}

    @Resource
    ManagedThreadFactory threads;

    @Inject
    MeterRegistry registry;

    @Inject
    TaskRows rows;

    @Inject
    Clock clock;

    private final Map<TaskQueue, Map<Figure, LongAdder>> counters = new EnumMap<>(TaskQueue.class);
    private final Map<TaskQueue, LongAdder> changes = new EnumMap<>(TaskQueue.class);
    /** The server's registry looks a meter up among all it has, one by one, which was a fifth of a task's work. */
    private final Map<Series, Counter> meters = new ConcurrentHashMap<>();

    private final Map<String, Timer> timers = new ConcurrentHashMap<>();
    private Rounds rounds;

    @PostConstruct
    void build() {
        for (TaskQueue queue : TaskQueue.values()) {
            Map<Figure, LongAdder> figures = new EnumMap<>(Figure.class);
            for (Figure figure : Figure.values()) {
                figures.put(figure, new LongAdder());
            }
            counters.put(queue, figures);
            changes.put(queue, new LongAdder());
        }
    }

    void onStart(@Observes Startup start) {
        rounds = Rounds.start(threads, "task-figures", TICK, TICK, this::write);
    }

    void onStop(@Observes Shutdown stop) {
        rounds.close();
    }

    /**
     * What this node has counted and not yet written down.
     *
     * @param ended done, failed or cancelled
     */
    record Unwritten(long submitted, long done, long failed, long cancelled, long retried) {
        long ended() {
            return done + failed + cancelled;
        }
    }

    Unwritten unwritten(TaskQueue queue) {
        Map<Figure, LongAdder> figures = counters.get(queue);
        return new Unwritten(
                figures.get(Figure.SUBMITTED).sum(),
                figures.get(Figure.DONE).sum(),
                figures.get(Figure.FAILED).sum(),
                figures.get(Figure.CANCELLED).sum(),
                figures.get(Figure.RETRIED).sum());
    }

    /** Grows with whatever happens in the queue on this node. */
    long changes(TaskQueue queue) {
        return changes.get(queue).sum();
    }

    void submitted(TaskQueue queue) {
        count(queue, Figure.SUBMITTED, 1);
    }

    void submitted(TaskQueue queue, int number) {
        if (number > 0) {
            count(queue, Figure.SUBMITTED, number);
        }
    }

    void done(TaskQueue queue) {
        count(queue, Figure.DONE, 1);
    }

    void retried(TaskQueue queue) {
        count(queue, Figure.RETRIED, 1);
    }

    void ended(TaskQueue queue, TaskState state) {
        count(queue, state == TaskState.FAILED ? Figure.FAILED : Figure.CANCELLED, 1);
    }

    void worked(TaskQueue queue, String kind, long nanos) {
        counters.get(queue).get(Figure.WORKED_NANOS).add(nanos);
        timers.computeIfAbsent(kind, known -> registry.timer("baobab_task", "kind", known, "queue", queue.label()))
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    private void count(TaskQueue queue, Figure figure, int number) {
        counters.get(queue).get(figure).add(number);
        changes.get(queue).add(number);
        meters.computeIfAbsent(new Series(queue, figure), this::meter).increment(number);
    }

    private Counter meter(Series series) {
        return registry.counter(
                "baobab_tasks",
                "queue",
                series.queue().label(),
                "event",
                series.figure().name().toLowerCase(Locale.ROOT));
    }

    private void write() {
        Instant now = clock.instant();
        Instant tick = Instant.ofEpochSecond(now.getEpochSecond() / TICK.toSeconds() * TICK.toSeconds());
        counters.forEach((queue, figures) -> add(queue, tick, figures));
        rows.ask(FORGET, statement -> {
            statement.setObject(1, TaskRows.utc(now.minus(KEPT)));
            return statement.executeUpdate();
        });
    }

    private void add(TaskQueue queue, Instant tick, Map<Figure, LongAdder> figures) {
        Map<Figure, Long> taken = new EnumMap<>(Figure.class);
        figures.forEach((figure, counter) -> taken.put(figure, counter.sumThenReset()));
        if (taken.values().stream().allMatch(number -> number == 0)) {
            return;
        }
        try {
            rows.ask(ADD, statement -> {
                statement.setString(1, queue.label());
                statement.setObject(2, TaskRows.utc(tick));
                statement.setLong(3, taken.get(Figure.SUBMITTED));
                statement.setLong(4, taken.get(Figure.DONE));
                statement.setLong(5, taken.get(Figure.FAILED));
                statement.setLong(6, taken.get(Figure.CANCELLED));
                statement.setLong(7, taken.get(Figure.RETRIED));
                statement.setLong(8, TimeUnit.NANOSECONDS.toMillis(taken.get(Figure.WORKED_NANOS)));
                return statement.executeUpdate();
            });
        } catch (TaskStoreException e) {
            // They go into the next tick instead.
            taken.forEach((figure, number) -> figures.get(figure).add(number));
            throw e;
        }
    }
}
