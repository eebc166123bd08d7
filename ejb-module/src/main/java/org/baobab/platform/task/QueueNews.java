package org.baobab.platform.task;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.kernel.Rounds;
import org.baobab.platform.realtime.Live;

/** Tells operators which queues moved on this node, at most once a second and only if one did. */
@ApplicationScoped
class QueueNews {
    private static final String CHANGED = "queues.changed";
    private static final Duration ROUND = Duration.ofSeconds(1);

    /** Which queues changed; how they are now is asked for. */
    public record Changed(List<String> queues) {}

    @Resource
    ManagedThreadFactory threads;

    @Inject
    QueueFigures figures;

    @Inject
    Live live;

    private final Map<TaskQueue, Long> told = new EnumMap<>(TaskQueue.class);
    private final Map<TaskQueue, AtomicBoolean> touched = new EnumMap<>(TaskQueue.class);
    private Rounds rounds;

    void onStart(@Observes Startup start) {
        for (TaskQueue queue : TaskQueue.values()) {
            touched.put(queue, new AtomicBoolean());
        }
        rounds = Rounds.start(threads, "queue-news", ROUND, ROUND, this::tell);
    }

    void onStop(@Observes Shutdown stop) {
        rounds.close();
    }

    /** Its state changed, though nothing went through it. */
    void touch(TaskQueue queue) {
        touched.get(queue).set(true);
    }

    private void tell() {
        List<String> changed = Stream.of(TaskQueue.values())
                .filter(this::hasChanged)
                .map(TaskQueue::label)
                .toList();
        if (!changed.isEmpty()) {
            live.toPlatform(PlatformRole.OPERATOR, CHANGED, new Changed(changed));
        }
    }

    private boolean hasChanged(TaskQueue queue) {
        long now = figures.changes(queue);
        Long before = told.put(queue, now);
        boolean moved = before == null ? now > 0 : before != now;
        return touched.get(queue).getAndSet(false) || moved;
    }
}
