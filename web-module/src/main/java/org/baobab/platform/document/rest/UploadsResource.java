package org.baobab.platform.document.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.baobab.platform.document.tus.Tus;
import org.baobab.platform.document.tus.TusAnswer;
import org.baobab.platform.web.InOrganizationIfAny;
import org.baobab.platform.web.problem.Problem;
import org.baobab.platform.web.problem.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files that arrive in several requests: tus 1.0.0. */
@Path("uploads")
@ApplicationScoped
@InOrganizationIfAny
@Tag(name = Examples.TAG)
public class UploadsResource {
    private static final String BASE = "/api/v1/uploads/";

    @Inject
    Tus tus;

    @Inject
    Problems problems;

    @POST
    @Operation(
            operationId = "beginUpload",
            summary = "Begin a file that arrives in several requests",
            description =
                    "tus 1.0.0 with creation, creation-with-upload, termination and expiration, for weak networks: any tus client works. Upload-Metadata takes"
                            + " filename, bucket (uploads when left out) and personal (true). What stands still for two days is forgotten.")
    @Parameter(
            name = "X-Organization",
            in = ParameterIn.HEADER,
            description = Examples.ORGANIZATION,
            schema = @Schema(implementation = UUID.class))
    @Parameter(
            name = Tus.LENGTH,
            in = ParameterIn.HEADER,
            description = "Bytes of the whole file",
            schema = @Schema(implementation = Long.class))
    @Parameter(
            name = "Upload-Metadata",
            in = ParameterIn.HEADER,
            description = "Such as filename cmVjb3JkaW5nLm00YQ==,bucket cmVjb3JkaW5ncw==",
            schema = @Schema(implementation = String.class))
    @APIResponse(
            responseCode = "201",
            description = "Location is where its pieces go; Upload-Offset says how much came already")
    @APIResponse(responseCode = "400", description = "No length, no such bucket, or metadata that cannot be read")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The role does not suffice to add to this bucket")
    @APIResponse(responseCode = "412", description = "Another version of tus")
    @APIResponse(responseCode = "413", description = "Larger than the bucket takes")
    @APIResponse(responseCode = "415", description = "A kind of file that the bucket does not take")
    public Response create(@Context HttpServletRequest request) {
        return answer(tus.create(request, BASE), request);
    }

    @HEAD
    @Path("{uploadId}")
    @Operation(operationId = "uploadProgress", summary = "How much of a file has arrived")
    @APIResponse(
            responseCode = "200",
            description = "Upload-Offset and Upload-Length say it; Upload-Document is there once it is complete")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "404", description = "No such upload, not this caller's, or forgotten")
    public Response head(@PathParam("uploadId") UUID uploadId, @Context HttpServletRequest request) {
        return answer(tus.head(request, uploadId), request);
    }

    @PATCH
    @Path("{uploadId}")
    @Operation(
            operationId = "addToUpload",
            summary = "Add the next piece of a file",
            description =
                    "Content-Type application/offset+octet-stream. What arrived before a connection broke is kept. The last piece makes the document, which"
                            + " Upload-Document names.")
    @Parameter(
            name = Tus.OFFSET,
            in = ParameterIn.HEADER,
            description = "Where the piece begins: the Upload-Offset of the answer before",
            schema = @Schema(implementation = Long.class))
    @APIResponse(responseCode = "204", description = "Upload-Offset says how much is safe")
    @APIResponse(responseCode = "400", description = "No offset")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "404", description = "No such upload, not this caller's, or forgotten")
    @APIResponse(responseCode = "409", description = "The piece is not the next one")
    @APIResponse(responseCode = "413", description = "More than the upload said; it has ended")
    @APIResponse(
            responseCode = "415",
            description = "Another type of body, or a kind of file that the bucket does not take; then it has ended")
    public Response patch(@PathParam("uploadId") UUID uploadId, @Context HttpServletRequest request) {
        return answer(tus.patch(request, uploadId), request);
    }

    @DELETE
    @Path("{uploadId}")
    @Operation(operationId = "abandonUpload", summary = "Forget a file that is on its way")
    @APIResponse(responseCode = "204", description = "It is forgotten; a document that it became stays")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "404", description = "No such upload, not this caller's, or forgotten")
    public Response delete(@PathParam("uploadId") UUID uploadId, @Context HttpServletRequest request) {
        return answer(tus.delete(request, uploadId), request);
    }

    private Response answer(TusAnswer told, HttpServletRequest request) {
        Response.ResponseBuilder answer = Response.status(told.status());
        told.headers().forEach(answer::header);
        if (told.status() >= 400) {
            answer.type(Problem.MEDIA_TYPE).entity(problems.of(told.status(), request.getRequestURI()));
        }
        return answer.build();
    }
}
