package org.baobab.platform.job;

import java.time.Instant;
import java.util.List;

/**
 * How a job has done of late.
 *
 * @param runs the newest that ended, oldest first
 * @param successRate share of those that COMPLETED, from 0 to 1; null before the first
 * @param averageSeconds of those that COMPLETED; null before the first, as {@code longestSeconds}
 */
public record JobStatistics(
        String job, int count, Double successRate, Double averageSeconds, Double longestSeconds, List<Run> runs) {

    /** One execution that ended. */
    public record Run(long executionId, String status, Trigger trigger, Instant startedAt, double seconds) {}
}
