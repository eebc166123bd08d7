package org.baobab.platform.document.rest;

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
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.Documents;
import org.baobab.platform.picture.Pictures;
import org.baobab.platform.web.InOrganizationIfAny;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The bytes of documents. */
@Path("documents/{documentId}/content")
@ApplicationScoped
@InOrganizationIfAny
@Tag(name = Examples.TAG)
public class DocumentContentResource {
    @Inject
    Documents documents;

    @Inject
    Pictures pictures;

    @Inject
    Delivery delivery;

    @GET
    @Operation(
            operationId = "documentContent",
            summary = "The bytes of a document",
            description =
                    "Answers HEAD, Range (one part; several are answered with the whole), If-Range and If-None-Match. A photo or a face with a width"
                            + " is answered by its fittest variant, as WebP where Accept names image/webp, and by itself until there is one.")
    @Parameter(
            name = "Range",
            in = ParameterIn.HEADER,
            description = "Such as bytes=0-1023",
            schema = @Schema(implementation = String.class))
    @APIResponse(
            responseCode = "200",
            description = "All of it",
            content =
                    @Content(
                            mediaType = "*/*",
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples = @ExampleObject(name = "example", value = "(bytes)")))
    @APIResponse(responseCode = "206", description = "The part that was asked for; Content-Range says which")
    @APIResponse(responseCode = "304", description = "The caller has it already")
    @APIResponse(responseCode = "400", description = "The width is no number from 1 to 10000")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "404", description = "No such document, or not for this caller")
    @APIResponse(responseCode = "416", description = "The part lies outside of the document")
    public Response content(
            @PathParam("documentId") UUID documentId,
            @Parameter(description = "To be saved by the browser and not shown")
                    @QueryParam("download")
                    @DefaultValue("false")
                    boolean download,
            @Parameter(description = "Of a picture: the narrowest variant that fills so many pixels, or the widest")
                    @QueryParam("width")
                    @Min(1)
                    @Max(10_000)
                    Integer width,
            @Context HttpServletRequest request,
            @Context HttpServletResponse response) {
        DocumentView document = documents.get(documentId);
        if (width != null && document.kind().isPicture()) {
            response.addHeader("Vary", "Accept");
            document = pictures.shown(document, width, WebpWish.of(request.getHeader("Accept")));
        }
        return delivery.of(document, download, request, response);
    }
}
