package org.baobab.fleet.exchange.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.baobab.fleet.assignment.AssignmentFilter;
import org.baobab.fleet.assignment.AssignmentState;
import org.baobab.fleet.exchange.Export;
import org.baobab.fleet.exchange.FleetExport;
import org.baobab.platform.table.TableFormat;
import org.baobab.platform.table.rest.TableAnswers;
import org.baobab.platform.web.InOrganization;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of assignments as a file. */
@Path("fleet")
@ApplicationScoped
@InOrganization
@Tag(name = Examples.TAG)
public class AssignmentExportsResource {
    @Inject
    FleetExport exports;

    @Inject
    TableAnswers answers;

    @GET
    @Path("assignments.csv")
    @Operation(
            operationId = "assignmentsCsv",
            summary = "The list of assignments as CSV",
            description = Examples.EXPORT_LATEST)
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = Examples.CSV,
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "example", value = Examples.EXPORTED_ASSIGNMENTS)))
    @APIResponse(responseCode = "400", description = "A filter or the separator cannot be used")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    public Response csv(
            @QueryParam("vehicleId") UUID vehicleId,
            @QueryParam("driverId") UUID driverId,
            @QueryParam("state") AssignmentState state,
            @Parameter(description = "Only those that are not over by then") @QueryParam("from") Instant from,
            @Parameter(description = "Only those that have begun by then") @QueryParam("to") Instant to,
            @Parameter(description = Examples.SEPARATOR) @QueryParam("separator") @Size(max = 20) String separator) {
        return send(
                TableFormat.CSV,
                separator,
                exports.assignments(new AssignmentFilter(vehicleId, driverId, state, from, to)));
    }

    @GET
    @Path("assignments.xlsx")
    @Operation(
            operationId = "assignmentsXlsx",
            summary = "The list of assignments as an Excel workbook",
            description = Examples.EXPORT_XLSX)
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = Examples.XLSX,
                            schema = @Schema(implementation = String.class, format = "binary"),
                            examples = @ExampleObject(name = "example", value = Examples.BYTES)))
    @APIResponse(responseCode = "400", description = "A filter cannot be used")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    public Response xlsx(
            @QueryParam("vehicleId") UUID vehicleId,
            @QueryParam("driverId") UUID driverId,
            @QueryParam("state") AssignmentState state,
            @Parameter(description = "Only those that are not over by then") @QueryParam("from") Instant from,
            @Parameter(description = "Only those that have begun by then") @QueryParam("to") Instant to) {
        return send(
                TableFormat.XLSX,
                null,
                exports.assignments(new AssignmentFilter(vehicleId, driverId, state, from, to)));
    }

    private Response send(TableFormat format, String separator, Export export) {
        return answers.send(format, separator, export.name(), export.title(), export::write);
    }
}
