package org.baobab.platform.job;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One execution with its steps. What our row knows (trigger, node and so on) is null for an execution that began before there were such rows.
 *
 * @param restartable whether it can go on where it was: it failed or was stopped, the job allows it, and no later execution has gone on from it
 */
public record ExecutionView(
        long executionId,
        String job,
        String status,
        String exitStatus,
        Instant createdAt,
        Instant startedAt,
        Instant finishedAt,
        Map<String, String> parameters,
        List<StepView> steps,
        UUID runId,
        Trigger trigger,
        Instant dueAt,
        String node,
        UUID startedBy,
        Long restartOf,
        Long restartedAs,
        boolean stopRequested,
        boolean restartable,
        Progress progress,
        String requestId) {

    /** Whether it is on its way; only then it can be stopped, and only otherwise given up. */
    @JsonbTransient
    public boolean isRunning() {
        return ExecutionStatus.isRunning(status);
    }
}
