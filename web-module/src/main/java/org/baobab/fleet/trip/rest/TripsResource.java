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
import org.baobab.fleet.trip.TripView;
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

/** The trips of a vehicle. */
@Path("fleet/vehicles/{vehicleId}/trips")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class TripsResource {
    @Inject
    Trips trips;

    @GET
    @Operation(
            operationId = "vehicleTrips",
            summary = "A vehicle's trips that touch a period, newest first",
            description =
                    "Found from its positions some seconds after they came, and found anew where late ones say otherwise; then their ids are others. endedAt is null while a trip goes on.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "Trips",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.TRIPS)))
    @APIResponse(responseCode = "400", description = Examples.BAD_PERIOD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_MEMBER)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    public Slice<TripView> list(
            @PathParam("vehicleId") UUID vehicleId,
            @Parameter(description = "Seven days before the end where it is left out") @QueryParam("from") Instant from,
            @Parameter(description = "Now where it is left out; not included") @QueryParam("to") Instant to,
            @BeanParam ListParams list) {
        return trips.trips(vehicleId, from, to, list.paging());
    }
}
