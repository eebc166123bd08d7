package org.baobab.platform.task.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.baobab.platform.operations.SubmittedTasks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How work that outlasted its request is going. */
@Path("tasks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.TASKS)
public class TasksResource {
    @Inject
    SubmittedTasks tasks;

    @GET
    @Path("{taskId}")
    @Operation(
            operationId = "task",
            summary = "How a task is going",
            description =
                    "For the person who submitted it, members of its organisation and operators. Fields without a value are left out.")
    @APIResponse(
            responseCode = "200",
            description = "The task as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TaskStatus.class),
                            examples = @ExampleObject(name = "example", value = Examples.TASK)))
    @APIResponse(responseCode = "304", description = "Nothing changed since the caller saw it")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "404", description = "No such task, or not for this caller")
    public TaskStatus get(@PathParam("taskId") UUID taskId) {
        return TaskStatus.of(tasks.get(taskId));
    }
}
