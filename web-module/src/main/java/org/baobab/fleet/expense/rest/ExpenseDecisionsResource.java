package org.baobab.fleet.expense.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.baobab.fleet.expense.ExpenseFigures;
import org.baobab.fleet.expense.ExpenseFilter;
import org.baobab.fleet.expense.ExpenseKind;
import org.baobab.fleet.expense.ExpenseState;
import org.baobab.fleet.expense.ExpenseTotals;
import org.baobab.fleet.expense.ExpenseView;
import org.baobab.fleet.expense.Expenses;
import org.baobab.fleet.expense.RejectExpense;
import org.baobab.platform.web.IfMatch;
import org.baobab.platform.web.InOrganization;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What becomes of expenses, and what they add up to. */
@Path("fleet/expenses")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class ExpenseDecisionsResource {
    @Inject
    Expenses expenses;

    @Inject
    ExpenseFigures figures;

    @GET
    @Path("totals")
    @Operation(
            operationId = "expenseTotals",
            summary = "What was spent, by month and kind",
            description =
                    "In the organisation's currency; what was rejected is left out unless state names it. Without from and to it is the twelve months up to today.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The whole, by month and kind, by month, and by kind",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ExpenseTotals.class),
                            examples = @ExampleObject(name = "example", value = Examples.TOTALS)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_FIELD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    public ExpenseTotals totals(
            @Parameter(description = "The first day") @QueryParam("from") LocalDate from,
            @Parameter(description = "The last day") @QueryParam("to") LocalDate to,
            @QueryParam("vehicleId") UUID vehicleId,
            @QueryParam("driverId") UUID driverId,
            @QueryParam("kind") ExpenseKind kind,
            @QueryParam("state") ExpenseState state) {
        return figures.totals(new ExpenseFilter(from, to, vehicleId, driverId, kind, state));
    }

    @POST
    @Path("{id}/approve")
    @Operation(
            operationId = "approveExpense",
            summary = "Approve an expense",
            description = "From then on it never changes.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The expense, APPROVED",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ExpenseView.class),
                            examples = @ExampleObject(name = "example", value = Examples.APPROVED)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(
            responseCode = "403",
            description = "The caller is no MANAGER, or submitted it and is not the only one who manages")
    @APIResponse(responseCode = "404", description = Examples.NO_EXPENSE)
    @APIResponse(responseCode = "409", description = "It is decided already")
    @APIResponse(responseCode = "412", description = Examples.STALE)
    public ExpenseView approve(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) IfMatch seen) {
        return expenses.approve(id, IfMatch.version(seen));
    }

    @POST
    @Path("{id}/reject")
    @Operation(
            operationId = "rejectExpense",
            summary = "Reject an expense",
            description = "It counts nowhere; whoever submitted it is told why, and a change submits it again.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The expense, REJECTED",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ExpenseView.class),
                            examples = @ExampleObject(name = "example", value = Examples.REJECTED)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_FIELD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(
            responseCode = "403",
            description = "The caller is no MANAGER, or submitted it and is not the only one who manages")
    @APIResponse(responseCode = "404", description = Examples.NO_EXPENSE)
    @APIResponse(responseCode = "409", description = "It is decided already")
    @APIResponse(responseCode = "412", description = Examples.STALE)
    public ExpenseView reject(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) IfMatch seen,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = RejectExpense.class),
                                            examples = @ExampleObject(name = "example", value = Examples.REJECT)))
                    @NotNull
                    @Valid
                    RejectExpense said) {
        return expenses.reject(id, said.reason(), IfMatch.version(seen));
    }
}
