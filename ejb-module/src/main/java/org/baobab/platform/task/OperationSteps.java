package org.baobab.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.task.OperatedRows.Former;
import org.baobab.platform.task.OperatedRows.Part;

/** Each step of an operator's act with its line in the trail, in a transaction of its own. These lines belong to no organisation. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class OperationSteps {
    private static final String TASK = "task";
    private static final String QUEUE = "queue";
    private static final String KIND = "kind";
    private static final String COUNT = "count";

    @Inject
    OperatedRows rows;

    @Inject
    Tasks tasks;

    @Inject
    AuditTrail trail;

    Optional<Former> retry(UUID id) {
        Optional<Former> former = rows.retry(id);
        former.ifPresent(was -> record("task.retried", id, was));
        return former;
    }

    Optional<Former> cancel(UUID id) {
        Optional<Former> former = rows.cancel(id);
        former.ifPresent(was -> record("task.cancelled", id, was));
        return former;
    }

    Part retryFailed(TaskQueue queue, String kind, UUID after) {
        Part part = rows.retryFailed(queue, kind, after);
        if (part.number() > 0) {
            if (kind == null) {
                record("queue.redriven", queue, Map.of(COUNT, part.number()));
            } else {
                record("queue.retried-failed", queue, Map.of(COUNT, part.number(), KIND, kind));
            }
        }
        return part;
    }

    void pause(TaskQueue queue, UUID by) {
        if (rows.pause(queue, by)) {
            record("queue.paused", queue, Map.of());
        }
    }

    void resume(TaskQueue queue) {
        if (rows.resume(queue)) {
            record("queue.resumed", queue, Map.of());
        }
    }

    Part forgetAnnouncements(TaskQueue queue, Instant until, UUID after) {
        return rows.forgetAnnouncements(queue, until, after);
    }

    void probing(TaskQueue queue, UUID batch, SendProbes wish) {
        record("queue.probed", queue, Map.of(COUNT, wish.count(), "batchId", batch.toString()));
    }

    /** One transaction for some of many, so that couriers and workers begin with them meanwhile. */
    void probes(TaskQueue queue, UUID batch, Probe.Load load, int number) {
        List<NewTask> probes = IntStream.range(0, number)
                .mapToObj(i -> NewTask.of(Probe.through(queue), load)
                        .priority(queue.priority())
                        .inBatch(batch))
                .toList();
        tasks.submitAll(probes);
    }

    private void record(String action, UUID id, Former was) {
        Map<String, Object> details = new HashMap<>();
        details.put(KIND, was.kind());
        details.put("from", was.state().name());
        if (was.error() != null) {
            details.put("error", was.error());
        }
        trail.recordIn(null, action, TASK, id, details);
    }

    private void record(String action, TaskQueue queue, Map<String, ?> details) {
        trail.recordIn(null, action, QUEUE, queue.label(), details);
    }
}
