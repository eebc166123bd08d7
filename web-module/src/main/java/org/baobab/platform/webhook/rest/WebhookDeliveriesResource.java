package org.baobab.platform.webhook.rest;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.InOrganization;
import org.baobab.platform.web.ListParams;
import org.baobab.platform.webhook.DeliveryDetail;
import org.baobab.platform.webhook.DeliveryLog;
import org.baobab.platform.webhook.DeliveryState;
import org.baobab.platform.webhook.DeliveryView;
import org.baobab.platform.webhook.SentByHand;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was sent to a webhook and what came of it. */
@Path("webhooks/{id}/deliveries")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class WebhookDeliveriesResource {
    @Inject
    DeliveryLog log;

    @GET
    @Operation(
            operationId = "webhookDeliveries",
            summary = "What was sent to a webhook, newest first",
            description = "Kept for 30 days.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "Deliveries without their bodies",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.DELIVERIES)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_MANAGER)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    public Slice<DeliveryView> list(
            @PathParam("id") UUID webhookId,
            @Parameter(description = "Only deliveries in this state") @QueryParam("state") DeliveryState state,
            @BeanParam ListParams list) {
        return log.list(webhookId, state, list.paging());
    }

    @GET
    @Path("{deliveryId}")
    @Operation(
            operationId = "webhookDelivery",
            summary = "One delivery with its body, the last answer and every attempt",
            description =
                    "error is one of status, redirect, timeout, connection-refused, connection-lost, unknown-host, tls-failed,"
                            + " address-refused, secret-unreadable, disabled, operator, internal.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The delivery",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeliveryDetail.class),
                            examples = @ExampleObject(name = "example", value = Examples.DELIVERY)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_MANAGER)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    public DeliveryDetail get(@PathParam("id") UUID webhookId, @PathParam("deliveryId") UUID deliveryId) {
        return log.get(webhookId, deliveryId);
    }

    @POST
    @Path("{deliveryId}/redeliver")
    @Operation(
            operationId = "redeliverWebhook",
            summary = "Send a delivery once more",
            description =
                    "At once and under the same webhook-id, whatever became of it before; with all retries, should it fail.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "202",
            description = "It is on its way; Location names the task",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SentByHand.class),
                            examples = @ExampleObject(name = "example", value = Examples.SENT)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_MANAGER)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    public Response redeliver(@PathParam("id") UUID webhookId, @PathParam("deliveryId") UUID deliveryId) {
        return onItsWay(log.redeliver(webhookId, deliveryId));
    }

    static Response onItsWay(SentByHand sent) {
        return Response.accepted(sent)
                .location(URI.create("tasks/" + sent.taskId()))
                .build();
    }
}
