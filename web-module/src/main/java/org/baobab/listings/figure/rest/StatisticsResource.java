package org.baobab.listings.figure.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.baobab.listings.figure.ListingStatistics;
import org.baobab.listings.figure.Statistics;
import org.baobab.platform.web.InOrganizationIfAny;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an advertiser is told of a listing's success. */
@Path("listings/{listingId}/statistics")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@InOrganizationIfAny
@Tag(name = Examples.TAG)
public class StatisticsResource {
    @Inject
    ListingStatistics statistics;

    @GET
    @Operation(
            operationId = "listingStatistics",
            summary = "Views, contacts and favourites of a listing by day",
            description =
                    "For those who may edit it. Days are those of UTC, both ends included, without gaps; today's figures lag by some seconds. A contact is"
                            + " a phone number shown, WhatsApp opened or a message written.")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Statistics.class),
                            examples = @ExampleObject(name = "example", value = Examples.STATISTICS)))
    @APIResponse(
            responseCode = "400",
            description = "A day cannot be read, or the period is none or longer than a year")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no AGENT of the organisation")
    @APIResponse(responseCode = "404", description = "No such listing, or not for this caller")
    public Statistics of(
            @PathParam("listingId") UUID listingId,
            @Parameter(description = "The first day; thirty days up to the last where it is left out")
                    @QueryParam("from")
                    LocalDate from,
            @Parameter(description = "The last day; today where it is left out") @QueryParam("to") LocalDate to) {
        return statistics.of(listingId, from, to);
    }
}
