package org.baobab.fleet.trip.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.baobab.fleet.trip.StopView;
import org.baobab.fleet.trip.Trips;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.InOrganization;
import org.baobab.platform.web.ListParams;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a vehicle stood. */
@Path("fleet/vehicles/{vehicleId}/stops")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class StopsResource {
    @Inject
    Trips trips;

    @GET
    @Operation(
            operationId = "vehicleStops",
            summary = "A vehicle's stops that touch a period, newest first",
            description = "From five minutes on. endedAt is null while it stands there.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "Stops",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.STOPS)))
    @APIResponse(responseCode = "400", description = Examples.BAD_PERIOD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_MEMBER)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    public Slice<StopView> list(
            @PathParam("vehicleId") UUID vehicleId,
            @Parameter(description = "Seven days before the end where it is left out") @QueryParam("from") Instant from,
            @Parameter(description = "Now where it is left out; not included") @QueryParam("to") Instant to,
            @BeanParam ListParams list) {
        return trips.stops(vehicleId, from, to, list.paging());
    }
}
