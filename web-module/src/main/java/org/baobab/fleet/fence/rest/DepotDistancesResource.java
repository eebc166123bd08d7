package org.baobab.fleet.fence.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.baobab.fleet.fence.DepotDistance;
import org.baobab.fleet.fence.FleetQuestions;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.InOrganization;
import org.baobab.platform.web.ListParams;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far vehicles are from depots. */
@Path("fleet/depots/distances")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class DepotDistancesResource {
    @Inject
    FleetQuestions questions;

    @GET
    @Operation(
            operationId = "depotDistances",
            summary = "The nearest ten depots from a vehicle's last known place, nearest first",
            description =
                    "Without vehicleId those of each vehicle, by parts of limit vehicles. A vehicle that never said where it is has none.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "Depots with their distance",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.DISTANCES)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_PARAMETER)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_VEHICLE)
    public Slice<DepotDistance> list(
            @Parameter(description = "Only of this vehicle") @QueryParam("vehicleId") UUID vehicleId,
            @BeanParam ListParams list) {
        return questions.distances(vehicleId, list.paging());
    }
}
