package org.baobab.platform.task.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.task.TaskOperations;
import org.baobab.platform.task.TaskView;
import org.baobab.platform.web.ListParams;
import org.baobab.platform.web.RestApplication;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Every task, for operators. */
@Path("ops/tasks")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.OPERATIONS)
public class OpsTasksResource {
    @Inject
    TaskOperations tasks;

    @GET
    @Operation(operationId = "operatedTasks", summary = "Tasks, newest first", description = Examples.OPERATOR)
    @APIResponse(
            responseCode = "200",
            description = "Tasks without their payloads",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.OPERATED_LIST)))
    @APIResponse(responseCode = "400", description = "A filter, limit or cursor cannot be used")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    public Slice<TaskView> list(@BeanParam TaskFilterParams filter, @BeanParam ListParams list) {
        return tasks.list(filter.filter(), list.paging());
    }

    @GET
    @Path("{taskId}")
    @Operation(
            operationId = "operatedTask",
            summary = "One task with what it carries",
            description = Examples.OPERATOR
                    + " The payload is shown without what sounds like a secret or like a text to a person.")
    @APIResponse(
            responseCode = "200",
            description = "The task",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OperatedTask.class),
                            examples = @ExampleObject(name = "example", value = Examples.OPERATED)))
    @APIResponse(responseCode = "304", description = "Nothing changed since the caller saw it")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    @APIResponse(responseCode = "404", description = "No such task")
    public OperatedTask get(@PathParam("taskId") UUID taskId) {
        return OperatedTask.of(tasks.details(taskId));
    }

    @POST
    @Path("{taskId}/retry")
    @Operation(
            operationId = "retryTask",
            summary = "Let a task that failed or was cancelled begin anew",
            description = Examples.OPERATOR + " It gets all its attempts again.")
    @APIResponse(
            responseCode = "202",
            description = "It waits in its queue; Location names it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Taken.class),
                            examples = @ExampleObject(name = "example", value = Examples.TAKEN)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    @APIResponse(responseCode = "404", description = "No such task")
    @APIResponse(responseCode = "409", description = "It is still open, or done")
    public Response retry(@PathParam("taskId") UUID taskId) {
        tasks.retry(taskId);
        return taken(taskId);
    }

    @POST
    @Path("{taskId}/cancel")
    @Operation(
            operationId = "cancelTask",
            summary = "Cancel a task that waits or runs",
            description =
                    Examples.OPERATOR + " One that runs stops at its next progress; what it did until then is done.")
    @APIResponse(
            responseCode = "202",
            description = "It is cancelled; Location names it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Taken.class),
                            examples = @ExampleObject(name = "example", value = Examples.TAKEN)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    @APIResponse(responseCode = "404", description = "No such task")
    @APIResponse(responseCode = "409", description = "It came to its end already")
    public Response cancel(@PathParam("taskId") UUID taskId) {
        tasks.cancel(taskId);
        return taken(taskId);
    }

    @POST
    @Path("retry-failed")
    @Operation(
            operationId = "retryFailedTasks",
            summary = "Let all failed tasks of a kind begin anew",
            description = Examples.OPERATOR)
    @APIResponse(
            responseCode = "202",
            description = "How many they are",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Count.class),
                            examples = @ExampleObject(name = "example", value = Examples.COUNT)))
    @APIResponse(responseCode = "400", description = "No kind is named")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    public Response retryFailed(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = RetryFailed.class),
                                            examples = @ExampleObject(name = "example", value = Examples.RETRY_FAILED)))
                    @NotNull
                    @Valid
                    RetryFailed wish) {
        return Response.accepted(new Count(tasks.retryFailed(wish.kind()))).build();
    }

    private static Response taken(UUID taskId) {
        return Response.accepted(new Taken(taskId))
                .header(HttpHeaders.LOCATION, RestApplication.PATH + "/tasks/" + taskId)
                .build();
    }

    /** Which task it is about. */
    public record Taken(UUID taskId) {}

    /** How many tasks it is about. */
    public record Count(int count) {}

    /** Of which kind. */
    public record RetryFailed(@NotBlank @Size(max = 60) String kind) {}
}
