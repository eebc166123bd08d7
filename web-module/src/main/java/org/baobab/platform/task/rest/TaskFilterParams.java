package org.baobab.platform.task.rest;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.task.TaskFilter;
import org.baobab.platform.task.TaskQueue;
import org.baobab.platform.task.TaskState;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which tasks a list shows, as a {@code @BeanParam}. */
public class TaskFilterParams {
    @Parameter(description = "Only tasks of this kind, such as notification.send")
    @QueryParam("kind")
    @Size(max = 60)
    private String kind;

    @Parameter(description = "Only tasks in this state")
    @QueryParam("state")
    private TaskState state;

    @Parameter(description = "Only tasks submitted at this time or later")
    @QueryParam("since")
    private Instant since;

    @Parameter(description = "Only tasks of this queue: " + Examples.QUEUE_NAMES)
    @QueryParam("queue")
    private String queue;

    @Parameter(description = "Only tasks of this batch")
    @QueryParam("batchId")
    private UUID batchId;

    TaskFilter filter() {
        return new TaskFilter(blankAsNull(kind), state, blankAsNull(queue) == null ? null : queue(), since, batchId);
    }

    private TaskQueue queue() {
        return TaskQueue.labelled(queue)
                .orElseThrow(
                        () -> new RuleViolationException("queue", "type.enum", Map.of("values", TaskQueue.labels())));
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
