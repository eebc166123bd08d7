package org.baobab.platform.conversation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.baobab.platform.conversation.Conversations;
import org.baobab.platform.conversation.MessageView;
import org.baobab.platform.conversation.WriteMessage;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.rest.Delivery;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.picture.Pictures;
import org.baobab.platform.web.ListParams;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is written in a thread, and what hangs on it. */
@Path("conversations/{id}")
@ApplicationScoped
@Tag(name = Examples.TAG)
public class MessagesResource {
    @Inject
    Conversations conversations;

    @Inject
    Pictures pictures;

    @Inject
    Delivery delivery;

    @GET
    @Path("messages")
    @Produces(MediaType.APPLICATION_JSON)
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
    @Path("messages")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
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

    @GET
    @Path("documents/{documentId}/content")
    @Operation(
            operationId = "attachmentContent",
            summary = "The bytes of what somebody attached",
            description = "For both sides, whoever it belongs to; otherwise as the bytes of any document.")
    @APIResponse(
            responseCode = "200",
            description = "All of it",
            content = @Content(mediaType = "*/*", examples = @ExampleObject(name = "bytes", value = "(bytes)")))
    @APIResponse(responseCode = "206", description = "The part that was asked for; Content-Range says which")
    @APIResponse(responseCode = "304", description = "The caller has it already")
    @APIResponse(responseCode = "400", description = "The width is no number from 1 to 10000")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_PERSON)
    @APIResponse(
            responseCode = "404",
            description = "The caller takes part in no such conversation, or this hangs on none of its messages")
    @APIResponse(responseCode = "416", description = "The part lies outside of the document")
    public Response attachment(
            @PathParam("id") UUID id,
            @PathParam("documentId") UUID documentId,
            @Parameter(description = "To be saved by the browser and not shown")
                    @QueryParam("download")
                    @DefaultValue("false")
                    boolean download,
            @Parameter(description = "Of a picture: the narrowest variant that fills so many pixels, as JPEG")
                    @QueryParam("width")
                    @Min(1)
                    @Max(10_000)
                    Integer width,
            @Context HttpServletRequest request,
            @Context HttpServletResponse response) {
        DocumentView document = conversations.attached(id, documentId);
        if (width != null && document.kind().isPicture()) {
            document = pictures.shown(document, width, false);
        }
        return delivery.of(document, download, request, response);
    }
}
