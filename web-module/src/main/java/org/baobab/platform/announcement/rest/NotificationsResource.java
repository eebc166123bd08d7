package org.baobab.platform.announcement.rest;

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
import java.net.URI;
import java.util.UUID;
import org.baobab.platform.announcement.AcceptedBatch;
import org.baobab.platform.announcement.AcceptedNotification;
import org.baobab.platform.announcement.BatchView;
import org.baobab.platform.announcement.BroadcastService;
import org.baobab.platform.announcement.NotificationService;
import org.baobab.platform.announcement.SendBatch;
import org.baobab.platform.announcement.SendBroadcast;
import org.baobab.platform.announcement.SendNotification;
import org.baobab.platform.web.InOrganizationOrPlatform;
import org.baobab.platform.web.OrganizationEntry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Messages to one person, to a list, and to everybody who matches. */
@Path("notifications")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@InOrganizationOrPlatform
@Tag(name = Examples.TAG)
public class NotificationsResource {
    private static final String BATCHES = "notifications/batches/";

    @Inject
    NotificationService notifications;

    @Inject
    BroadcastService broadcasts;

    @POST
    @Operation(
            operationId = "sendNotification",
            summary = "Send a message to one person",
            description =
                    "AGENT and above, to members (userId) and to bare addresses; operators without an organisation to anybody. `to` names exactly one of the "
                            + "four: EMAIL takes userId or email, SMS and WHATSAPP userId or phone, PUSH userId (all devices) or deviceToken, INAPP userId. "
                            + "Either `template` (announcement: title, text; reminder: title, when, text; welcome: name) with its values in `data`, or plain "
                            + "`text`, which for EMAIL needs a `subject`. At most 10,000 characters of text (SMS 1,600, PUSH 3,500 bytes in all), 200 of "
                            + "subject. Telephone numbers may be national ones of the organisation's country. What the reader has switched off ends "
                            + "CANCELLED and says why; quiet hours delay; URGENT passes both.")
    @Parameter(
            name = OrganizationEntry.HEADER,
            in = ParameterIn.HEADER,
            description = Examples.ORGANIZATION_TEXT,
            schema = @Schema(implementation = UUID.class))
    @APIResponse(
            responseCode = "202",
            description = "On its way; Location names the task that tells how it goes",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AcceptedNotification.class),
                            examples = @ExampleObject(name = "example", value = Examples.TASK)))
    @APIResponse(responseCode = "400", description = "A field is missing or cannot be used")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no AGENT of the organisation")
    @APIResponse(responseCode = "404", description = "The person is no member of the organisation")
    @APIResponse(responseCode = "409", description = "The person has no telephone number, or no device")
    public Response send(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = SendNotification.class),
                                            examples = {
                                                @ExampleObject(name = "letter", value = Examples.SEND),
                                                @ExampleObject(name = "template", value = Examples.SEND_TEMPLATE)
                                            }))
                    @NotNull
                    @Valid
                    SendNotification wish) {
        AcceptedNotification accepted = notifications.send(wish);
        return Response.accepted(accepted)
                .location(URI.create("tasks/" + accepted.taskId()))
                .build();
    }

    @POST
    @Path("batch")
    @Operation(
            operationId = "sendBatch",
            summary = "Send a message to up to 1,000 people",
            description =
                    "MANAGER and above. Whoever is named twice gets it once. A recipient that cannot be used is named by its place, and then nothing is sent to "
                            + "anybody; a member without a telephone number or device becomes a task that ends FAILED and says so.")
    @Parameter(
            name = OrganizationEntry.HEADER,
            in = ParameterIn.HEADER,
            description = Examples.ORGANIZATION_TEXT,
            schema = @Schema(implementation = UUID.class))
    @APIResponse(
            responseCode = "202",
            description = "On their way; Location names the batch that tells how they go",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AcceptedBatch.class),
                            examples = @ExampleObject(name = "example", value = Examples.BATCH_ACCEPTED)))
    @APIResponse(responseCode = "400", description = "A recipient or a field cannot be used; nothing was sent")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no MANAGER of the organisation")
    public Response sendBatch(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = SendBatch.class),
                                            examples = @ExampleObject(name = "batch", value = Examples.SEND_BATCH)))
                    @NotNull
                    @Valid
                    SendBatch wish) {
        return accepted(notifications.sendAll(wish));
    }

    @POST
    @Path("broadcast")
    @Operation(
            operationId = "broadcast",
            summary = "Send a message to everybody in an audience",
            description =
                    "MANAGER and above, to the members of the organisation; operators without an organisation to the members of all. All that the audience names "
                            + "must apply: `role` is exactly this role, `app` an app that the organisation uses, `area` the organisation's country (ISO 3166). "
                            + "Each person gets it once, however many organisations they belong to.")
    @Parameter(
            name = OrganizationEntry.HEADER,
            in = ParameterIn.HEADER,
            description = Examples.ORGANIZATION_TEXT,
            schema = @Schema(implementation = UUID.class))
    @APIResponse(
            responseCode = "202",
            description = "The audience is being walked; Location names the batch that tells how the messages go",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AcceptedBatch.class),
                            examples = @ExampleObject(name = "example", value = Examples.BATCH_ACCEPTED)))
    @APIResponse(responseCode = "400", description = "A field cannot be used")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(
            responseCode = "403",
            description = "The caller is no MANAGER of the organisation, or it does not use the app")
    public Response broadcast(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = SendBroadcast.class),
                                            examples = @ExampleObject(name = "broadcast", value = Examples.BROADCAST)))
                    @NotNull
                    @Valid
                    SendBroadcast wish) {
        return accepted(broadcasts.broadcast(wish));
    }

    @GET
    @Path("batches/{id}")
    @Operation(
            operationId = "notificationBatch",
            summary = "How the messages of a batch go",
            description =
                    "The counts always add up to the total. While a broadcast walks its audience, the total is how many people were in it at the start, and those "
                            + "not reached yet count as QUEUED.")
    @Parameter(
            name = OrganizationEntry.HEADER,
            in = ParameterIn.HEADER,
            description = Examples.ORGANIZATION_TEXT,
            schema = @Schema(implementation = UUID.class))
    @APIResponse(
            responseCode = "200",
            description = "How many messages are in which state",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BatchView.class),
                            examples = @ExampleObject(name = "batch", value = Examples.BATCH)))
    @APIResponse(responseCode = "304", description = "Nothing has changed since the caller's answer")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no AGENT of the organisation")
    @APIResponse(responseCode = "404", description = "No such batch, or not for this caller")
    public BatchView batch(@PathParam("id") UUID id) {
        return notifications.batch(id);
    }

    private static Response accepted(AcceptedBatch batch) {
        return Response.accepted(batch)
                .location(URI.create(BATCHES + batch.batchId()))
                .build();
    }
}
