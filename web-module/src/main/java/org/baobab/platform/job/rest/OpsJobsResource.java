package org.baobab.platform.job.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baobab.platform.job.ChangeSchedule;
import org.baobab.platform.job.ExecutionSummary;
import org.baobab.platform.job.JobOperations;
import org.baobab.platform.job.JobStatistics;
import org.baobab.platform.job.JobView;
import org.baobab.platform.job.Schedules;
import org.baobab.platform.job.SkippedRun;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.kernel.StaleVersionException;
import org.baobab.platform.web.IfMatch;
import org.baobab.platform.web.ListParams;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Batch jobs, for operators. */
@Path("ops/jobs")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.OPERATIONS)
public class OpsJobsResource {
    private static final String NAME = "name";

    @Inject
    JobOperations jobs;

    @Inject
    Schedules schedules;

    @GET
    @Operation(
            operationId = "jobs",
            summary = "Batch jobs with their schedules and last executions",
            description = Examples.OPERATOR + " All of them in one answer, in alphabetical order.")
    @APIResponse(
            responseCode = "200",
            description = "The jobs",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AllJobs.class),
                            examples = @ExampleObject(name = "example", value = Examples.JOBS)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    public Slice<JobStatus> list() {
        return new Slice<>(jobs.list().stream().map(JobStatus::of).toList(), null);
    }

    @GET
    @Path("{name}")
    @Operation(operationId = "job", summary = "One batch job", description = Examples.OPERATOR)
    @APIResponse(
            responseCode = "200",
            description = "The job",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = JobStatus.class),
                            examples = @ExampleObject(name = "example", value = Examples.JOB)))
    @APIResponse(responseCode = "304", description = "Nothing changed since the caller saw it")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    @APIResponse(responseCode = "404", description = "No such job")
    public JobStatus get(@PathParam(NAME) String name) {
        return JobStatus.of(jobs.get(name));
    }

    @PATCH
    @Path("{name}")
    @Operation(
            operationId = "changeJob",
            summary = "Change when a job runs, or switch its schedule off and on",
            description = Examples.OPERATOR
                    + " A merge patch of enabled, schedule (five fields of cron) and timeZone; none of them can be null. What is"
                    + " changed here stays, also when a new version of Baobab brings another schedule along. A job that is"
                    + " switched off can be started all the same.")
    @APIResponse(
            responseCode = "200",
            description = "The job as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = JobStatus.class),
                            examples = @ExampleObject(name = "example", value = Examples.JOB)))
    @APIResponse(responseCode = "400", description = "The schedule or the time zone cannot be used; errors tells why")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    @APIResponse(responseCode = "404", description = "No such job")
    @APIResponse(responseCode = "412", description = "The job changed, or ran, since the If-Match version")
    public JobStatus change(
            @PathParam(NAME) String name,
            @HeaderParam(IfMatch.HEADER) IfMatch seen,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ChangeSchedule.class),
                                            examples = @ExampleObject(name = "example", value = Examples.RESCHEDULE)))
                    @NotNull
                    @Valid
                    ChangeSchedule patch) {
        JobView job = jobs.get(name);
        Long seenTag = IfMatch.version(seen);
        if (seenTag != null && seenTag != JobStatus.tag(job)) {
            throw new StaleVersionException("Job", name);
        }
        schedules.change(name, patch, seenTag == null ? null : job.version());
        return JobStatus.of(jobs.get(name));
    }

    @GET
    @Path("{name}/executions")
    @Operation(
            operationId = "jobExecutions",
            summary = "Executions of a job, newest first",
            description = Examples.OPERATOR)
    @APIResponse(
            responseCode = "200",
            description = "Executions without their steps",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.EXECUTIONS)))
    @APIResponse(responseCode = "400", description = "A limit or cursor cannot be used")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    @APIResponse(responseCode = "404", description = "No such job")
    public Slice<ExecutionSummary> executions(@PathParam(NAME) String name, @BeanParam ListParams list) {
        return jobs.executions(name, list.paging());
    }

    @POST
    @Path("{name}/executions")
    @Operation(
            operationId = "startJob",
            summary = "Start a job",
            description =
                    Examples.OPERATOR
                            + " Parameters are those that GET /ops/jobs/{name} names; a number may be written as a number or as a text.")
    @APIResponse(
            responseCode = "201",
            description = "It starts; Location is its execution",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Started.class),
                            examples = @ExampleObject(name = "example", value = Examples.STARTED)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter is unknown, missing or cannot be used; errors names it")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    @APIResponse(responseCode = "404", description = "No such job")
    @APIResponse(responseCode = "409", description = "It runs already")
    public Response start(
            @PathParam(NAME) String name,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = StartJob.class),
                                            examples = @ExampleObject(name = "example", value = Examples.START)))
                    @Valid
                    StartJob wish) {
        return started(jobs.start(name, wish == null ? Map.of() : wish.given()));
    }

    @GET
    @Path("{name}/skipped")
    @Operation(
            operationId = "skippedRuns",
            summary = "Times on the schedule at which a job did not run, newest first",
            description = Examples.OPERATOR
                    + " STILL_RUNNING: the run before had not ended. NO_SERVER: no server was there, and the job does not make up"
                    + " for that.")
    @APIResponse(
            responseCode = "200",
            description = "The times and why",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.SKIPPED)))
    @APIResponse(responseCode = "400", description = "A limit or cursor cannot be used")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    @APIResponse(responseCode = "404", description = "No such job")
    public Slice<SkippedRun> skipped(@PathParam(NAME) String name, @BeanParam ListParams list) {
        return schedules.skipped(name, list.paging());
    }

    @GET
    @Path("{name}/statistics")
    @Operation(
            operationId = "jobStatistics",
            summary = "How a job has done of late",
            description = Examples.OPERATOR + " Of its last hundred executions that ended, oldest first.")
    @APIResponse(
            responseCode = "200",
            description = "Durations and success rate",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = JobStatistics.class),
                            examples = @ExampleObject(name = "example", value = Examples.STATISTICS)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    @APIResponse(responseCode = "404", description = "No such job")
    public JobStatistics statistics(@PathParam(NAME) String name) {
        return jobs.statistics(name);
    }

    static Response started(long executionId) {
        return Response.created(URI.create("ops/executions/" + executionId))
                .entity(new Started(executionId))
                .build();
    }

    /** Which execution it is. */
    public record Started(long executionId) {}

    /** What the job is told. */
    public record StartJob(
            @Schema(type = SchemaType.OBJECT, description = "By name; texts, numbers, true or false") @Size(max = 50)
            Map<String, JsonValue> parameters) {

        Map<String, String> given() {
            Map<String, String> given = new TreeMap<>();
            if (parameters != null) {
                parameters.forEach((name, value) -> given.put(name, text(name, value)));
            }
            return given;
        }

        private static String text(String name, JsonValue value) {
            return switch (value) {
                case JsonString text -> text.getString();
                case JsonNumber number ->
                    number.bigDecimalValue().precision()
                                            + Math.abs(number.bigDecimalValue().scale())
                                    > 40
                            ? number.toString()
                            : number.bigDecimalValue().toPlainString();
                case null -> "";
                default -> {
                    if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
                        yield Boolean.toString(value == JsonValue.TRUE);
                    }
                    throw new RuleViolationException("parameters." + name, "type.text");
                }
            };
        }
    }

    /** All jobs at once. */
    public record AllJobs(List<JobStatus> items, String next) {}
}
