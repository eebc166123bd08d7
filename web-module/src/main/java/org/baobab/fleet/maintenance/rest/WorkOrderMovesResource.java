package org.baobab.fleet.maintenance.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.baobab.fleet.maintenance.FinishWorkOrder;
import org.baobab.fleet.maintenance.WorkOrderView;
import org.baobab.fleet.maintenance.WorkOrders;
import org.baobab.platform.web.InOrganization;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How work orders move on. */
@Path("fleet/work-orders")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class WorkOrderMovesResource {
    @Inject
    WorkOrders orders;

    @POST
    @Path("{id}/start")
    @Operation(operationId = "startWorkOrder", summary = "Take the vehicle into the workshop")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The order, IN_PROGRESS; its vehicle is in MAINTENANCE",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkOrderView.class),
                            examples = @ExampleObject(name = "example", value = Examples.ORDER)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NO_ORDER)
    @APIResponse(responseCode = "409", description = "It is not OPEN")
    public WorkOrderView start(@PathParam("id") UUID id) {
        return orders.start(id);
    }

    @POST
    @Path("{id}/finish")
    @Operation(
            operationId = "finishWorkOrder",
            summary = "Finish the work",
            description =
                    "The vehicle comes back, the odometer moves on, its plans begin their next round, and what it cost becomes an expense.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The order, DONE",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkOrderView.class),
                            examples = @ExampleObject(name = "example", value = Examples.FINISHED)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_FIELD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NO_ORDER)
    @APIResponse(responseCode = "409", description = "It is closed")
    public WorkOrderView finish(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = FinishWorkOrder.class),
                                            examples = @ExampleObject(name = "example", value = Examples.FINISH)))
                    @NotNull
                    @Valid
                    FinishWorkOrder said) {
        return orders.finish(id, said);
    }

    @POST
    @Path("{id}/cancel")
    @Operation(operationId = "cancelWorkOrder", summary = "Cancel it")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The order, CANCELLED; its vehicle is back",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkOrderView.class),
                            examples = @ExampleObject(name = "example", value = Examples.ORDER)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NO_ORDER)
    @APIResponse(responseCode = "409", description = "It is closed")
    public WorkOrderView cancel(@PathParam("id") UUID id) {
        return orders.cancel(id);
    }
}
