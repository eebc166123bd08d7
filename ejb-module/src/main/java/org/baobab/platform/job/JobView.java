package org.baobab.platform.job;

import java.time.Instant;
import java.util.List;

/**
 * A job as operators see it.
 *
 * @param schedule five fields of cron, null if it only runs on demand
 * @param lastExecution the newest, also while it runs; null before the first
 */
public record JobView(
        String name,
        String title,
        String description,
        List<JobParameter> parameters,
        String schedule,
        String timeZone,
        boolean enabled,
        boolean runsMissed,
        boolean restartable,
        Instant nextRun,
        ExecutionSummary lastExecution,
        boolean running,
        long version) {}
