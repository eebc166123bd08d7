package org.baobab.fleet.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.baobab.fleet.AvailableVehicles;
import org.baobab.fleet.OdometerReading;
import org.baobab.fleet.ReadOdometer;
import org.baobab.fleet.StatusChange;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.Vehicles;
import org.baobab.platform.kernel.Slice;
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

/** Which vehicles can be had, what became of one, and the id of its tracker. */
@Path("fleet/vehicles")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class VehicleLogResource {
    @Inject
    Vehicles vehicles;

    @Inject
    AvailableVehicles available;

    @GET
    @Path("available")
    @Operation(
            operationId = "availableVehicles",
            summary = "All vehicles that can be had now, with their depots, by registration",
            description = "Answered from memory until one of them changes.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "All of them in one page",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.AVAILABLE)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    public Slice<AvailableView> available() {
        return new Slice<>(available.list().stream().map(AvailableView::of).toList(), null);
    }

    @GET
    @Path("{id}/history")
    @Operation(operationId = "vehicleHistory", summary = "What a vehicle was up to, newest first")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "Its states; the first one lasts",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.HISTORY)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_VEHICLE)
    public Slice<StatusChange> history(@PathParam("id") UUID id, @BeanParam ListParams list) {
        return vehicles.history(id, list.paging());
    }

    @GET
    @Path("{id}/odometer")
    @Operation(
            operationId = "vehicleOdometer",
            summary = "What the odometer of a vehicle said, last written down first")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "Readings",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.READINGS)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_VEHICLE)
    public Slice<OdometerReading> readings(@PathParam("id") UUID id, @BeanParam ListParams list) {
        return vehicles.readings(id, list.paging());
    }

    @POST
    @Path("{id}/odometer")
    @Operation(
            operationId = "readVehicleOdometer",
            summary = "Write down what the odometer says",
            description =
                    "at is now where it is left out; a reading of before has to fit between those around it. What goes back needs an odometerReason.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "201",
            description = "The reading; Location names the list",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OdometerReading.class),
                            examples = @ExampleObject(name = "example", value = Examples.READING)))
    @APIResponse(responseCode = "400", description = "A field cannot be used, or it goes back without a reason")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NO_VEHICLE)
    public Response read(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ReadOdometer.class),
                                            examples = @ExampleObject(name = "example", value = Examples.READ)))
                    @NotNull
                    @Valid
                    ReadOdometer said) {
        OdometerReading reading = vehicles.read(id, said);
        return Response.created(URI.create("fleet/vehicles/" + id + "/odometer"))
                .entity(reading)
                .build();
    }

    @POST
    @Path("{id}/tracker")
    @Operation(
            operationId = "renewVehicleTracker",
            summary = "Give the tracker of a vehicle another id",
            description = "The one before is worth nothing from now on.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The vehicle with its new trackerId",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VehicleView.class),
                            examples = @ExampleObject(name = "example", value = Examples.VEHICLE)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NO_VEHICLE)
    public VehicleView renewTracker(@PathParam("id") UUID id) {
        return vehicles.renewTracker(id);
    }
}
