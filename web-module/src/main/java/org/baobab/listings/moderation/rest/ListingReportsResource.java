package org.baobab.listings.moderation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.baobab.listings.moderation.ListingReports;
import org.baobab.listings.moderation.ReportListing;
import org.baobab.listings.moderation.ReportedListing;
import org.baobab.platform.web.PublicAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What anybody has to say against a listing. */
@Path("listings/{id}/reports")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.TAG)
@PublicAccess
@SecurityRequirements
public class ListingReportsResource {
    @Inject
    ListingReports reports;

    @POST
    @Operation(
            operationId = "reportListing",
            summary = "Report a listing",
            description =
                    "Without login; somebody who is signed in reports a listing once. After enough different people have, it waits for a moderator.")
    @APIResponse(
            responseCode = "201",
            description = "The report; Location says what became of it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReportedListing.class),
                            examples = @ExampleObject(name = "example", value = Examples.REPORTED)))
    @APIResponse(responseCode = "400", description = "A field cannot be used")
    @APIResponse(responseCode = "404", description = "No such listing, or it is not published")
    @APIResponse(responseCode = "409", description = "The caller has reported it before")
    @APIResponse(responseCode = "429", description = "Too many reports from one address")
    public Response report(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ReportListing.class),
                                            examples = @ExampleObject(name = "example", value = Examples.REPORT)))
                    @NotNull
                    @Valid
                    ReportListing report) {
        ReportedListing made = reports.report(id, report);
        return Response.created(URI.create("listings/" + id + "/reports/" + made.id()))
                .entity(made)
                .build();
    }

    @GET
    @Path("{reportId}")
    @Operation(
            operationId = "listingReport",
            summary = "What became of a report",
            description = "For whoever has its id: OPEN until a moderator has decided, then DONE.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReportedListing.class),
                            examples = @ExampleObject(name = "example", value = Examples.REPORTED)))
    @APIResponse(responseCode = "404", description = "No such report")
    public ReportedListing get(@PathParam("id") UUID id, @PathParam("reportId") UUID reportId) {
        return reports.find(id, reportId);
    }
}
