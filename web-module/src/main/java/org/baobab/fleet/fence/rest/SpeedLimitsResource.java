package org.baobab.fleet.fence.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.baobab.fleet.fence.SpeedLimitService;
import org.baobab.fleet.fence.SpeedLimits;
import org.baobab.platform.web.InOrganization;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How fast vehicles may go wherever they are. */
@Path("fleet/speed-limits")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class SpeedLimitsResource {
    @Inject
    SpeedLimitService limits;

    @GET
    @Operation(operationId = "speedLimits", summary = "The speed limits that hold everywhere")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The general one, which may be missing, and those of single vehicles",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SpeedLimits.class),
                            examples = @ExampleObject(name = "example", value = Examples.LIMITS)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    public SpeedLimits get() {
        return limits.get();
    }

    @PUT
    @Operation(
            operationId = "replaceSpeedLimits",
            summary = "Say all speed limits anew",
            description =
                    "A vehicle's own replaces the general one; those of geofences hold besides. Without generalKmh there is no general one.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The limits as they are now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SpeedLimits.class),
                            examples = @ExampleObject(name = "example", value = Examples.LIMITS)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_FIELD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_MANAGER)
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    public SpeedLimits change(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = SpeedLimits.class),
                                            examples = @ExampleObject(name = "example", value = Examples.LIMITS)))
                    @NotNull
                    @Valid
                    SpeedLimits said) {
        return limits.change(said);
    }
}
