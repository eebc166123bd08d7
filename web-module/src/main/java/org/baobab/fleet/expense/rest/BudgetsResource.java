package org.baobab.fleet.expense.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.baobab.fleet.expense.BudgetFacts;
import org.baobab.fleet.expense.BudgetView;
import org.baobab.fleet.expense.Budgets;
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

/** Budgets and how far they are spent. */
@Path("fleet/budgets")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class BudgetsResource {
    @Inject
    Budgets budgets;

    @GET
    @Operation(operationId = "budgets", summary = "Budgets, newest first")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.BUDGETS)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    public Slice<BudgetView> list(
            @Parameter(description = "Only those of this vehicle") @QueryParam("vehicleId") UUID vehicleId,
            @BeanParam ListParams list) {
        return budgets.list(vehicleId, list.paging());
    }

    @POST
    @Operation(
            operationId = "createBudget",
            summary = "Set a budget",
            description =
                    "Of each month or each year, for one vehicle or for all together, for one kind of expense or for all. Managers are told once at 80 and once at 100 percent of each period.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "201",
            description = "It is there; Location names it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BudgetView.class),
                            examples = @ExampleObject(name = "example", value = Examples.BUDGET)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_FIELD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_MANAGER)
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    @APIResponse(responseCode = "409", description = "There is one for this vehicle, kind and period")
    public Response create(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = BudgetFacts.class),
                                            examples =
                                                    @ExampleObject(name = "example", value = Examples.CREATE_BUDGET)))
                    @NotNull
                    @Valid
                    BudgetFacts facts) {
        BudgetView created = budgets.create(facts);
        return Response.created(URI.create("fleet/budgets/" + created.id()))
                .entity(created)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "budget", summary = "One budget")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BudgetView.class),
                            examples = @ExampleObject(name = "example", value = Examples.BUDGET)))
    @APIResponse(responseCode = "304", description = Examples.KNOWN)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_BUDGET)
    public BudgetView get(@PathParam("id") UUID id) {
        return budgets.get(id);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceBudget", summary = "Allow another amount")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BudgetView.class),
                            examples = @ExampleObject(name = "example", value = Examples.BUDGET)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_FIELD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_MANAGER)
    @APIResponse(responseCode = "404", description = Examples.NO_BUDGET)
    @APIResponse(responseCode = "409", description = "Two changed it at once")
    @APIResponse(responseCode = "412", description = Examples.STALE)
    public BudgetView replace(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) IfMatch seen,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = BudgetFacts.class),
                                            examples =
                                                    @ExampleObject(name = "example", value = Examples.CREATE_BUDGET)))
                    @NotNull
                    @Valid
                    BudgetFacts facts) {
        return budgets.change(id, facts, IfMatch.version(seen));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteBudget", summary = "Delete a budget")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_MANAGER)
    @APIResponse(responseCode = "404", description = Examples.NO_BUDGET)
    public void delete(@PathParam("id") UUID id) {
        budgets.delete(id);
    }
}
