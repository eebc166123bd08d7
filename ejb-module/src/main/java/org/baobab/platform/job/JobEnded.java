package org.baobab.platform.job;

import java.time.Duration;
import java.util.UUID;

/**
 * An execution came to its end; fired on the node where it ran, after the run is written, outside of any transaction.
 *
 * @param batchStatus COMPLETED, FAILED or STOPPED
 */
public record JobEnded(
        UUID runId,
        String job,
        long executionId,
        String batchStatus,
        String exitStatus,
        Trigger trigger,
        Duration duration) {}
