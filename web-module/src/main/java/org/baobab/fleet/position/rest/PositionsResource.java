package org.baobab.fleet.position.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.baobab.fleet.position.Arrival;
import org.baobab.fleet.position.LastPlaces;
import org.baobab.fleet.position.PlaceView;
import org.baobab.fleet.position.Positions;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.InOrganization;
import org.baobab.platform.web.ListParams;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where vehicles are. */
@Path("fleet/positions")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class PositionsResource {
    @Inject
    Positions positions;

    @Inject
    LastPlaces places;

    @POST
    @Operation(
            operationId = "reportPositions",
            summary = "Say where vehicles are or were",
            description =
                    "1 to 1,000 points in any order, also late ones. The good ones are kept, the others are named with a reason: incomplete, unknown-vehicle,"
                            + " no-place, in-the-future (more than five minutes), too-old, too-fast (above 300 km/h by its own speed or from where the vehicle"
                            + " was before), inaccurate. A point that is known already is accepted and changes nothing. The limit of its rate is one of its own.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "202",
            description = "How many were taken, and what was wrong with the others",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Arrival.class),
                            examples = @ExampleObject(name = "example", value = Examples.ARRIVAL)))
    @APIResponse(responseCode = "400", description = "No list of points, none, or more than 1,000")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(
            responseCode = "403",
            description = "The caller is no AGENT of the organisation, or it does not use fleet")
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    public Response report(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema =
                                                    @Schema(
                                                            type = SchemaType.ARRAY,
                                                            implementation = ReportPosition.class,
                                                            maxItems = 1_000),
                                            examples = @ExampleObject(name = "example", value = Examples.REPORT)))
                    @NotNull
                    List<ReportPosition> points) {
        Arrival arrival =
                positions.arrive(points.stream().map(ReportPosition::told).toList());
        return Response.accepted(arrival).build();
    }

    @GET
    @Path("last")
    @Operation(
            operationId = "lastPositions",
            summary = "Where each vehicle was last",
            description = "Vehicles that were never heard of are missing.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "Last places",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.PLACES)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(
            responseCode = "403",
            description = "The caller is no member of the organisation, or it does not use fleet")
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    public Slice<PlaceView> last(@BeanParam ListParams list) {
        return places.list(list.paging());
    }
}
