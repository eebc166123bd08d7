package org.baobab.platform.job;

import java.time.Instant;
import java.util.List;

/**
 * One step of an execution.
 *
 * @param skipped what was left out as bad, at reading, processing and writing together
 * @param error the first line of what broke it, null if nothing did
 * @param partitions empty if the step was not split
 */
public record StepView(
        String name,
        String status,
        String exitStatus,
        Instant startedAt,
        Instant finishedAt,
        long read,
        long written,
        long filtered,
        long skipped,
        long commits,
        long rollbacks,
        String error,
        List<PartitionView> partitions) {}
