package org.baobab.listings.contact.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.baobab.listings.contact.Inquiry;
import org.baobab.listings.contact.ListingInquiries;
import org.baobab.platform.conversation.ConversationView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Messages to the advertiser of a listing. */
@Path("listings/{id}/inquiries")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.TAG)
public class InquiriesResource {
    @Inject
    ListingInquiries inquiries;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "inquire",
            summary = "Write to the advertiser of a listing",
            description =
                    "Begins a conversation, or goes on with the one that I have about this listing. The phone number, where one is given, goes with the message.")
    @APIResponse(
            responseCode = "201",
            description = "The conversation; Location names it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConversationView.class),
                            examples = @ExampleObject(name = "conversation", value = Examples.CONVERSATION)))
    @APIResponse(responseCode = "400", description = "The message is missing or too long, or the phone is no number")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "An API key takes part in no conversation")
    @APIResponse(responseCode = "404", description = "No such listing is published")
    @APIResponse(responseCode = "409", description = "The listing is my own, or one side has blocked the other")
    @APIResponse(responseCode = "429", description = "Too many new conversations within an hour")
    public Response inquire(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = Inquiry.class),
                                            examples = @ExampleObject(name = "inquiry", value = Examples.INQUIRY)))
                    @NotNull
                    @Valid
                    Inquiry inquiry) {
        ConversationView conversation = inquiries.inquire(id, inquiry);
        return Response.created(URI.create("conversations/" + conversation.id()))
                .entity(conversation)
                .build();
    }
}
