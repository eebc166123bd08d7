package org.baobab.platform.webhook.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.UUID;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.IfMatch;
import org.baobab.platform.web.InOrganization;
import org.baobab.platform.web.ListParams;
import org.baobab.platform.webhook.ChangeWebhook;
import org.baobab.platform.webhook.CreateWebhook;
import org.baobab.platform.webhook.CreatedWebhook;
import org.baobab.platform.webhook.DeliveryLog;
import org.baobab.platform.webhook.SentByHand;
import org.baobab.platform.webhook.WebhookService;
import org.baobab.platform.webhook.WebhookView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is told what happens in an organisation. */
@Path("webhooks")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class WebhooksResource {
    @Inject
    WebhookService webhooks;

    @Inject
    DeliveryLog log;

    @GET
    @Operation(operationId = "webhooks", summary = "The organisation's webhooks, oldest first")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "Webhooks without their secrets",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.WEBHOOKS)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_MANAGER)
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    public Slice<WebhookView> list(@BeanParam ListParams list) {
        return webhooks.list(list.paging());
    }

    @POST
    @Operation(
            operationId = "createWebhook",
            summary = "Create a webhook",
            description =
                    "Calls are signed by the Standard Webhooks scheme with the secret, which is shown this once; it is made"
                            + " when left out. The address has to be https and outside, unless an administrator lists it.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "201",
            description = "The webhook with its secret; Location names it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CreatedWebhook.class),
                            examples = @ExampleObject(name = "example", value = Examples.CREATED)))
    @APIResponse(responseCode = "400", description = "The address, an event or the secret cannot be used")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_MANAGER)
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    @APIResponse(responseCode = "409", description = "The organisation has 20 webhooks")
    public Response create(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = CreateWebhook.class),
                                            examples = @ExampleObject(name = "example", value = Examples.CREATE)))
                    @NotNull
                    @Valid
                    CreateWebhook wish) {
        CreatedWebhook created = webhooks.create(wish);
        return Response.created(URI.create("webhooks/" + created.id()))
                .entity(created)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "webhook", summary = "One webhook")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The webhook without its secret",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WebhookView.class),
                            examples = @ExampleObject(name = "example", value = Examples.WEBHOOK)))
    @APIResponse(responseCode = "304", description = "The caller has this version")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_MANAGER)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    public WebhookView get(@PathParam("id") UUID id) {
        return webhooks.get(id);
    }

    @PATCH
    @Path("{id}")
    @Operation(
            operationId = "changeWebhook",
            summary = "Change a webhook, or switch it off and on",
            description = "A merge patch of url, events, description and enabled; only the description may be null.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The webhook as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WebhookView.class),
                            examples = @ExampleObject(name = "example", value = Examples.WEBHOOK)))
    @APIResponse(responseCode = "400", description = "A field cannot be used")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_MANAGER)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    @APIResponse(responseCode = "412", description = "The webhook changed since the If-Match version")
    public WebhookView change(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) IfMatch seen,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ChangeWebhook.class),
                                            examples = @ExampleObject(name = "example", value = Examples.CHANGE)))
                    @NotNull
                    @Valid
                    ChangeWebhook patch) {
        return webhooks.change(id, patch, IfMatch.version(seen));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteWebhook", summary = "Delete a webhook with its log")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(responseCode = "204", description = "Nothing is sent to it any more")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_MANAGER)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    public void delete(@PathParam("id") UUID id) {
        webhooks.delete(id);
    }

    @POST
    @Path("{id}/rotate-secret")
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Replace the secret of a webhook",
            description = "The new one is shown this once. For 24 hours calls carry a signature by each of the two.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The webhook with its new secret",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CreatedWebhook.class),
                            examples = @ExampleObject(name = "example", value = Examples.ROTATED)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_MANAGER)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    public CreatedWebhook rotateSecret(@PathParam("id") UUID id) {
        return webhooks.rotateSecret(id);
    }

    @POST
    @Path("{id}/test")
    @Operation(
            operationId = "testWebhook",
            summary = "Send webhook.ping",
            description = "Also to a webhook that is switched off.")
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
    public Response test(@PathParam("id") UUID id) {
        return WebhookDeliveriesResource.onItsWay(log.test(id));
    }
}
