package org.baobab.platform.document.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.time.Duration;
import java.util.UUID;
import org.baobab.platform.document.DocumentFilter;
import org.baobab.platform.document.DocumentLink;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.Documents;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.picture.Pictures;
import org.baobab.platform.web.InOrganizationIfAny;
import org.baobab.platform.web.ListParams;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files of organisations and people. */
@Path("documents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@InOrganizationIfAny
@Tag(name = Examples.TAG)
public class DocumentsResource {
    @Inject
    Documents documents;

    @Inject
    Pictures pictures;

    @Inject
    UploadForm form;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "storeDocument",
            summary = "Store a file",
            description =
                    "Streamed, up to 200 MB (avatars 10, photos 25). What the file is, is told by its content: avatars and photos take JPEG, PNG and"
                            + " WebP up to 50 megapixels, and keep neither place nor time nor comments of them; documents PDF, Office files, texts and pictures; recordings sound and film; uploads everything but programs."
                            + " Fields before the file are allowed; what follows it is not read. The same bytes take their place once.")
    @Parameter(
            name = "X-Organization",
            in = ParameterIn.HEADER,
            description = Examples.ORGANIZATION,
            schema = @Schema(implementation = UUID.class))
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = FileForm.class),
                            examples = @ExampleObject(name = "example", value = "{\"file\": \"(bytes)\"}")))
    @APIResponse(
            responseCode = "201",
            description = "The document; Location names it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StoredDocument.class),
                            examples = @ExampleObject(name = "example", value = Examples.DOCUMENT)))
    @APIResponse(responseCode = "400", description = "No such bucket, or no form with a file")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The role does not suffice to add to this bucket")
    @APIResponse(responseCode = "413", description = "Larger than the bucket takes")
    @APIResponse(responseCode = "415", description = "No form, or a kind of file that the bucket does not take")
    public Response store(
            @Parameter(required = true, description = Examples.BUCKET) @QueryParam("bucket") String bucket,
            @Parameter(description = "It is the caller's own, and nobody else of the organisation sees it")
                    @QueryParam("personal")
                    @DefaultValue("false")
                    boolean personal,
            @Context HttpServletRequest request) {
        DocumentView stored = form.store(request, BucketName.open(bucket), personal);
        return Response.created(URI.create("documents/" + stored.id()))
                .entity(StoredDocument.of(stored))
                .build();
    }

    @GET
    @Operation(operationId = "documents", summary = "Documents that the caller may read, newest first")
    @Parameter(
            name = "X-Organization",
            in = ParameterIn.HEADER,
            description = Examples.ORGANIZATION,
            schema = @Schema(implementation = UUID.class))
    @APIResponse(
            responseCode = "200",
            description = "Documents without their bytes",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.LIST)))
    @APIResponse(
            responseCode = "400",
            description = "A filter, limit or cursor cannot be used, or it takes a choice of organisation")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The role does not suffice to read this bucket")
    public Slice<StoredDocument> list(
            @Parameter(description = "Only documents of this bucket") @QueryParam("bucket") String bucket,
            @Parameter(description = "Only documents with this in their name, whatever the case and the accents")
                    @QueryParam("name")
                    @Size(max = 100)
                    String name,
            @Parameter(description = "The caller's own, and not those of the organisation")
                    @QueryParam("personal")
                    @DefaultValue("false")
                    boolean personal,
            @BeanParam ListParams list) {
        String wanted = name == null || name.isBlank() ? null : name.strip();
        return documents
                .list(new DocumentFilter(BucketName.any(bucket), wanted, personal), list.paging())
                .map(StoredDocument::of);
    }

    @GET
    @Path("{documentId}")
    @Operation(operationId = "document", summary = "One document without its bytes")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StoredDocument.class),
                            examples = @ExampleObject(name = "example", value = Examples.DOCUMENT)))
    @APIResponse(responseCode = "304", description = "Nothing changed since the caller saw it")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "404", description = "No such document, or not for this caller")
    public StoredDocument get(@PathParam("documentId") UUID documentId) {
        DocumentView document = documents.get(documentId);
        return StoredDocument.of(document, pictures.of(document).orElse(null));
    }

    @DELETE
    @Path("{documentId}")
    @Operation(
            operationId = "deleteDocument",
            summary = "Delete a document",
            description =
                    "For whoever stored it, and managers. Nobody sees it any more; its bytes go thirty days later.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller did not store it, and is no manager")
    @APIResponse(responseCode = "404", description = "No such document, or not for this caller")
    public void delete(@PathParam("documentId") UUID documentId) {
        documents.delete(documentId);
    }

    @POST
    @Path("{documentId}/links")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "shareDocument",
            summary = "Make a link that needs no login",
            description =
                    "Whoever has the address gets the document until then, or until it is deleted. For whoever may add to its bucket, and whoever stored it.")
    @APIResponse(
            responseCode = "201",
            description = "The address, with its signature last",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DocumentLink.class),
                            examples = @ExampleObject(name = "example", value = Examples.LINK)))
    @APIResponse(responseCode = "400", description = "The time cannot be used")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The role does not suffice to give it away")
    @APIResponse(responseCode = "404", description = "No such document, or not for this caller")
    public Response share(
            @PathParam("documentId") UUID documentId,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ShareDocument.class),
                                            examples = @ExampleObject(name = "example", value = Examples.LINK_WISH)))
                    @NotNull
                    @Valid
                    ShareDocument wish) {
        DocumentLink link = documents.link(documentId, Duration.ofSeconds(wish.expiresIn()));
        return Response.created(link.url()).entity(link).build();
    }

    /** Shows the form to readers of the API's document. */
    @Schema(name = "FileForm", description = "A form with one file")
    public record FileForm(
            @Schema(type = SchemaType.STRING, format = "binary", required = true)
            String file) {}
}
