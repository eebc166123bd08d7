package org.baobab.listings.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.baobab.listings.ListingView;
import org.baobab.listings.Listings;
import org.baobab.listings.PriceChange;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.InOrganizationIfAny;
import org.baobab.platform.web.PublicAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What becomes of a listing as a whole, and what it cost. */
@Path("listings")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.TAG)
public class ListingMovesResource {
    @Inject
    Listings listings;

    @POST
    @Path("{id}/publish")
    @InOrganizationIfAny
    @Operation(
            operationId = "publishListing",
            summary = "Publish a listing",
            description =
                    "From DRAFT, EXPIRED, ARCHIVED, and from REJECTED once it was changed. PUBLISHED at once for 60 days, unless a moderation rule holds it: then PENDING. It needs a description, and no photo.")
    @Parameter(name = Examples.HEADER, in = ParameterIn.HEADER, description = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The listing as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ListingView.class),
                            examples = @ExampleObject(name = "example", value = Examples.LISTING)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    @APIResponse(responseCode = "409", description = Examples.WRONG_STATE)
    public ListingView publish(@PathParam("id") UUID id) {
        return listings.publish(id);
    }

    @POST
    @Path("{id}/unpublish")
    @InOrganizationIfAny
    @Operation(
            operationId = "unpublishListing",
            summary = "Take a listing back",
            description = "From PUBLISHED and PENDING; it is a DRAFT again.")
    @Parameter(name = Examples.HEADER, in = ParameterIn.HEADER, description = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The listing as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ListingView.class),
                            examples = @ExampleObject(name = "example", value = Examples.DRAFT)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    @APIResponse(responseCode = "409", description = Examples.WRONG_STATE)
    public ListingView unpublish(@PathParam("id") UUID id) {
        return listings.unpublish(id);
    }

    @POST
    @Path("{id}/renew")
    @InOrganizationIfAny
    @Operation(
            operationId = "renewListing",
            summary = "Begin the time of a listing anew",
            description = "From PUBLISHED and EXPIRED; it is PUBLISHED for another 60 days.")
    @Parameter(name = Examples.HEADER, in = ParameterIn.HEADER, description = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The listing as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ListingView.class),
                            examples = @ExampleObject(name = "example", value = Examples.LISTING)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    @APIResponse(responseCode = "409", description = Examples.WRONG_STATE)
    public ListingView renew(@PathParam("id") UUID id) {
        return listings.renew(id);
    }

    @POST
    @Path("{id}/archive")
    @InOrganizationIfAny
    @Operation(
            operationId = "archiveListing",
            summary = "Put a listing aside",
            description = "Sold or let: nobody but its advertiser sees it, who may publish it again.")
    @Parameter(name = Examples.HEADER, in = ParameterIn.HEADER, description = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The listing as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ListingView.class),
                            examples = @ExampleObject(name = "example", value = Examples.DRAFT)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    @APIResponse(responseCode = "409", description = Examples.WRONG_STATE)
    public ListingView archive(@PathParam("id") UUID id) {
        return listings.archive(id);
    }

    @GET
    @Path("{id}/price-history")
    @PublicAccess
    @SecurityRequirements
    @Operation(
            operationId = "listingPriceHistory",
            summary = "What a listing cost since when, newest first",
            description = "From its first publication on; all in one part. For whoever may see the listing.")
    @APIResponse(
            responseCode = "200",
            description = "Prices",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.PRICES)))
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    public Slice<PriceChange> priceHistory(@PathParam("id") UUID id) {
        return new Slice<>(listings.priceHistory(id), null);
    }
}
