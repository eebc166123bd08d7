package org.baobab.platform.task.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.task.QueueOperations;
import org.baobab.platform.task.QueueView;
import org.baobab.platform.task.SendProbes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The queues in which tasks wait, for operators. */
@Path("ops/queues")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.OPERATIONS)
public class OpsQueuesResource {
    private static final String NAME = "name";

    @Inject
    QueueOperations queues;

    @GET
    @Operation(
            operationId = "queues",
            summary = "How the queues are doing",
            description = Examples.OPERATOR
                    + " All of them in one answer, not older than a second. depth counts tasks that wait for a worker, delayed those whose time"
                    + " has not come, oldestAge is in seconds, rate is tasks that ended per second over the last minute, consumers are"
                    + " those of the node that answers.")
    @APIResponse(
            responseCode = "200",
            description = "The queues",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AllQueues.class),
                            examples = @ExampleObject(name = "example", value = Examples.QUEUES)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    public Slice<QueueView> list() {
        return new Slice<>(queues.list(), null);
    }

    @GET
    @Path("{name}")
    @Operation(
            operationId = "queue",
            summary = "One queue with its last hour, minute by minute",
            description = Examples.OPERATOR)
    @APIResponse(
            responseCode = "200",
            description = "The queue",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = QueueStatus.class),
                            examples = @ExampleObject(name = "example", value = Examples.QUEUE)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    @APIResponse(responseCode = "404", description = "No such queue")
    public QueueStatus get(@Parameter(description = Examples.QUEUE_NAMES) @PathParam(NAME) String name) {
        return QueueStatus.of(queues.details(name));
    }

    @POST
    @Path("{name}/pause")
    @Operation(
            operationId = "pauseQueue",
            summary = "Let no further task of this queue begin",
            description =
                    Examples.OPERATOR
                            + " On every node and over restarts, until it is resumed. What runs comes to its end; new tasks wait.")
    @APIResponse(responseCode = "204", description = "It stands still")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    @APIResponse(responseCode = "404", description = "No such queue")
    public void pause(@Parameter(description = Examples.QUEUE_NAMES) @PathParam(NAME) String name) {
        queues.pause(name);
    }

    @POST
    @Path("{name}/resume")
    @Operation(operationId = "resumeQueue", summary = "Let tasks begin again", description = Examples.OPERATOR)
    @APIResponse(responseCode = "204", description = "It goes on")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    @APIResponse(responseCode = "404", description = "No such queue")
    public void resume(@Parameter(description = Examples.QUEUE_NAMES) @PathParam(NAME) String name) {
        queues.resume(name);
    }

    @POST
    @Path("{name}/redrive")
    @Operation(
            operationId = "redriveQueue",
            summary = "Put the dead letters of a queue back",
            description = Examples.OPERATOR + " Each task of the queue that failed begins anew, with all its attempts.")
    @APIResponse(
            responseCode = "202",
            description = "How many they are",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OpsTasksResource.Count.class),
                            examples = @ExampleObject(name = "example", value = Examples.COUNT)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    @APIResponse(responseCode = "404", description = "No such queue")
    public Response redrive(@Parameter(description = Examples.QUEUE_NAMES) @PathParam(NAME) String name) {
        return Response.accepted(new OpsTasksResource.Count(queues.redrive(name)))
                .build();
    }

    @POST
    @Path("{name}/probe")
    @Operation(
            operationId = "probeQueue",
            summary = "Send probes through a queue",
            description =
                    Examples.OPERATOR
                            + " Probes are tasks that do nothing, or wait for some milliseconds, or fail as often as is said; they show whether a queue"
                            + " moves, how fast, and what becomes of failures. They are one batch: see GET /ops/tasks?batchId=.")
    @APIResponse(
            responseCode = "202",
            description = "The batch that they are",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Batch.class),
                            examples = @ExampleObject(name = "example", value = Examples.BATCH)))
    @APIResponse(responseCode = "400", description = "A field is missing or cannot be used")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    @APIResponse(responseCode = "404", description = "No such queue")
    public Response probe(
            @Parameter(description = Examples.QUEUE_NAMES) @PathParam(NAME) String name,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = SendProbes.class),
                                            examples = @ExampleObject(name = "example", value = Examples.PROBES)))
                    @NotNull
                    @Valid
                    SendProbes wish) {
        return Response.accepted(new Batch(queues.probe(name, wish))).build();
    }

    /** The batch that probes belong to. */
    public record Batch(UUID batchId) {}

    /** All queues at once; there are never more than one page holds. */
    public record AllQueues(List<QueueView> items, String next) {}
}
