package org.baobab.platform.conversation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.baobab.platform.conversation.Conversations;
import org.baobab.platform.conversation.MessageView;
import org.baobab.platform.conversation.WriteMessage;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.ListParams;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is written in a thread. */
@Path("conversations/{id}/messages")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.TAG)
public class MessagesResource {
    @Inject
    Conversations conversations;

    @GET
    @Operation(
            operationId = "messages",
            summary = "What was written, newest first",
            description =
                    "Of a message of my own side read says whether the other side has read it. Of an organisation each message bears the name of whoever wrote it.")
    @APIResponse(
            responseCode = "200",
            description = "Messages with what is attached",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "messages", value = Examples.MESSAGES)))
    @APIResponse(responseCode = "400", description = "A parameter cannot be used")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_PERSON)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    public Slice<MessageView> messages(@PathParam("id") UUID id, @BeanParam ListParams list) {
        return conversations.messages(id, list.paging());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "writeMessage",
            summary = "Write a message",
            description =
                    "Up to 4,000 characters, and up to five documents that I stored, or that belong to the organisation in whose name I write; whoever"
                            + " takes part reads them here, and nobody else. The text may be left out where something is attached. Whoever has not read it within"
                            + " a few minutes is written to by e-mail.")
    @APIResponse(
            responseCode = "201",
            description = "The message",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MessageView.class),
                            examples = @ExampleObject(name = "message", value = Examples.MESSAGE)))
    @APIResponse(responseCode = "400", description = "The text is missing or too long, or a document is not mine")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_PERSON)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    @APIResponse(responseCode = "409", description = "One side has blocked the other")
    @APIResponse(responseCode = "429", description = "Too many messages within a minute")
    public Response write(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = WriteMessage.class),
                                            examples = @ExampleObject(name = "message", value = Examples.WRITE)))
                    @NotNull
                    @Valid
                    WriteMessage message) {
        return Response.created(URI.create("conversations/" + id + "/messages"))
                .entity(conversations.write(id, message))
                .build();
    }
}
