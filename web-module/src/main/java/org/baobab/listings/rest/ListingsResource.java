package org.baobab.listings.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import java.util.UUID;
import org.baobab.listings.ChangeListing;
import org.baobab.listings.ListingFacts;
import org.baobab.listings.ListingFilter;
import org.baobab.listings.ListingState;
import org.baobab.listings.ListingView;
import org.baobab.listings.Listings;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.IfMatch;
import org.baobab.platform.web.InOrganizationIfAny;
import org.baobab.platform.web.ListParams;
import org.baobab.platform.web.PublicAccess;
import org.baobab.platform.web.cache.PublicAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Listings as they are written and read. */
@Path("listings")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.TAG)
public class ListingsResource {
    @Inject
    Listings listings;

    @Inject
    PublicAnswer answer;

    @GET
    @InOrganizationIfAny
    @Operation(
            operationId = "myListings",
            summary = "The caller's own listings in every state, newest first",
            description =
                    "Those of the organisation, or the person's own outside of any. To find what is published: GET /listings/search.")
    @Parameter(name = Examples.HEADER, in = ParameterIn.HEADER, description = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "Listings",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.LISTINGS)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = "The organisation does not use listings")
    public Slice<ListingView> mine(
            @Parameter(description = "Only those in this state") @QueryParam("state") ListingState state,
            @Parameter(description = Examples.PERSONAL) @QueryParam("personal") @DefaultValue("false") boolean personal,
            @BeanParam ListParams list) {
        return listings.mine(new ListingFilter(state, personal), list.paging());
    }

    @POST
    @InOrganizationIfAny
    @Operation(
            operationId = "createListing",
            summary = "Write a listing",
            description =
                    "A draft, of the organisation or of the person outside of any. Agencies need the app listings and the role AGENT."
                            + " The price has the decimals of its currency (GNF has none), in one of GET /exchange-rates; pricePer is nothing for a SALE, MONTH for a"
                            + " RENT, NIGHT (or MONTH) for a STAY, and may be left out; so may place and amenities. HTML is text.")
    @Parameter(name = Examples.HEADER, in = ParameterIn.HEADER, description = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "201",
            description = "The draft; Location names it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ListingView.class),
                            examples = @ExampleObject(name = "example", value = Examples.DRAFT)))
    @APIResponse(responseCode = "400", description = "A field cannot be used")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = "No such organisation, or not for this caller")
    public Response create(
            @Parameter(description = Examples.PERSONAL) @QueryParam("personal") @DefaultValue("false") boolean personal,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ListingFacts.class),
                                            examples = @ExampleObject(name = "example", value = Examples.CREATE)))
                    @NotNull
                    @Valid
                    ListingFacts facts) {
        ListingView created = listings.create(facts, personal);
        return Response.created(URI.create("listings/" + created.id()))
                .entity(created)
                .build();
    }

    @GET
    @Path("{id}")
    @PublicAccess
    @SecurityRequirements
    @Operation(
            operationId = "listing",
            summary = "One listing",
            description = "Without login where it is published; in any other state only its advertiser finds it.")
    @APIResponse(
            responseCode = "200",
            description = "The listing",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ListingView.class),
                            examples = @ExampleObject(name = "example", value = Examples.LISTING)))
    @APIResponse(responseCode = "304", description = "The caller has this version")
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    public ListingView get(@PathParam("id") UUID id) {
        ListingView listing = listings.get(id);
        if (listing.state() == ListingState.PUBLISHED) {
            answer.shows("listing:" + id, "advertiser:" + listing.advertiser().id());
        }
        return listing;
    }

    @PUT
    @Path("{id}")
    @InOrganizationIfAny
    @Operation(
            operationId = "replaceListing",
            summary = "Say everything of a listing anew",
            description = "What is published stays so, unless a rule holds what it says now for a moderator.")
    @Parameter(name = Examples.HEADER, in = ParameterIn.HEADER, description = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The listing as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ListingView.class),
                            examples = @ExampleObject(name = "example", value = Examples.LISTING)))
    @APIResponse(responseCode = "400", description = "A field cannot be used")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    @APIResponse(responseCode = "412", description = "The listing changed since the If-Match version")
    public ListingView replace(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) IfMatch seen,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ListingFacts.class),
                                            examples = @ExampleObject(name = "example", value = Examples.CREATE)))
                    @NotNull
                    @Valid
                    ListingFacts facts) {
        return listings.change(id, facts, IfMatch.version(seen));
    }

    @PATCH
    @Path("{id}")
    @InOrganizationIfAny
    @Operation(
            operationId = "changeListing",
            summary = "Change some of a listing",
            description = "A merge patch of what POST takes, price and address included.")
    @Parameter(name = Examples.HEADER, in = ParameterIn.HEADER, description = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The listing as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ListingView.class),
                            examples = @ExampleObject(name = "example", value = Examples.LISTING)))
    @APIResponse(responseCode = "400", description = "A field cannot be used")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    @APIResponse(responseCode = "412", description = "The listing changed since the If-Match version")
    public ListingView change(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) IfMatch seen,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ChangeListing.class),
                                            examples = @ExampleObject(name = "example", value = Examples.CHANGE)))
                    @NotNull
                    @Valid
                    ChangeListing patch) {
        return listings.change(id, patch, IfMatch.version(seen));
    }

    @DELETE
    @Path("{id}")
    @InOrganizationIfAny
    @Operation(
            operationId = "deleteListing",
            summary = "Delete a listing with its photos",
            description =
                    "It is gone for everybody, its advertiser included. To keep it aside: POST /listings/{id}/archive.")
    @Parameter(name = Examples.HEADER, in = ParameterIn.HEADER, description = Examples.ORGANIZATION)
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    @APIResponse(responseCode = "412", description = "The listing changed since the If-Match version")
    public void delete(@PathParam("id") UUID id, @Parameter(hidden = true) @HeaderParam(IfMatch.HEADER) IfMatch seen) {
        listings.delete(id, IfMatch.version(seen));
    }
}
