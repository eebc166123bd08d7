package org.baobab.listings.finding.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.baobab.listings.Amenity;
import org.baobab.listings.Offer;
import org.baobab.listings.PropertyType;
import org.baobab.listings.finding.FoundListings;
import org.baobab.listings.finding.ListingQuery;
import org.baobab.listings.finding.ListingSearch;
import org.baobab.platform.web.PublicAccess;
import org.baobab.platform.web.cache.PublicAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is on offer, for everybody. */
@Path("listings/search")
@ApplicationScoped
@PublicAccess
@SecurityRequirements
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.TAG)
public class ListingSearchResource {
    @Inject
    ListingSearch search;

    @Inject
    PublicAnswer answer;

    @GET
    @Operation(
            operationId = "searchListings",
            summary = "Find published listings",
            description =
                    "By words and by facts, all of which have to hold. Words are found whatever their accents, plurals and synonyms, \"in quotes\" in this order;"
                            + " a slip of the finger is forgiven. Where nothing holds all words, relaxed is true and the items hold some of them. Facets count"
                            + " as if nothing had been chosen of their own kind. degraded is true while the search index cannot answer and the database does."
                            + " The first 10,000 hits can be paged through.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Words, up to 300 characters; any text is good",
            example = "villa piscine",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "offer", in = ParameterIn.QUERY, schema = @Schema(implementation = Offer.class))
    @Parameter(name = "type", in = ParameterIn.QUERY, schema = @Schema(implementation = PropertyType.class))
    @Parameter(
            name = "city",
            in = ParameterIn.QUERY,
            description = "Its name, whatever its accents",
            example = "Conakry",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "minPrice", in = ParameterIn.QUERY, schema = @Schema(implementation = BigDecimal.class))
    @Parameter(name = "maxPrice", in = ParameterIn.QUERY, schema = @Schema(implementation = BigDecimal.class))
    @Parameter(
            name = "currency",
            in = ParameterIn.QUERY,
            description =
                    "Of the two prices, GNF when left out; listings in other currencies are compared at the stored rates",
            example = "EUR",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "minBedrooms", in = ParameterIn.QUERY, schema = @Schema(implementation = Integer.class))
    @Parameter(
            name = "minArea",
            in = ParameterIn.QUERY,
            description = "In square metres",
            schema = @Schema(implementation = BigDecimal.class))
    @Parameter(
            name = "amenities",
            in = ParameterIn.QUERY,
            description = "All of these: with commas between them, or the parameter several times",
            explode = Explode.FALSE,
            schema = @Schema(type = SchemaType.ARRAY, implementation = Amenity.class))
    @Parameter(
            name = "lat",
            in = ParameterIn.QUERY,
            description = "With lng: where distances are measured from",
            schema = @Schema(implementation = Double.class))
    @Parameter(name = "lng", in = ParameterIn.QUERY, schema = @Schema(implementation = Double.class))
    @Parameter(
            name = "radius",
            in = ParameterIn.QUERY,
            description = "In metres around lat and lng",
            schema = @Schema(implementation = Integer.class))
    @Parameter(
            name = "box",
            in = ParameterIn.QUERY,
            description = "What a map shows: south,west,north,east",
            example = "9.4,-13.8,9.8,-13.4",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "advertiser",
            in = ParameterIn.QUERY,
            description = "Only those of this one",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "distance needs lat and lng",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"relevance", "price", "-price", "newest", "distance"},
                            defaultValue = "relevance"))
    @Parameter(
            name = "page",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
    @Parameter(
            name = "size",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    @APIResponse(
            responseCode = "200",
            description = "A page of listings; a page behind the last is empty",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SearchView.class),
                            examples = @ExampleObject(name = "example", value = Examples.FOUND)))
    @APIResponse(responseCode = "400", description = "A parameter cannot be understood; errors names each")
    public SearchView search(@Context UriInfo address) {
        ListingQuery query = ListingQuery.of(parameters(address));
        boolean settled = search.isSettled();
        FoundListings found = search.search(query);
        if (settled && !found.degraded()) {
            answer.shows("listings");
        }
        return SearchView.of(found);
    }

    private static Map<String, String> parameters(UriInfo address) {
        Map<String, String> parameters = new HashMap<>();
        address.getQueryParameters().forEach((name, values) -> {
            if (ListingQuery.NAMES.contains(name)) {
                parameters.put(name, name.equals("amenities") ? String.join(",", values) : values.getFirst());
            }
        });
        return parameters;
    }
}
