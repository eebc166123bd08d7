package org.baobab.fleet.photo.rest;

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
import org.baobab.fleet.photo.VehiclePhotoView;
import org.baobab.fleet.photo.VehiclePhotos;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.InOrganization;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Photos of a vehicle. Their bytes: GET /documents/{documentId}/content. */
@Path("fleet/vehicles/{id}/photos")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = "Fleet")
public class VehiclePhotosResource {
    private static final String ORGANIZATION = "Organization";
    private static final String NOT_FOUND = "No such vehicle or photo, or not for this caller";
    private static final String NO_AGENT = "The caller is no AGENT of the organisation, or it does not use fleet";
    private static final String NO_CREDENTIALS = "No or bad credentials";
    private static final String PHOTO = """
            {"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1cf011", "documentId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1cf001", "cover": true,
             "createdAt": "2026-11-21T08:40:00Z"}""";
    private static final String PHOTOS = "{\"items\": [" + PHOTO + "], \"next\": null}";
    private static final String ORDER = """
            {"order": ["019aa5f2-7c1e-7a40-9b1d-2f6f3c1cf011", "019aa5f2-7c1e-7a40-9b1d-2f6f3c1cf012"]}""";

    @Inject
    VehiclePhotos photos;

    @Inject
    VehiclePhotoForm form;

    @GET
    @Operation(operationId = "vehiclePhotos", summary = "The photos of a vehicle, the cover first")
    @Parameter(ref = ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "All of them in one page; GET /documents/{documentId}/content gives their bytes",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = PHOTOS)))
    @APIResponse(responseCode = "401", description = NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = "The organisation does not use fleet")
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    public Slice<VehiclePhotoView> list(@PathParam("id") UUID id) {
        return new Slice<>(photos.list(id), null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "addVehiclePhoto",
            summary = "Add a photo to a vehicle",
            description =
                    "JPEG, PNG or WebP up to 25 MB and 50 megapixels, at most 20 a vehicle. Where it was taken is left out of it.")
    @Parameter(ref = ORGANIZATION)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = VehiclePhotoFile.class),
                            examples = @ExampleObject(name = "example", value = "{\"file\": \"(bytes)\"}")))
    @APIResponse(
            responseCode = "201",
            description = "The photo, behind the others; Location names the list",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VehiclePhotoView.class),
                            examples = @ExampleObject(name = "example", value = PHOTO)))
    @APIResponse(responseCode = "400", description = "No form with a file")
    @APIResponse(responseCode = "401", description = NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = NO_AGENT)
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    @APIResponse(responseCode = "409", description = "The vehicle has 20 photos")
    @APIResponse(responseCode = "413", description = "More than 25 MB")
    @APIResponse(responseCode = "415", description = "No photo, or too many pixels")
    public Response add(@PathParam("id") UUID id, @Context HttpServletRequest request) {
        VehiclePhotoView photo = form.take(id, request);
        return Response.created(URI.create("fleet/vehicles/" + id + "/photos"))
                .entity(photo)
                .build();
    }

    @PUT
    @Path("order")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "orderVehiclePhotos", summary = "Bring the photos of a vehicle into an order")
    @Parameter(ref = ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The photos in that order, the cover first",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = PHOTOS)))
    @APIResponse(responseCode = "400", description = "Not exactly the photos of this vehicle, each once")
    @APIResponse(responseCode = "401", description = NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = NO_AGENT)
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    public Slice<VehiclePhotoView> order(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = OrderVehiclePhotos.class),
                                            examples = @ExampleObject(name = "example", value = ORDER)))
                    @NotNull
                    @Valid
                    OrderVehiclePhotos wish) {
        return new Slice<>(photos.order(id, wish.order()), null);
    }

    @DELETE
    @Path("{photoId}")
    @Operation(operationId = "deleteVehiclePhoto", summary = "Take a photo of a vehicle away")
    @Parameter(ref = ORGANIZATION)
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "401", description = NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = NO_AGENT)
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    public void remove(@PathParam("id") UUID id, @PathParam("photoId") UUID photoId) {
        photos.remove(id, photoId);
    }

    /** Shows the form to readers of the API's document. */
    @Schema(name = "VehiclePhotoFile", description = "A form with one photo")
    public record VehiclePhotoFile(
            @Schema(type = SchemaType.STRING, format = "binary", required = true)
            String file) {}
}
