package org.baobab.platform.webhook.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.baobab.platform.audit.EventCatalogue;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What there is to be told about. */
@Path("webhooks/event-types")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.TAG)
public class EventTypesResource {
    @Inject
    EventCatalogue catalogue;

    @Inject
    Caller caller;

    @GET
    @Operation(
            operationId = "eventTypes",
            summary = "Every kind of event, in alphabetical order",
            description = "The same as docs/EVENTS.md, with a body of each; all in one part.")
    @APIResponse(
            responseCode = "200",
            description = "Event types with examples",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.EVENT_TYPES)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    public Slice<EventTypeView> list() {
        return new Slice<>(
                catalogue.all().stream()
                        .map(type -> EventTypeView.of(type, caller.locale()))
                        .toList(),
                null);
    }
}
