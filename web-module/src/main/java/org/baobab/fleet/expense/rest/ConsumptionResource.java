package org.baobab.fleet.expense.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.baobab.fleet.expense.Consumption;
import org.baobab.fleet.expense.VehicleConsumption;
import org.baobab.platform.web.InOrganization;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What vehicles burn. */
@Path("fleet/vehicles/{vehicleId}/consumption")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class ConsumptionResource {
    @Inject
    Consumption consumption;

    @GET
    @Operation(
            operationId = "vehicleConsumption",
            summary = "What a vehicle burns, from full tank to full tank",
            description =
                    "Of expenses of kind FUEL with litres and odometerKm. An interval far from the vehicle's median (3.5 median deviations, and a tenth of it at least; of five intervals on) is an outlier: HIGH where fuel was lost, went elsewhere, or the odometer was read too low; LOW where a fill was not entered or the odometer was read too high.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "Litres for 100 km, the oldest first",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VehicleConsumption.class),
                            examples = @ExampleObject(name = "example", value = Examples.CONSUMPTION)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_FIELD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_VEHICLE)
    public VehicleConsumption consumption(
            @PathParam("vehicleId") UUID vehicleId,
            @Parameter(description = "The first day on which an interval may end") @QueryParam("from") LocalDate from,
            @Parameter(description = "The last one") @QueryParam("to") LocalDate to) {
        return consumption.of(vehicleId, from, to);
    }
}
