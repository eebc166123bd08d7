package org.baobab.fleet.maintenance.rest;

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
import org.baobab.fleet.maintenance.ChangePlan;
import org.baobab.fleet.maintenance.Maintenance;
import org.baobab.fleet.maintenance.PlanFacts;
import org.baobab.fleet.maintenance.PlanFilter;
import org.baobab.fleet.maintenance.PlanStage;
import org.baobab.fleet.maintenance.PlanView;
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

/** Maintenance plans as they are written and read. */
@Path("fleet/maintenance")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class MaintenanceResource {
    @Inject
    Maintenance maintenance;

    @GET
    @Operation(operationId = "maintenancePlans", summary = "Maintenance plans, newest first")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.PLANS)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    public Slice<PlanView> list(
            @Parameter(description = "Only those of this vehicle") @QueryParam("vehicleId") UUID vehicleId,
            @Parameter(description = "Only active ones that are at this stage or a more urgent one")
                    @QueryParam("stage")
                    PlanStage stage,
            @Parameter(description = "Only those that are, or are not, active") @QueryParam("active") Boolean active,
            @BeanParam ListParams list) {
        return maintenance.list(new PlanFilter(vehicleId, stage, active), list.paging());
    }

    @POST
    @Operation(
            operationId = "createMaintenancePlan",
            summary = "Plan a maintenance",
            description =
                    "By months or days, by kilometres, or both: due is what comes first. dueOn and dueKm follow from the rhythm where they are left out; without a rhythm it is done once. softDays and softKm say how long before that it is SOON, hardDays and hardKm how long after it is OVERDUE.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "201",
            description = "It is there; Location names it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlanView.class),
                            examples = @ExampleObject(name = "example", value = Examples.PLAN)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_FIELD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    public Response create(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = PlanFacts.class),
                                            examples = @ExampleObject(name = "example", value = Examples.CREATE_PLAN)))
                    @NotNull
                    @Valid
                    PlanFacts facts) {
        PlanView created = maintenance.create(facts);
        return Response.created(URI.create("fleet/maintenance/" + created.id()))
                .entity(created)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "maintenancePlan", summary = "One maintenance plan")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlanView.class),
                            examples = @ExampleObject(name = "example", value = Examples.PLAN)))
    @APIResponse(responseCode = "304", description = Examples.KNOWN)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_PLAN)
    public PlanView get(@PathParam("id") UUID id) {
        return maintenance.get(id);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceMaintenancePlan", summary = "Say everything of a maintenance plan anew")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlanView.class),
                            examples = @ExampleObject(name = "example", value = Examples.PLAN)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_FIELD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NO_PLAN)
    @APIResponse(responseCode = "412", description = Examples.STALE)
    public PlanView replace(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) IfMatch seen,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = PlanFacts.class),
                                            examples = @ExampleObject(name = "example", value = Examples.CREATE_PLAN)))
                    @NotNull
                    @Valid
                    PlanFacts facts) {
        return maintenance.change(id, facts, IfMatch.version(seen));
    }

    @PATCH
    @Path("{id}")
    @Operation(
            operationId = "changeMaintenancePlan",
            summary = "Change some of a maintenance plan",
            description = "A merge patch of what POST takes.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlanView.class),
                            examples = @ExampleObject(name = "example", value = Examples.PLAN)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_FIELD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NO_PLAN)
    @APIResponse(responseCode = "412", description = Examples.STALE)
    public PlanView change(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) IfMatch seen,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ChangePlan.class),
                                            examples = @ExampleObject(name = "example", value = Examples.CHANGE_PLAN)))
                    @NotNull
                    @Valid
                    ChangePlan patch) {
        return maintenance.change(id, patch, IfMatch.version(seen));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteMaintenancePlan", summary = "Delete a maintenance plan with its history")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NO_PLAN)
    @APIResponse(responseCode = "412", description = Examples.STALE)
    public void delete(@PathParam("id") UUID id, @Parameter(hidden = true) @HeaderParam(IfMatch.HEADER) IfMatch seen) {
        maintenance.delete(id, IfMatch.version(seen));
    }
}
