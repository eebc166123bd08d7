package org.baobab.fleet.maintenance.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.baobab.fleet.maintenance.DueList;
import org.baobab.fleet.maintenance.Maintenance;
import org.baobab.fleet.maintenance.MarkDone;
import org.baobab.fleet.maintenance.PlanDone;
import org.baobab.fleet.maintenance.PlanStage;
import org.baobab.fleet.maintenance.PlanView;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.InOrganization;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is due, and what was done. */
@Path("fleet/maintenance")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class MaintenanceRoundsResource {
    @Inject
    Maintenance maintenance;

    @GET
    @Path("due")
    @Operation(
            operationId = "maintenanceDue",
            summary = "What is to be done next",
            description =
                    "Active plans, the most urgent first, 100 at most; of those alike the one that is expected first, by its day or by what the vehicle drives a day.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "How many are at each stage, and which are next",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DueList.class),
                            examples = @ExampleObject(name = "example", value = Examples.DUE)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    public DueList due(
            @Parameter(description = "Only those of this vehicle") @QueryParam("vehicleId") UUID vehicleId,
            @Parameter(description = "Only those at this stage or a more urgent one") @QueryParam("stage")
                    PlanStage stage) {
        return maintenance.due(vehicleId, stage);
    }

    @GET
    @Path("{id}/history")
    @Operation(operationId = "maintenanceHistory", summary = "Each time that a plan was fulfilled, the latest first")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "When, at which kilometre, by whom and by which work order; 100 at most",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.HISTORY)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_PLAN)
    public Slice<PlanDone> history(@PathParam("id") UUID id) {
        return new Slice<>(maintenance.history(id), null);
    }

    @POST
    @Path("{id}/done")
    @Operation(
            operationId = "completeMaintenance",
            summary = "Say that it was done",
            description =
                    "The next round begins; what was to be done once rests. A later odometerKm moves the vehicle's odometer on.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The plan as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlanView.class),
                            examples = @ExampleObject(name = "example", value = Examples.PLAN)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_FIELD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NO_PLAN)
    @APIResponse(responseCode = "409", description = "The plan rests")
    public PlanView done(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = MarkDone.class),
                                            examples = @ExampleObject(name = "example", value = Examples.DONE)))
                    @NotNull
                    @Valid
                    MarkDone said) {
        return maintenance.done(id, said);
    }
}
