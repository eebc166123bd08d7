package org.baobab.platform.conversation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.baobab.platform.conversation.Conversations;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.rest.Delivery;
import org.baobab.platform.picture.Pictures;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The bytes of what hangs on a message. */
@Path("conversations/{id}/documents/{documentId}/content")
@ApplicationScoped
@Tag(name = Examples.TAG)
public class AttachmentContentResource {
    @Inject
    Conversations conversations;

    @Inject
    Pictures pictures;

    @Inject
    Delivery delivery;

    @GET
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
