package org.baobab.fleet.fence.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.baobab.fleet.fence.FleetQuestions;
import org.baobab.fleet.fence.OutsideVehicle;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.InOrganization;
import org.baobab.platform.web.ListParams;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Vehicles that are where they should not be. */
@Path("fleet/vehicles/outside")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class OutsideVehiclesResource {
    @Inject
    FleetQuestions questions;

    @GET
    @Operation(
            operationId = "outsideVehicles",
            summary = "Vehicles in use that are in none of their ALLOWED geofences",
            description =
                    "By their last known places, with the geofences that are in force at this hour; a vehicle without any is nowhere outside.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "Vehicles",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.OUTSIDE)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_PARAMETER)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    public Slice<OutsideVehicle> list(@BeanParam ListParams list) {
        return questions.outside(list.paging());
    }
}
