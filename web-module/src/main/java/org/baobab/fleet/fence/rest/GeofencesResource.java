package org.baobab.fleet.fence.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.baobab.fleet.fence.ChangeGeofence;
import org.baobab.fleet.fence.FenceKind;
import org.baobab.fleet.fence.FleetQuestions;
import org.baobab.fleet.fence.GeofenceFacts;
import org.baobab.fleet.fence.GeofenceView;
import org.baobab.fleet.fence.Geofences;
import org.baobab.fleet.fence.VehicleInside;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.IfMatch;
import org.baobab.platform.web.InOrganization;
import org.baobab.platform.web.ListParams;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Zones as they are drawn and read. */
@Path("fleet/geofences")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class GeofencesResource {
    @Inject
    Geofences fences;

    @Inject
    FleetQuestions questions;

    @GET
    @Operation(operationId = "geofences", summary = "The organisation's geofences, newest first")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "Geofences",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.FENCES)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    public Slice<GeofenceView> list(
            @Parameter(description = "Only those of this kind") @QueryParam("kind") FenceKind kind,
            @BeanParam ListParams list) {
        return fences.list(kind, list.paging());
    }

    @POST
    @Operation(
            operationId = "createGeofence",
            summary = "Draw a geofence",
            description =
                    "Either area, a GeoJSON polygon with or without holes (closed rings that do not cross, at most 1,000 positions), or circle (radius in metres)."
                            + " ALLOWED is not to be left, FORBIDDEN not to be entered, of a LANDMARK only the speed limit counts. Without vehicleIds it is for all"
                            + " vehicles; hours are by the organisation's clock, and where to is not after from, they go on into the next day; dwellSeconds is how long a"
                            + " vehicle must have been where it should not be before that counts. A vehicle of which nothing is heard for five minutes is believed to"
                            + " stand where it was: hours that begin, and a dwell that passes, count for it as well.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "201",
            description = "The geofence; Location names it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = GeofenceView.class),
                            examples = @ExampleObject(name = "example", value = Examples.FENCE)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_FIELD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    @APIResponse(responseCode = "409", description = "The organisation has 2,000 geofences")
    public Response create(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = GeofenceFacts.class),
                                            examples = @ExampleObject(name = "example", value = Examples.CREATE)))
                    @NotNull
                    @Valid
                    GeofenceFacts facts) {
        GeofenceView created = fences.create(facts);
        return Response.created(URI.create("fleet/geofences/" + created.id()))
                .entity(created)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "geofence", summary = "One geofence")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The geofence",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = GeofenceView.class),
                            examples = @ExampleObject(name = "example", value = Examples.FENCE)))
    @APIResponse(responseCode = "304", description = Examples.KNOWN)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_FENCE)
    public GeofenceView get(@PathParam("id") UUID id) {
        return fences.get(id);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceGeofence", summary = "Say everything of a geofence anew")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The geofence as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = GeofenceView.class),
                            examples = @ExampleObject(name = "example", value = Examples.FENCE)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_FIELD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NO_FENCE)
    @APIResponse(responseCode = "412", description = Examples.STALE)
    public GeofenceView replace(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) IfMatch seen,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = GeofenceFacts.class),
                                            examples = @ExampleObject(name = "example", value = Examples.CREATE)))
                    @NotNull
                    @Valid
                    GeofenceFacts facts) {
        return fences.change(id, facts, IfMatch.version(seen));
    }

    @PATCH
    @Path("{id}")
    @Operation(
            operationId = "changeGeofence",
            summary = "Change some of a geofence",
            description =
                    "A merge patch of what POST takes; area, circle and hours are said anew as a whole, and to name the one shape is to do without the other.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The geofence as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = GeofenceView.class),
                            examples = @ExampleObject(name = "example", value = Examples.FENCE)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_FIELD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NO_FENCE)
    @APIResponse(responseCode = "412", description = Examples.STALE)
    public GeofenceView change(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) IfMatch seen,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ChangeGeofence.class),
                                            examples = @ExampleObject(name = "example", value = Examples.CHANGE)))
                    @NotNull
                    @Valid
                    ChangeGeofence patch) {
        return fences.change(id, patch, IfMatch.version(seen));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "deleteGeofence",
            summary = "Delete a geofence",
            description = "What it found stays, under the name that it had.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NO_FENCE)
    @APIResponse(responseCode = "412", description = Examples.STALE)
    public void delete(@PathParam("id") UUID id, @Parameter(hidden = true) @HeaderParam(IfMatch.HEADER) IfMatch seen) {
        fences.delete(id, IfMatch.version(seen));
    }

    @GET
    @Path("{id}/vehicles")
    @Operation(
            operationId = "geofenceVehicles",
            summary = "Which vehicles are inside, as of their last positions",
            description = "And which were inside and are not any more, where it is ALLOWED; in one part.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "Vehicles",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.INSIDE)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_FENCE)
    public Slice<VehicleInside> vehicles(@PathParam("id") UUID id) {
        fences.get(id);
        return new Slice<>(questions.inside(id), null);
    }
}
