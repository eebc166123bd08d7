package org.baobab.platform.job.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.baobab.platform.job.JobOperations;
import org.baobab.platform.job.LogLine;
import org.baobab.platform.kernel.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Executions of batch jobs, for operators. */
@Path("ops/executions/{executionId}")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.OPERATIONS)
public class OpsExecutionsResource {
    private static final String ID = "executionId";

    @Inject
    JobOperations jobs;

    @GET
    @Operation(operationId = "execution", summary = "One execution with its steps", description = Examples.OPERATOR)
    @APIResponse(
            responseCode = "200",
            description = "The execution as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ExecutionStatusView.class),
                            examples = @ExampleObject(name = "example", value = Examples.EXECUTION)))
    @APIResponse(responseCode = "304", description = "Nothing changed since the caller saw it")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    @APIResponse(responseCode = "404", description = "No such execution")
    public ExecutionStatusView get(@PathParam(ID) long executionId) {
        return ExecutionStatusView.of(jobs.execution(executionId));
    }

    @GET
    @Path("log")
    @Operation(
            operationId = "executionLog",
            summary = "What an execution wrote into the log",
            description = Examples.OPERATOR
                    + " At most 500 lines at once, and 2,000 of one execution; next is what to ask for after.")
    @APIResponse(
            responseCode = "200",
            description = "The lines, oldest first",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Lines.class),
                            examples = @ExampleObject(name = "example", value = Examples.LOG)))
    @APIResponse(responseCode = "400", description = "after is no number")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    @APIResponse(responseCode = "404", description = "No such execution")
    public Slice<LogLine> log(
            @PathParam(ID) long executionId,
            @Parameter(description = "Only lines after the one with this id") @QueryParam("after") @DefaultValue("0")
                    long after) {
        List<LogLine> lines = jobs.log(executionId, after);
        boolean more = lines.size() == JobOperations.LINES;
        return new Slice<>(lines, more ? Long.toString(lines.getLast().id()) : null);
    }

    @POST
    @Path("stop")
    @Operation(
            operationId = "stopExecution",
            summary = "Ask an execution to stop",
            description = Examples.OPERATOR
                    + " On whichever node it runs; it ends within a second or two after its current chunk, as STOPPED.")
    @APIResponse(responseCode = "202", description = "It is asked to")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    @APIResponse(responseCode = "404", description = "No such execution")
    @APIResponse(responseCode = "409", description = "It has ended")
    public Response stop(@PathParam(ID) long executionId) {
        jobs.stop(executionId);
        return Response.accepted().build();
    }

    @POST
    @Path("restart")
    @Operation(
            operationId = "restartExecution",
            summary = "Go on where an execution failed or was stopped",
            description =
                    Examples.OPERATOR + " With the same parameters, from the last checkpoint, as a new execution.")
    @APIResponse(
            responseCode = "201",
            description = "It goes on; Location is the new execution",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OpsJobsResource.Started.class),
                            examples = @ExampleObject(name = "example", value = Examples.STARTED)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    @APIResponse(responseCode = "404", description = "No such execution")
    @APIResponse(
            responseCode = "409",
            description = "It runs, is complete, was given up or went on already, or its job runs")
    public Response restart(@PathParam(ID) long executionId) {
        return OpsJobsResource.started(jobs.restart(executionId));
    }

    @POST
    @Path("abandon")
    @Operation(
            operationId = "abandonExecution",
            summary = "Give an execution up",
            description = Examples.OPERATOR + " One that failed or was stopped: nobody can have it go on any more.")
    @APIResponse(responseCode = "204", description = "It is given up")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    @APIResponse(responseCode = "404", description = "No such execution")
    @APIResponse(responseCode = "409", description = "It runs, or did not fail and was not stopped")
    public void abandon(@PathParam(ID) long executionId) {
        jobs.abandon(executionId);
    }

    /** Lines of a log, and what to ask for after them. */
    public record Lines(List<LogLine> items, String next) {}
}
