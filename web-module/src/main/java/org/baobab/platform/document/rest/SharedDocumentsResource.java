package org.baobab.platform.document.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.Documents;
import org.baobab.platform.web.PublicAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Documents for whoever holds a link. */
@Path("documents/{documentId}/shared")
@ApplicationScoped
@PublicAccess
@SecurityRequirements
@Tag(name = Examples.TAG)
public class SharedDocumentsResource {
    @Inject
    Documents documents;

    @Inject
    Delivery delivery;

    @GET
    @Operation(
            operationId = "sharedDocument",
            summary = "The bytes of a document, by a link",
            description =
                    "The address is made by POST /documents/{documentId}/links and needs no login. Answers as the content itself does; where files are in"
                            + " an S3 that browsers reach, it answers with that one's own address, which holds for some minutes.")
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
    @APIResponse(responseCode = "307", description = "The store gives it, at the address in Location")
    @APIResponse(responseCode = "403", description = "The link is past its time")
    @APIResponse(responseCode = "404", description = "No such link, or its document is gone")
    @APIResponse(responseCode = "416", description = "The part lies outside of the document")
    public Response content(
            @PathParam("documentId") UUID documentId,
            @Parameter(description = "As the link has it") @QueryParam("expires") String expires,
            @Parameter(description = "As the link has it") @QueryParam("signature") String signature,
            @Parameter(description = "To be saved by the browser and not shown")
                    @QueryParam("download")
                    @DefaultValue("false")
                    boolean download,
            @Context HttpServletRequest request,
            @Context HttpServletResponse response) {
        DocumentView document = documents.follow(documentId, expires, signature);
        Optional<URI> atTheStore = documents.atTheStore(
                document,
                Map.of(
                        "Content-Type",
                        document.contentType(),
                        "Content-Disposition",
                        Disposition.of(document, download)));
        return atTheStore
                .map(address -> Response.temporaryRedirect(address).build())
                .orElseGet(() -> delivery.of(document, download, request, response));
    }
}
