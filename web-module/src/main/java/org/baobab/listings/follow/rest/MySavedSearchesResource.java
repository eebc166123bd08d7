package org.baobab.listings.follow.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.baobab.listings.follow.ChangeSavedSearch;
import org.baobab.listings.follow.SaveSearch;
import org.baobab.listings.follow.SavedSearchView;
import org.baobab.listings.follow.SavedSearches;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.IfMatch;
import org.baobab.platform.web.ListParams;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Searches that one keeps. */
@Path("me/saved-searches")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.TAG)
public class MySavedSearchesResource {
    @Inject
    SavedSearches searches;

    @GET
    @Operation(operationId = "mySavedSearches", summary = "The searches I keep, the last one first")
    @APIResponse(
            responseCode = "200",
            description = "Saved searches",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "searches", value = Examples.SEARCHES)))
    @APIResponse(responseCode = "400", description = "A parameter cannot be used")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "An API key keeps no searches")
    public Slice<SavedSearchView> list(@BeanParam ListParams list) {
        return searches.list(list.paging());
    }

    @POST
    @Operation(
            operationId = "saveSearch",
            summary = "Keep a search",
            description =
                    "query holds the parameters of GET /listings/search but page and size. IMMEDIATE tells of a new listing within moments, DAILY by one "
                            + "letter each morning, by mail and at the bell as the person prefers; nobody hears of one listing twice for one search.")
    @APIResponse(
            responseCode = "201",
            description = "It is kept; Location names it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SavedSearchView.class),
                            examples = @ExampleObject(name = "search", value = Examples.SEARCH)))
    @APIResponse(responseCode = "400", description = "A field is missing or cannot be searched for")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "An API key keeps no searches")
    @APIResponse(responseCode = "409", description = "There are 50 already")
    public Response save(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = SaveSearch.class),
                                            examples = @ExampleObject(name = "save", value = Examples.SAVE)))
                    @NotNull
                    @Valid
                    SaveSearch wish) {
        SavedSearchView saved = searches.save(wish);
        return Response.created(URI.create("me/saved-searches/" + saved.id()))
                .entity(saved)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "savedSearch", summary = "One search that I keep")
    @APIResponse(
            responseCode = "200",
            description = "The saved search",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SavedSearchView.class),
                            examples = @ExampleObject(name = "search", value = Examples.SEARCH)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "An API key keeps no searches")
    @APIResponse(responseCode = "404", description = "I keep no such search")
    public SavedSearchView get(@Parameter(description = Examples.SEARCH_ID_TEXT) @PathParam("id") UUID id) {
        return searches.get(id);
    }

    @PATCH
    @Path("{id}")
    @Operation(operationId = "changeSavedSearch", summary = "Change a search that I keep")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SavedSearchView.class),
                            examples = @ExampleObject(name = "search", value = Examples.SEARCH)))
    @APIResponse(responseCode = "400", description = "A field cannot be used")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "An API key keeps no searches")
    @APIResponse(responseCode = "404", description = "I keep no such search")
    @APIResponse(responseCode = "412", description = "It changed since the If-Match version")
    public SavedSearchView change(
            @Parameter(description = Examples.SEARCH_ID_TEXT) @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) IfMatch seen,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ChangeSavedSearch.class),
                                            examples = @ExampleObject(name = "change", value = Examples.CHANGE)))
                    @NotNull
                    @Valid
                    ChangeSavedSearch wish) {
        return searches.change(id, wish, IfMatch.version(seen));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteSavedSearch", summary = "Forget a search")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "An API key keeps no searches")
    @APIResponse(responseCode = "404", description = "I keep no such search")
    public void delete(@Parameter(description = Examples.SEARCH_ID_TEXT) @PathParam("id") UUID id) {
        searches.delete(id);
    }
}
