package org.baobab.platform.task;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.NeedsPlatform;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.task.OperatedRows.Former;

/** What operators see of tasks and do with them. Each act is in the trail. */
@Stateless
@NeedsPlatform(PlatformRole.OPERATOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TaskOperations {
    private static final String TASK = "Task";

    @Inject
    TaskQueries queries;

    @Inject
    OperationSteps steps;

    @Inject
    FailedTasks failed;

    @Inject
    TaskHandlers handlers;

    @Inject
    QueueFigures figures;

    @Inject
    QueueBoard board;

    @Inject
    TaskEnds ends;

    /** Newest first. */
    public Slice<TaskView> list(TaskFilter filter, Paging paging) {
        return queries.list(filter, paging);
    }

    /** The payload is shown without what sounds like a secret. */
    public TaskDetails details(UUID id) {
        return queries.details(id)
                .map(found -> found.showing(Redaction.of(found.payload())))
                .orElseThrow(() -> new NotFoundException(TASK, id));
    }

    /** Every kind of work that this version does. */
    public Set<String> kinds() {
        return handlers.kinds();
    }

    /** Kinds with tasks that failed for good, the most frequent first. */
    public List<FailedKind> failedKinds() {
        return failed.kinds();
    }

    /** A task that failed or was cancelled begins anew. */
    public void retry(UUID id) {
        Former was = steps.retry(id).orElseThrow(() -> refuse(id, "task-not-ended"));
        figures.submitted(was.queue());
        board.forget();
    }

    /** A task that waits never runs; one that runs learns it at its next progress, and whatever it did is not recorded. */
    public void cancel(UUID id) {
        Former was = steps.cancel(id).orElseThrow(() -> refuse(id, "task-ended"));
        figures.ended(was.queue(), TaskState.CANCELLED);
        board.forget();
        ends.tell(new TaskClosed(
                id,
                was.kind(),
                TaskState.CANCELLED,
                was.batchId(),
                was.organizationId(),
                was.accountId(),
                was.error()));
    }

    /** All tasks of that kind that failed begin anew; part by part, so that a million of them stand in nobody's way. */
    public int retryFailed(String kind) {
        int number = 0;
        for (TaskQueue queue : TaskQueue.values()) {
            number += failed.beginAnew(queue, kind);
        }
        return number;
    }

    private RuntimeException refuse(UUID id, String slug) {
        return queries.find(id)
                .<RuntimeException>map(task -> new ConflictException(
                        slug, "Task " + id + " is " + task.state(), Map.of("state", task.state())))
                .orElseGet(() -> new NotFoundException(TASK, id));
    }
}
