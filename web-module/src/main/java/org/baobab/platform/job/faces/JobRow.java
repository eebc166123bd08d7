package org.baobab.platform.job.faces;

import org.baobab.platform.job.JobStatistics;
import org.baobab.platform.job.JobView;

/** A job in the list, with how it has done of late. */
public record JobRow(JobView job, JobStatistics statistics, DurationBars bars) {
    /** Of so many executions a page tells how they went. */
    static final int LATEST = 30;

    static JobRow of(JobView job, JobStatistics statistics) {
        JobStatistics latest = statistics.latest(LATEST);
        return new JobRow(job, latest, DurationBars.of(latest.runs()));
    }
}
