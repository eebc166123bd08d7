package org.baobab.platform.job.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.baobab.platform.job.ExecutionSummary;
import org.baobab.platform.job.JobParameter;
import org.baobab.platform.job.JobView;
import org.baobab.platform.kernel.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A job with what it can be told and how it went last. */
public record JobStatus(
        String name,
        String title,
        String description,

        @Schema(description = "What it can be told at its start")
        List<JobParameter> parameters,

        @Schema(description = "Five fields of cron; null if it only runs on demand") @JsonbNillable
        String schedule,

        String timeZone,
        boolean enabled,

        @Schema(description = "Whether a run that no server was there for is made up for, once")
        boolean runsMissed,

        boolean restartable,
        boolean running,
        @JsonbNillable Instant nextRun,

        @Schema(description = "The newest, also while it runs") @JsonbNillable
        ExecutionSummary lastExecution,

        @JsonbTransient long version)
        implements Versioned {

    static JobStatus of(JobView job) {
        return new JobStatus(
                job.name(),
                job.title(),
                job.description(),
                job.parameters(),
                job.schedule(),
                job.timeZone(),
                job.enabled(),
                job.runsMissed(),
                job.restartable(),
                job.running(),
                job.nextRun(),
                job.lastExecution(),
                tag(job));
    }

    /** What can change in it, as one number: its schedule, the time that comes next, and the execution that went last. */
    static long tag(JobView job) {
        return Integer.toUnsignedLong(Objects.hash(
                job.version(),
                job.title(),
                job.schedule(),
                job.timeZone(),
                job.enabled(),
                job.nextRun(),
                job.lastExecution()));
    }
}
