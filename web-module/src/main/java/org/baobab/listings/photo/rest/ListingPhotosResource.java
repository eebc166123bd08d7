package org.baobab.listings.photo.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.baobab.listings.PhotoView;
import org.baobab.listings.photo.ListingPhotos;
import org.baobab.platform.web.InOrganizationIfAny;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an advertiser does with the photos of a listing. */
@Path("listings/{listingId}/photos")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@InOrganizationIfAny
@Tag(name = "Listings")
public class ListingPhotosResource {
    private static final String PHOTO = """
            {"id": "0199d1c2-7a10-7000-8000-5b1f2f6c0d11", "width": 1600, "height": 1200, "alt": "Villa de 4 chambres à Kipé",
             "sizes": {"320": "https://baobab.example.com/photos/q3Zs8wVxT0mYk1bN5rJcLg/320", "800": "https://baobab.example.com/photos/q3Zs8wVxT0mYk1bN5rJcLg/800",
                       "1600": "https://baobab.example.com/photos/q3Zs8wVxT0mYk1bN5rJcLg/1600"}}""";
    private static final String NEW = """
            {"id": "0199d1c2-7a10-7000-8000-5b1f2f6c0d11", "width": 0, "height": 0, "alt": "Villa de 4 chambres à Kipé", "sizes": {}}""";
    private static final String LIST = "{\"items\": [" + PHOTO + "], \"next\": null}";
    private static final String ORDER = """
            {"order": ["0199d1c2-7a10-7000-8000-5b1f2f6c0d11", "0199d1c2-7a10-7000-8000-5b1f2f6c0d12"]}""";

    @Inject
    ListingPhotos photos;

    @Inject
    PhotoForm form;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "addListingPhoto",
            summary = "Add a photo to a listing",
            description =
                    "JPEG, PNG or WebP up to 25 MB and 50 megapixels, at most 30 a listing. Where it was taken is left out of it. Its sizes are drawn in the background,"
                            + " upright, as WebP for whoever shows it and else as JPEG; a photo that is narrower than a size is shown there as wide as it is."
                            + " One that then proves unreadable disappears from the listing.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = PhotoFile.class),
                            examples = @ExampleObject(name = "example", value = "{\"file\": \"(bytes)\"}")))
    @APIResponse(
            responseCode = "201",
            description = "The photo, behind the others; the first one is the cover",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PhotoView.class),
                            examples = @ExampleObject(name = "example", value = NEW)))
    @APIResponse(responseCode = "400", description = "No form with a file")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The role does not suffice")
    @APIResponse(responseCode = "404", description = "No such listing, or not the caller's")
    @APIResponse(responseCode = "409", description = "The listing has 30 photos")
    @APIResponse(responseCode = "413", description = "More than 25 MB")
    @APIResponse(responseCode = "415", description = "No photo, or too many pixels")
    public Response add(@PathParam("listingId") UUID listingId, @Context HttpServletRequest request) {
        PhotoView photo = form.take(listingId, request);
        return Response.created(URI.create("listings/" + listingId + "/photos/" + photo.id()))
                .entity(photo)
                .build();
    }

    @GET
    @Operation(operationId = "listingPhotos", summary = "The photos of a listing, the cover first")
    @APIResponse(
            responseCode = "200",
            description = "All of them",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PhotoList.class),
                            examples = @ExampleObject(name = "example", value = LIST)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "404", description = "No such listing, or not for this caller")
    public PhotoList list(@PathParam("listingId") UUID listingId) {
        return PhotoList.of(photos.list(listingId));
    }

    @GET
    @Path("{photoId}")
    @Operation(operationId = "listingPhoto", summary = "One photo of a listing, to see whether it is drawn")
    @APIResponse(
            responseCode = "200",
            description = "The photo",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PhotoView.class),
                            examples = @ExampleObject(name = "example", value = PHOTO)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "404", description = "No such photo, or not for this caller")
    public PhotoView get(@PathParam("listingId") UUID listingId, @PathParam("photoId") UUID photoId) {
        return photos.get(listingId, photoId);
    }

    @PUT
    @Path("order")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "orderListingPhotos", summary = "Bring the photos of a listing into an order")
    @APIResponse(
            responseCode = "200",
            description = "The photos in that order, the cover first",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PhotoList.class),
                            examples = @ExampleObject(name = "example", value = LIST)))
    @APIResponse(responseCode = "400", description = "Not exactly the photos of this listing, each once")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The role does not suffice")
    @APIResponse(responseCode = "404", description = "No such listing, or not the caller's")
    public PhotoList order(
            @PathParam("listingId") UUID listingId,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = OrderPhotos.class),
                                            examples = @ExampleObject(name = "example", value = ORDER)))
                    @NotNull
                    @Valid
                    OrderPhotos wish) {
        return PhotoList.of(photos.order(listingId, wish.order()));
    }

    @DELETE
    @Path("{photoId}")
    @Operation(
            operationId = "deleteListingPhoto",
            summary = "Take a photo away",
            description = "Its addresses end at once, for whoever has not kept a copy.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The role does not suffice")
    @APIResponse(responseCode = "404", description = "No such photo, or not the caller's")
    public void remove(@PathParam("listingId") UUID listingId, @PathParam("photoId") UUID photoId) {
        photos.remove(listingId, photoId);
    }

    /** Shows the form to readers of the API's document. */
    @Schema(name = "PhotoFile", description = "A form with one photo")
    public record PhotoFile(
            @Schema(type = SchemaType.STRING, format = "binary", required = true)
            String file) {}
}
