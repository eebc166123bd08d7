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
import org.baobab.fleet.exchange.Export;
import org.baobab.fleet.exchange.FleetExport;
import org.baobab.fleet.fence.violation.ViolationFilter;
import org.baobab.fleet.fence.violation.ViolationKind;
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

/** The list of violations as a file. */
@Path("fleet")
@ApplicationScoped
@InOrganization
@Tag(name = Examples.TAG)
public class ViolationExportsResource {
    @Inject
    FleetExport exports;

    @Inject
    TableAnswers answers;

    @GET
    @Path("violations.csv")
    @Operation(
            operationId = "violationsCsv",
            summary = "The list of violations as CSV",
            description = Examples.EXPORT_LATEST)
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = Examples.CSV,
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "example", value = Examples.EXPORTED_VIOLATIONS)))
    @APIResponse(responseCode = "400", description = "A filter or the separator cannot be used")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    public Response csv(
            @Parameter(description = "Those that began then or later") @QueryParam("from") Instant from,
            @Parameter(description = "Those that began before") @QueryParam("to") Instant to,
            @QueryParam("vehicleId") UUID vehicleId,
            @QueryParam("fenceId") UUID fenceId,
            @QueryParam("kind") ViolationKind kind,
            @Parameter(description = "true: only those that nobody acknowledged; false: only the others")
                    @QueryParam("open")
                    Boolean open,
            @Parameter(description = Examples.SEPARATOR) @QueryParam("separator") @Size(max = 20) String separator) {
        return send(
                TableFormat.CSV,
                separator,
                exports.violations(new ViolationFilter(from, to, vehicleId, fenceId, kind, open)));
    }

    @GET
    @Path("violations.xlsx")
    @Operation(
            operationId = "violationsXlsx",
            summary = "The list of violations as an Excel workbook",
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
            @Parameter(description = "Those that began then or later") @QueryParam("from") Instant from,
            @Parameter(description = "Those that began before") @QueryParam("to") Instant to,
            @QueryParam("vehicleId") UUID vehicleId,
            @QueryParam("fenceId") UUID fenceId,
            @QueryParam("kind") ViolationKind kind,
            @Parameter(description = "true: only those that nobody acknowledged; false: only the others")
                    @QueryParam("open")
                    Boolean open) {
        return send(
                TableFormat.XLSX,
                null,
                exports.violations(new ViolationFilter(from, to, vehicleId, fenceId, kind, open)));
    }

    private Response send(TableFormat format, String separator, Export export) {
        return answers.send(format, separator, export.name(), export.title(), export::write);
    }
}
