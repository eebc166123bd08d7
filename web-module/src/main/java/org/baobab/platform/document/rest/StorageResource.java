package org.baobab.platform.document.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.baobab.platform.document.StorageCheck;
import org.baobab.platform.document.StorageReport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The store beside the rows, for operators. */
@Path("ops/documents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.OPERATIONS)
public class StorageResource {
    @Inject
    StorageCheck check;

    @GET
    @Path("orphans")
    @Operation(
            operationId = "documentOrphans",
            summary = "What does not fit together between the rows and the store",
            description = Examples.OPERATOR
                    + " Compares all of both: objects without rows that are older than a day, and rows whose object is missing or of another size."
                    + " The lists show the first hundred of each.")
    @APIResponse(
            responseCode = "200",
            description = "What was found",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StorageReport.class),
                            examples = @ExampleObject(name = "example", value = Examples.ORPHANS)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    public StorageReport orphans() {
        return check.report();
    }

    @POST
    @Path("orphans/delete")
    @Operation(
            operationId = "deleteDocumentOrphans",
            summary = "Delete the objects that have no row",
            description =
                    Examples.OPERATOR
                            + " Only those older than a day. Not after a restore of an older database: what looks like an orphan then may be all that is left of a document.")
    @APIResponse(
            responseCode = "200",
            description = "How many went",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Gone.class),
                            examples = @ExampleObject(name = "example", value = Examples.GONE)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    public Gone deleteOrphans() {
        return new Gone(check.deleteOrphans());
    }

    @POST
    @Path("purge")
    @Operation(
            operationId = "purgeDocuments",
            summary = "Let go for good what was deleted thirty days ago",
            description = Examples.OPERATOR + " The same happens by itself every hour.")
    @APIResponse(
            responseCode = "200",
            description = "How many documents went",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Gone.class),
                            examples = @ExampleObject(name = "example", value = Examples.GONE)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    public Gone purge() {
        return new Gone(check.purgeNow());
    }

    /** How many went. */
    @Schema(name = "Gone", description = "How many went")
    public record Gone(long deleted) {}
}
