package org.baobab.fleet.trip.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.baobab.fleet.trip.Track;
import org.baobab.fleet.trip.Tracks;
import org.baobab.platform.web.InOrganization;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The line that a vehicle drove. */
@Path("fleet/vehicles/{vehicleId}/track")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class TrackResource {
    @Inject
    Tracks tracks;

    @GET
    @Operation(
            operationId = "vehicleTrack",
            summary = "The line that a vehicle drove, with its distance",
            description =
                    "At most 92 days. Of a long line only the points are told that it needs to look the same, 2,000 at most; its distance is that of all.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The line",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Track.class),
                            examples = @ExampleObject(name = "example", value = Examples.TRACK)))
    @APIResponse(responseCode = "400", description = Examples.BAD_PERIOD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_MEMBER)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    public Track of(
            @PathParam("vehicleId") UUID vehicleId,
            @Parameter(description = "A day before the end where it is left out") @QueryParam("from") Instant from,
            @Parameter(description = "Now where it is left out; not included") @QueryParam("to") Instant to) {
        return tracks.of(vehicleId, from, to);
    }
}
