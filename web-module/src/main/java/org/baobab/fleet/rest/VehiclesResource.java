package org.baobab.fleet.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.baobab.fleet.ChangeVehicle;
import org.baobab.fleet.Fuel;
import org.baobab.fleet.VehicleFacts;
import org.baobab.fleet.VehicleFilter;
import org.baobab.fleet.VehicleKind;
import org.baobab.fleet.VehicleStatus;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.Vehicles;
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

/** Vehicles as they are written and read. */
@Path("fleet/vehicles")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class VehiclesResource {
    @Inject
    Vehicles vehicles;

    @GET
    @Operation(
            operationId = "vehicles",
            summary = "The organisation's vehicles, newest first",
            description = "Those who only look see no trackerId.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "Vehicles",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.VEHICLES)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    public Slice<VehicleView> list(
            @Parameter(
                            description =
                                    "A part of the registration, the brand or the model, however it is spaced; where nothing is written so, what resembles it")
                    @QueryParam("q")
                    @Size(max = 100)
                    String text,
            @QueryParam("status") VehicleStatus status,
            @QueryParam("kind") VehicleKind kind,
            @QueryParam("fuel") Fuel fuel,
            @QueryParam("depotId") UUID depotId,
            @BeanParam ListParams list) {
        return vehicles.list(new VehicleFilter(text, status, kind, fuel, depotId), list.paging());
    }

    @POST
    @Operation(
            operationId = "createVehicle",
            summary = "Add a vehicle",
            description =
                    "The registration is once in the organisation, whatever its spaces, dashes or case. trackerId of the answer is the secret that its tracker sends as id. A status of ASSIGNED says that it is in use without an assignment, until it is set AVAILABLE.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "201",
            description = "The vehicle; Location names it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VehicleView.class),
                            examples = @ExampleObject(name = "example", value = Examples.VEHICLE)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_FIELD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    @APIResponse(
            responseCode = "409",
            description = "Another vehicle has this registration, or an assignment runs while the status shall change")
    public Response create(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = VehicleFacts.class),
                                            examples =
                                                    @ExampleObject(name = "example", value = Examples.CREATE_VEHICLE)))
                    @NotNull
                    @Valid
                    VehicleFacts facts) {
        VehicleView created = vehicles.create(facts);
        return Response.created(URI.create("fleet/vehicles/" + created.id()))
                .entity(created)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "vehicle", summary = "One vehicle")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The vehicle",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VehicleView.class),
                            examples = @ExampleObject(name = "example", value = Examples.VEHICLE)))
    @APIResponse(responseCode = "304", description = Examples.KNOWN)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_VEHICLE)
    public VehicleView get(@PathParam("id") UUID id) {
        return vehicles.get(id);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceVehicle", summary = "Say everything of a vehicle anew")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The vehicle as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VehicleView.class),
                            examples = @ExampleObject(name = "example", value = Examples.VEHICLE)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_FIELD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NO_VEHICLE)
    @APIResponse(
            responseCode = "409",
            description = "Another vehicle has this registration, or an assignment runs while the status shall change")
    @APIResponse(responseCode = "412", description = Examples.STALE)
    public VehicleView replace(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) IfMatch seen,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = VehicleFacts.class),
                                            examples =
                                                    @ExampleObject(name = "example", value = Examples.CREATE_VEHICLE)))
                    @NotNull
                    @Valid
                    VehicleFacts facts) {
        return vehicles.change(id, facts, IfMatch.version(seen));
    }

    @PATCH
    @Path("{id}")
    @Operation(
            operationId = "changeVehicle",
            summary = "Change some of a vehicle",
            description = "A merge patch of what POST takes.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The vehicle as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VehicleView.class),
                            examples = @ExampleObject(name = "example", value = Examples.VEHICLE)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_FIELD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NO_VEHICLE)
    @APIResponse(
            responseCode = "409",
            description = "Another vehicle has this registration, or an assignment runs while the status shall change")
    @APIResponse(responseCode = "412", description = Examples.STALE)
    public VehicleView change(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) IfMatch seen,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ChangeVehicle.class),
                                            examples =
                                                    @ExampleObject(name = "example", value = Examples.CHANGE_VEHICLE)))
                    @NotNull
                    @Valid
                    ChangeVehicle patch) {
        return vehicles.change(id, patch, IfMatch.version(seen));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteVehicle", summary = "Delete a vehicle")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_MANAGER)
    @APIResponse(responseCode = "404", description = Examples.NO_VEHICLE)
    @APIResponse(responseCode = "409", description = "It has history, which retiring keeps")
    @APIResponse(responseCode = "412", description = Examples.STALE)
    public void delete(@PathParam("id") UUID id, @Parameter(hidden = true) @HeaderParam(IfMatch.HEADER) IfMatch seen) {
        vehicles.delete(id, IfMatch.version(seen));
    }
}
