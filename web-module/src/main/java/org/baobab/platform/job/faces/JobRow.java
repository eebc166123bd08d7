package org.baobab.platform.job.faces;

import org.baobab.platform.job.JobStatistics;
import org.baobab.platform.job.JobView;

/** A job in the list, with how it has done of late. */
public record JobRow(JobView job, JobStatistics statistics, DurationBars bars) {
    static JobRow of(JobView job, JobStatistics statistics) {
        return new JobRow(job, statistics, DurationBars.of(statistics.runs()));
    }
}
