package org.baobab.fleet.fence.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.baobab.fleet.fence.FleetQuestions;
import org.baobab.fleet.fence.NearVehicle;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.InOrganization;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Vehicles around a place. */
@Path("fleet/vehicles/nearby")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class NearbyVehiclesResource {
    @Inject
    FleetQuestions questions;

    @GET
    @Operation(
            operationId = "nearbyVehicles",
            summary = "Vehicles whose last known place is within a radius, nearest first")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "Vehicles with their distance",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.NEARBY)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_PARAMETER)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    public Slice<NearVehicle> list(
            @Parameter(required = true, description = "Latitude of the middle") @QueryParam("lat") Double lat,
            @Parameter(required = true, description = "Longitude of the middle") @QueryParam("lng") Double lng,
            @Parameter(required = true, description = "In metres") @QueryParam("radius") Double radius,
            @Parameter(description = "At most so many, 1 to 100") @QueryParam("limit") Integer limit,
            @Parameter(description = "next of the part before") @QueryParam("cursor") String cursor) {
        if (lat == null || lng == null) {
            throw new RuleViolationException(lat == null ? "lat" : "lng", "required");
        }
        int most = Paging.of(limit == null ? Paging.DEFAULT_LIMIT : limit, null).limit();
        return questions.nearby(middle(lat, lng), radius, most, cursor);
    }

    private static GeoPoint middle(double lat, double lng) {
        if (!(Math.abs(lat) <= 90)) {
            throw new RuleViolationException("lat", "place.latitude");
        }
        if (!(Math.abs(lng) <= 180)) {
            throw new RuleViolationException("lng", "place.longitude");
        }
        return new GeoPoint(lat, lng);
    }
}
