package org.baobab.platform.notification.bell.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.notification.bell.Bell;
import org.baobab.platform.notification.bell.BellView;
import org.baobab.platform.web.ListParams;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the bell shows. */
@Path("me/notifications")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.TAG)
public class MyNotificationsResource {
    @Inject
    Bell bell;

    @GET
    @Operation(
            operationId = "myNotifications",
            summary = "What I was told, newest first",
            description =
                    "Changes arrive on the WebSocket as notification.created and notification.unread. Notices are kept for 90 days.")
    @APIResponse(
            responseCode = "200",
            description = "Notices; one without readAt is unread",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "notices", value = Examples.NOTICES)))
    @APIResponse(responseCode = "400", description = "A parameter cannot be used")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "An API key has no bell")
    public Slice<BellView> list(
            @Parameter(description = "true leaves out what was read") @QueryParam("unread") Boolean unread,
            @BeanParam ListParams list) {
        return bell.list(Boolean.TRUE.equals(unread), list.paging());
    }

    @GET
    @Path("unread-count")
    @Operation(operationId = "myUnreadNotifications", summary = "How many notices I have not read")
    @APIResponse(
            responseCode = "200",
            description = "The number on the bell",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Bell.Unread.class),
                            examples = @ExampleObject(name = "unread", value = Examples.UNREAD)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "An API key has no bell")
    public Bell.Unread unread() {
        return bell.unread();
    }

    @POST
    @Path("{id}/read")
    @Operation(operationId = "readNotification", summary = "Mark one notice as read")
    @APIResponse(responseCode = "204", description = "It is read, perhaps since before")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "An API key has no bell")
    @APIResponse(responseCode = "404", description = "I have no such notice")
    public void read(@PathParam("id") UUID id) {
        bell.read(id);
    }

    @POST
    @Path("read-all")
    @Operation(operationId = "readAllNotifications", summary = "Mark all my notices as read")
    @APIResponse(responseCode = "204", description = "None is unread")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "An API key has no bell")
    public void readAll() {
        bell.readAll();
    }
}
