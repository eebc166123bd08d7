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
import org.baobab.fleet.maintenance.ChangeWorkOrder;
import org.baobab.fleet.maintenance.WorkOrderFacts;
import org.baobab.fleet.maintenance.WorkOrderFilter;
import org.baobab.fleet.maintenance.WorkOrderState;
import org.baobab.fleet.maintenance.WorkOrderView;
import org.baobab.fleet.maintenance.WorkOrders;
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

/** Work orders as they are written and read. */
@Path("fleet/work-orders")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class WorkOrdersResource {
    @Inject
    WorkOrders orders;

    @GET
    @Operation(operationId = "workOrders", summary = "Work orders, newest first")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.ORDERS)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    public Slice<WorkOrderView> list(
            @Parameter(description = "Only those of this vehicle") @QueryParam("vehicleId") UUID vehicleId,
            @QueryParam("state") WorkOrderState state,
            @BeanParam ListParams list) {
        return orders.list(new WorkOrderFilter(vehicleId, state, null), list.paging());
    }

    @POST
    @Operation(
            operationId = "createWorkOrder",
            summary = "Open a work order",
            description =
                    "Lines say what it costs: unitPrice is without tax, in the order's currency. planIds are plans of the same vehicle that it fulfils.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "201",
            description = "It is there; Location names it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkOrderView.class),
                            examples = @ExampleObject(name = "example", value = Examples.ORDER)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_FIELD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    @APIResponse(responseCode = "409", description = "The order is closed")
    public Response create(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = WorkOrderFacts.class),
                                            examples = @ExampleObject(name = "example", value = Examples.CREATE_ORDER)))
                    @NotNull
                    @Valid
                    WorkOrderFacts facts) {
        WorkOrderView created = orders.create(facts);
        return Response.created(URI.create("fleet/work-orders/" + created.id()))
                .entity(created)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "workOrder", summary = "One work order")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkOrderView.class),
                            examples = @ExampleObject(name = "example", value = Examples.ORDER)))
    @APIResponse(responseCode = "304", description = Examples.KNOWN)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_ORDER)
    public WorkOrderView get(@PathParam("id") UUID id) {
        return orders.get(id);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceWorkOrder", summary = "Say everything of a work order anew")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkOrderView.class),
                            examples = @ExampleObject(name = "example", value = Examples.ORDER)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_FIELD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NO_ORDER)
    @APIResponse(responseCode = "409", description = "The order is closed")
    @APIResponse(responseCode = "412", description = Examples.STALE)
    public WorkOrderView replace(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) IfMatch seen,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = WorkOrderFacts.class),
                                            examples = @ExampleObject(name = "example", value = Examples.CREATE_ORDER)))
                    @NotNull
                    @Valid
                    WorkOrderFacts facts) {
        return orders.change(id, facts, IfMatch.version(seen));
    }

    @PATCH
    @Path("{id}")
    @Operation(
            operationId = "changeWorkOrder",
            summary = "Change some of a work order",
            description = "A merge patch of what POST takes.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkOrderView.class),
                            examples = @ExampleObject(name = "example", value = Examples.ORDER)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_FIELD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NO_ORDER)
    @APIResponse(responseCode = "409", description = "The order is closed")
    @APIResponse(responseCode = "412", description = Examples.STALE)
    public WorkOrderView change(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) IfMatch seen,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ChangeWorkOrder.class),
                                            examples = @ExampleObject(name = "example", value = Examples.CHANGE_ORDER)))
                    @NotNull
                    @Valid
                    ChangeWorkOrder patch) {
        return orders.change(id, patch, IfMatch.version(seen));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteWorkOrder", summary = "Delete a work order that nobody worked on")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NO_ORDER)
    @APIResponse(responseCode = "409", description = "It is in progress or done")
    @APIResponse(responseCode = "412", description = Examples.STALE)
    public void delete(@PathParam("id") UUID id, @Parameter(hidden = true) @HeaderParam(IfMatch.HEADER) IfMatch seen) {
        orders.delete(id, IfMatch.version(seen));
    }
}
