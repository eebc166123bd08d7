package org.baobab.listings.finding.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.baobab.listings.finding.ListingSearch;
import org.baobab.platform.web.PublicAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Completes what somebody is typing into the search box. */
@Path("listings/suggest")
@ApplicationScoped
@PublicAccess
@SecurityRequirements
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.TAG)
public class ListingSuggestResource {
    @Inject
    ListingSearch search;

    @GET
    @Operation(
            operationId = "suggestListings",
            summary = "Words to go on with, as somebody types",
            description =
                    "Cities, districts, types and words of titles that begin with the last word of q, the most frequent first, at most ten; accents do not matter,"
                            + " and from four letters on one may be wrong. Each item is the whole text with that word completed.")
    @APIResponse(
            responseCode = "200",
            description = "Suggestions; none for a text that ends in a space or matches nothing",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Suggested.class),
                            examples = @ExampleObject(name = "example", value = Examples.SUGGESTED)))
    @APIResponse(responseCode = "400", description = "q is too long")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "What was typed so far, up to 300 characters; any text is good",
            example = "villa kal",
            schema = @Schema(type = SchemaType.STRING))
    public Suggested suggest(@Context UriInfo address) {
        String q = address.getQueryParameters().getFirst("q");
        return new Suggested(search.suggest(q).stream().map(Suggestion::new).toList());
    }

    /** All at once; there is no next. */
    public record Suggested(List<Suggestion> items) {}

    /** The whole text. */
    public record Suggestion(String text) {}
}
