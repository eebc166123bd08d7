package org.baobab.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.baobab.platform.task.OperatedRows.Part;

/** Lets tasks that failed for good begin anew, part by part, so that a million of them stand in nobody's way. */
@ApplicationScoped
class FailedTasks {
    private static final Duration FRESH = Duration.ofSeconds(3);

    @Inject
    OperationSteps steps;

    @Inject
    QueueFigures figures;

    @Inject
    QueueBoard board;

    @Inject
    TaskQueries queries;

    private record Seen(List<FailedKind> kinds, long at) {}

    private volatile Seen seen;

    /** Kinds with failures, the most frequent first; counted once for all who look within a few seconds. */
    List<FailedKind> kinds() {
        Seen found = seen;
        if (found == null || System.nanoTime() - found.at() > FRESH.toNanos()) {
            found = new Seen(queries.failedKinds(), System.nanoTime());
            seen = found;
        }
        return found.kinds();
    }

    /**
     * One that fails once more meanwhile is left alone.
     *
     * @param kind null for any
     */
    int beginAnew(TaskQueue queue, String kind) {
        int number = 0;
        Part part = new Part(0, OperatedRows.FIRST);
        do {
            part = steps.retryFailed(queue, kind, part.last());
            number += part.number();
            figures.submitted(queue, part.number());
        } while (!part.isTheEnd());
        board.forget();
        seen = null;
        return number;
    }
}
