package org.baobab.platform.job;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** One execution in a list: everything but its steps. */
public record ExecutionSummary(
        long executionId,
        String job,
        String status,
        String exitStatus,
        Instant createdAt,
        Instant startedAt,
        Instant finishedAt,
        Map<String, String> parameters,
        UUID runId,
        Trigger trigger,
        Instant dueAt,
        String node,
        UUID startedBy,
        boolean stopRequested,
        Progress progress) {

    /** Whether it is on its way; only then it can be stopped. */
    @JsonbTransient
    public boolean isRunning() {
        return ExecutionStatus.isRunning(status);
    }
}
