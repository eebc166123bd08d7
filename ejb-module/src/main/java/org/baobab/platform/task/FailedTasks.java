package org.baobab.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.baobab.platform.task.OperatedRows.Part;

/** Lets tasks that failed for good begin anew, part by part, so that a million of them stand in nobody's way. */
@ApplicationScoped
class FailedTasks {
    @Inject
    OperationSteps steps;

    @Inject
    QueueFigures figures;

    @Inject
    QueueBoard board;

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
        return number;
    }
}
