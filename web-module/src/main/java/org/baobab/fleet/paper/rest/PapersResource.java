package org.baobab.fleet.paper.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.baobab.fleet.paper.ChangePaper;
import org.baobab.fleet.paper.DuePaper;
import org.baobab.fleet.paper.PaperFacts;
import org.baobab.fleet.paper.PaperFilter;
import org.baobab.fleet.paper.PaperKind;
import org.baobab.fleet.paper.PaperView;
import org.baobab.fleet.paper.Papers;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.IfMatch;
import org.baobab.platform.web.InOrganization;
import org.baobab.platform.web.ListParams;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Papers as they are written and read. */
@Path("fleet/papers")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class PapersResource {
    @Inject
    Papers papers;

    @GET
    @Operation(operationId = "papers", summary = "The organisation's papers, newest first")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "Papers",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.PAPERS)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    public Slice<PaperView> list(
            @QueryParam("vehicleId") UUID vehicleId,
            @QueryParam("driverId") UUID driverId,
            @QueryParam("kind") PaperKind kind,
            @Parameter(description = "Only those that end before this day") @QueryParam("expiresBefore")
                    LocalDate expiresBefore,
            @BeanParam ListParams list) {
        return papers.list(new PaperFilter(vehicleId, driverId, kind, expiresBefore), list.paging());
    }

    @GET
    @Path("due")
    @Operation(
            operationId = "duePapers",
            summary = "What is in force and ends soon, or has ended; what ends first before",
            description =
                    "Of several papers of one kind the one that ends last is in force. Licences of drivers are there without a paper too.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "All of them in one page, 500 at most",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.DUE)))
    @APIResponse(responseCode = "400", description = "days is out of range")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    public Slice<DuePaper> due(
            @Parameter(description = "Within so many days") @QueryParam("days") @DefaultValue("30") @Min(0) @Max(3650)
                    int days) {
        return new Slice<>(papers.due(days), null);
    }

    @POST
    @Operation(
            operationId = "createPaper",
            summary = "Add a paper",
            description =
                    "Of a vehicle or of a driver. A LICENCE of a driver that ends later than the one before renews licenceExpiresOn of the driver. documentId names a document of the organisation (POST /documents).")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "201",
            description = "The paper; Location names it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PaperView.class),
                            examples = @ExampleObject(name = "example", value = Examples.PAPER)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_FIELD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    public Response create(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = PaperFacts.class),
                                            examples = @ExampleObject(name = "example", value = Examples.CREATE)))
                    @NotNull
                    @Valid
                    PaperFacts facts) {
        PaperView created = papers.create(facts);
        return Response.created(URI.create("fleet/papers/" + created.id()))
                .entity(created)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "paper", summary = "One paper")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PaperView.class),
                            examples = @ExampleObject(name = "example", value = Examples.PAPER)))
    @APIResponse(responseCode = "304", description = Examples.KNOWN)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    public PaperView get(@PathParam("id") UUID id) {
        return papers.get(id);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replacePaper", summary = "Say everything of a paper anew")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The paper as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PaperView.class),
                            examples = @ExampleObject(name = "example", value = Examples.PAPER)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_FIELD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    @APIResponse(responseCode = "412", description = Examples.STALE)
    public PaperView replace(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) IfMatch seen,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = PaperFacts.class),
                                            examples = @ExampleObject(name = "example", value = Examples.CREATE)))
                    @NotNull
                    @Valid
                    PaperFacts facts) {
        return papers.change(id, facts, IfMatch.version(seen));
    }

    @PATCH
    @Path("{id}")
    @Operation(
            operationId = "changePaper",
            summary = "Change some of a paper",
            description = "A merge patch of what POST takes.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The paper as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PaperView.class),
                            examples = @ExampleObject(name = "example", value = Examples.PAPER)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_FIELD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    @APIResponse(responseCode = "412", description = Examples.STALE)
    public PaperView change(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) IfMatch seen,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ChangePaper.class),
                                            examples = @ExampleObject(name = "example", value = Examples.CHANGE)))
                    @NotNull
                    @Valid
                    ChangePaper patch) {
        return papers.change(id, patch, IfMatch.version(seen));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deletePaper", summary = "Delete a paper")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    @APIResponse(responseCode = "412", description = Examples.STALE)
    public void delete(@PathParam("id") UUID id, @Parameter(hidden = true) @HeaderParam(IfMatch.HEADER) IfMatch seen) {
        papers.delete(id, IfMatch.version(seen));
    }
}
