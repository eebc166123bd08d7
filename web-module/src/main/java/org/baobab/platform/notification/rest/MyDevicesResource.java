package org.baobab.platform.notification.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.baobab.platform.notification.device.Devices;
import org.baobab.platform.notification.device.Platform;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The phones and browsers that I get push messages on. */
@Path("me/devices/{token}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.TAG)
public class MyDevicesResource {
    private static final String TOKEN =
            "The registration token that Firebase gave the app, percent-encoded, at most 4,096 characters";

    @Inject
    Devices devices;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putMyDevice",
            summary = "Get push messages on this device",
            description =
                    "Whoever names a device last has it. Of more than 20 devices the one unseen for longest goes.")
    @APIResponse(responseCode = "204", description = "The device is mine")
    @APIResponse(
            responseCode = "400",
            description = "The token holds blanks or is too long, or the platform is unknown")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "An API key has no devices")
    public void put(
            @Parameter(description = TOKEN, example = Examples.TOKEN) @PathParam("token") String token,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = Device.class),
                                            examples = @ExampleObject(name = "phone", value = Examples.DEVICE)))
                    @NotNull
                    @Valid
                    Device device) {
        devices.put(token, device.platform());
    }

    @DELETE
    @Operation(operationId = "deleteMyDevice", summary = "Get no push messages on this device any more")
    @APIResponse(responseCode = "204", description = "The device is not mine, or not any more")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "An API key has no devices")
    public void delete(@Parameter(description = TOKEN, example = Examples.TOKEN) @PathParam("token") String token) {
        devices.remove(token);
    }

    /** What runs on it. */
    public record Device(@NotNull Platform platform) {}
}
