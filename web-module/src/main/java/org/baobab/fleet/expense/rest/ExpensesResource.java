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
import java.time.LocalDate;
import java.util.UUID;
import org.baobab.fleet.expense.ChangeExpense;
import org.baobab.fleet.expense.ExpenseFacts;
import org.baobab.fleet.expense.ExpenseFilter;
import org.baobab.fleet.expense.ExpenseKind;
import org.baobab.fleet.expense.ExpenseState;
import org.baobab.fleet.expense.ExpenseView;
import org.baobab.fleet.expense.Expenses;
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

/** Expenses as they are written and read. */
@Path("fleet/expenses")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class ExpensesResource {
    @Inject
    Expenses expenses;

    @GET
    @Operation(operationId = "expenses", summary = "Expenses, newest first")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.EXPENSES)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    public Slice<ExpenseView> list(
            @Parameter(description = "The first day") @QueryParam("from") LocalDate from,
            @Parameter(description = "The last day") @QueryParam("to") LocalDate to,
            @QueryParam("vehicleId") UUID vehicleId,
            @QueryParam("driverId") UUID driverId,
            @QueryParam("kind") ExpenseKind kind,
            @QueryParam("state") ExpenseState state,
            @BeanParam ListParams list) {
        return expenses.list(new ExpenseFilter(from, to, vehicleId, driverId, kind, state), list.paging());
    }

    @POST
    @Operation(
            operationId = "createExpense",
            summary = "Submit an expense",
            description =
                    "amount is what was paid, tax included, unless taxIncluded is false; net, VAT and gross are exact to the smallest coin, the computed one rounded half up. date is today where it is left out, vatRate 0. Receipts are documents of the organisation. Amounts in other currencies need a stored exchange rate and are converted once, as they are written. litres, fullTank and odometerKm tell the consumption.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "201",
            description = "It is there; Location names it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ExpenseView.class),
                            examples = @ExampleObject(name = "example", value = Examples.EXPENSE)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_FIELD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    @APIResponse(responseCode = "409", description = "It is approved")
    public Response create(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ExpenseFacts.class),
                                            examples =
                                                    @ExampleObject(name = "example", value = Examples.CREATE_EXPENSE)))
                    @NotNull
                    @Valid
                    ExpenseFacts facts) {
        ExpenseView created = expenses.create(facts);
        return Response.created(URI.create("fleet/expenses/" + created.id()))
                .entity(created)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "expense", summary = "One expense")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ExpenseView.class),
                            examples = @ExampleObject(name = "example", value = Examples.EXPENSE)))
    @APIResponse(responseCode = "304", description = Examples.KNOWN)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_EXPENSE)
    public ExpenseView get(@PathParam("id") UUID id) {
        return expenses.get(id);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceExpense", summary = "Say everything of a expense anew")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ExpenseView.class),
                            examples = @ExampleObject(name = "example", value = Examples.EXPENSE)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_FIELD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NO_EXPENSE)
    @APIResponse(responseCode = "409", description = "It is approved")
    @APIResponse(responseCode = "412", description = Examples.STALE)
    public ExpenseView replace(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) IfMatch seen,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ExpenseFacts.class),
                                            examples =
                                                    @ExampleObject(name = "example", value = Examples.CREATE_EXPENSE)))
                    @NotNull
                    @Valid
                    ExpenseFacts facts) {
        return expenses.change(id, facts, IfMatch.version(seen));
    }

    @PATCH
    @Path("{id}")
    @Operation(
            operationId = "changeExpense",
            summary = "Change some of a expense",
            description = "A merge patch of what POST takes.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ExpenseView.class),
                            examples = @ExampleObject(name = "example", value = Examples.EXPENSE)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_FIELD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NO_EXPENSE)
    @APIResponse(responseCode = "409", description = "It is approved")
    @APIResponse(responseCode = "412", description = Examples.STALE)
    public ExpenseView change(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) IfMatch seen,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ChangeExpense.class),
                                            examples =
                                                    @ExampleObject(name = "example", value = Examples.CHANGE_EXPENSE)))
                    @NotNull
                    @Valid
                    ChangeExpense patch) {
        return expenses.change(id, patch, IfMatch.version(seen));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteExpense", summary = "Delete a expense that is not approved")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NO_EXPENSE)
    @APIResponse(responseCode = "409", description = "It is approved")
    @APIResponse(responseCode = "412", description = Examples.STALE)
    public void delete(@PathParam("id") UUID id, @Parameter(hidden = true) @HeaderParam(IfMatch.HEADER) IfMatch seen) {
        expenses.delete(id, IfMatch.version(seen));
    }
}
