package org.baobab.platform.job.rest;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.baobab.platform.job.ExecutionView;
import org.baobab.platform.job.Progress;
import org.baobab.platform.job.StepView;
import org.baobab.platform.job.Trigger;
import org.baobab.platform.kernel.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One execution with its steps; what is null is left out. */
public record ExecutionStatusView(
        @Schema(description = "The job repository's number") long executionId,

        String job,

        @Schema(
                description = "As Jakarta Batch says it",
                enumeration = {"STARTING", "STARTED", "STOPPING", "STOPPED", "FAILED", "COMPLETED", "ABANDONED"})
        String status,

        String exitStatus,
        Instant createdAt,
        Instant startedAt,
        Instant finishedAt,
        Map<String, String> parameters,
        List<Step> steps,

        @Schema(description = "Why it ran") Trigger trigger,

        @Schema(description = "The time on the schedule that it was for")
        Instant dueAt,

        String node,

        @Schema(description = "The account of the operator who started it")
        UUID startedBy,

        @Schema(description = "The execution that it goes on from")
        Long restartOf,

        @Schema(description = "The execution that goes on from it")
        Long restartedAs,

        @Schema(description = "Whether somebody asked that it be stopped")
        boolean stopRequested,

        @Schema(description = "Whether it can go on where it was")
        boolean restartable,

        Progress progress,

        @Schema(description = "What ties its lines in the log together")
        String requestId,

        @JsonbTransient long version)
        implements Versioned {

    /** One step; {@code partitions} only where it was split. */
    public record Step(
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
            List<Partition> partitions) {

        private static Step of(StepView step) {
            return new Step(
                    step.name(),
                    step.status(),
                    step.exitStatus(),
                    step.startedAt(),
                    step.finishedAt(),
                    step.read(),
                    step.written(),
                    step.filtered(),
                    step.skipped(),
                    step.commits(),
                    step.rollbacks(),
                    step.error(),
                    step.partitions().isEmpty()
                            ? null
                            : step.partitions().stream()
                                    .map(part -> new Partition(part.partition(), part.status(), part.exitStatus()))
                                    .toList());
        }
    }

    /** One part of a step that was split. */
    public record Partition(int partition, String status, String exitStatus) {}

    static ExecutionStatusView of(ExecutionView execution) {
        return new ExecutionStatusView(
                execution.executionId(),
                execution.job(),
                execution.status(),
                execution.exitStatus(),
                execution.createdAt(),
                execution.startedAt(),
                execution.finishedAt(),
                execution.parameters(),
                execution.steps().stream().map(Step::of).toList(),
                execution.trigger(),
                execution.dueAt(),
                execution.node(),
                execution.startedBy(),
                execution.restartOf(),
                execution.restartedAs(),
                execution.stopRequested(),
                execution.restartable(),
                execution.progress(),
                execution.requestId(),
                Integer.toUnsignedLong(Objects.hash(execution)));
    }
}
