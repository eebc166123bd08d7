package org.baobab.platform.job;

import java.time.Instant;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * How a job has done of late.
 *
 * @param runs the newest that ended, oldest first
 * @param successRate share of those that COMPLETED among those that nobody stopped, from 0 to 1; null before the first
 * @param averageSeconds of those that COMPLETED; null before the first, as {@code longestSeconds}
 */
public record JobStatistics(
        String job, int count, Double successRate, Double averageSeconds, Double longestSeconds, List<Run> runs) {

    static JobStatistics of(String job, List<Run> runs) {
        List<Run> counted = runs.stream()
                .filter(run -> !ExecutionStatus.STOPPED.equals(run.status()))
                .toList();
        DoubleSummaryStatistics complete = counted.stream()
                .filter(run -> ExecutionStatus.COMPLETED.equals(run.status()))
                .mapToDouble(Run::seconds)
                .summaryStatistics();
        boolean any = complete.getCount() > 0;
        return new JobStatistics(
                job,
                runs.size(),
                counted.isEmpty() ? null : (double) complete.getCount() / counted.size(),
                any ? complete.getAverage() : null,
                any ? complete.getMax() : null,
                runs);
    }

    /** Of the newest so many alone. */
    public JobStatistics latest(int most) {
        return of(job, runs.subList(Math.max(0, runs.size() - most), runs.size()));
    }

    /** One execution that ended. */
    public record Run(long executionId, String status, Trigger trigger, Instant startedAt, double seconds) {}
}
