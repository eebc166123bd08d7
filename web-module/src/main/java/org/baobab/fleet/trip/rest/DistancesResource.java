package org.baobab.fleet.trip.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.baobab.fleet.trip.DrivenDays;
import org.baobab.fleet.trip.Trips;
import org.baobab.platform.web.InOrganization;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far a vehicle drove by day. */
@Path("fleet/vehicles/{vehicleId}/distances")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class DistancesResource {
    @Inject
    Trips trips;

    @GET
    @Operation(
            operationId = "vehicleDistances",
            summary = "How far a vehicle drove on each day",
            description =
                    "Days are those of the organisation's time zone, both ends included; days without a trip are missing. At most 366 days.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The days",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DrivenDays.class),
                            examples = @ExampleObject(name = "example", value = Examples.DISTANCES)))
    @APIResponse(responseCode = "400", description = Examples.BAD_PERIOD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_MEMBER)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    public DrivenDays of(
            @PathParam("vehicleId") UUID vehicleId,
            @Parameter(description = "The first day; thirty days up to the last where it is left out")
                    @QueryParam("from")
                    LocalDate from,
            @Parameter(description = "The last day; today where it is left out") @QueryParam("to") LocalDate to) {
        return trips.days(vehicleId, from, to);
    }
}
