package org.baobab.listings.follow.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.baobab.listings.follow.FavoriteView;
import org.baobab.listings.follow.Favorites;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.ListParams;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Listings that one marked. */
@Path("me/favorites")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.TAG)
public class MyFavoritesResource {
    @Inject
    Favorites favorites;

    @GET
    @Operation(
            operationId = "myFavorites",
            summary = "The listings I marked, the last one first",
            description = "One that was withdrawn since stays in the list, without its listing.")
    @APIResponse(
            responseCode = "200",
            description = "Favourites",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "favorites", value = Examples.FAVORITES)))
    @APIResponse(responseCode = "400", description = "A parameter cannot be used")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "An API key has no favourites")
    public Slice<FavoriteView> list(@BeanParam ListParams list) {
        return favorites.list(list.paging());
    }

    @PUT
    @Path("{listingId}")
    @Operation(
            operationId = "addFavorite",
            summary = "Mark a listing",
            description = "Marking it again changes nothing.")
    @APIResponse(responseCode = "204", description = "It is marked")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "An API key has no favourites")
    @APIResponse(responseCode = "404", description = "No such listing, or it is not published")
    @APIResponse(responseCode = "409", description = "There are 500 already")
    public void put(@Parameter(description = Examples.ID_TEXT) @PathParam("listingId") UUID listingId) {
        favorites.put(listingId);
    }

    @DELETE
    @Path("{listingId}")
    @Operation(operationId = "removeFavorite", summary = "Unmark a listing")
    @APIResponse(responseCode = "204", description = "It is not marked, perhaps never was")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "An API key has no favourites")
    public void remove(@Parameter(description = Examples.ID_TEXT) @PathParam("listingId") UUID listingId) {
        favorites.remove(listingId);
    }
}
