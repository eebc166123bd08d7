package org.baobab.fleet.exchange.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.baobab.fleet.DriverFilter;
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

/** The list of drivers as a file. */
@Path("fleet")
@ApplicationScoped
@InOrganization
@Tag(name = Examples.TAG)
public class DriverExportsResource {
    @Inject
    FleetExport exports;

    @Inject
    TableAnswers answers;

    @GET
    @Path("drivers.csv")
    @Operation(operationId = "driversCsv", summary = "The list of drivers as CSV", description = Examples.EXPORT)
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = Examples.CSV,
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "example", value = Examples.EXPORTED_DRIVERS)))
    @APIResponse(responseCode = "400", description = "A filter or the separator cannot be used")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    public Response csv(
            @Parameter(description = "A part of the name or of the licence number") @QueryParam("q") @Size(max = 100)
                    String text,
            @Parameter(description = "Those whose licence ends before this day") @QueryParam("licenceExpiresBefore")
                    LocalDate licenceExpiresBefore,
            @Parameter(description = Examples.SEPARATOR) @QueryParam("separator") @Size(max = 20) String separator) {
        return send(TableFormat.CSV, separator, exports.drivers(new DriverFilter(text, licenceExpiresBefore)));
    }

    @GET
    @Path("drivers.xlsx")
    @Operation(
            operationId = "driversXlsx",
            summary = "The list of drivers as an Excel workbook",
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
            @Parameter(description = "A part of the name or of the licence number") @QueryParam("q") @Size(max = 100)
                    String text,
            @Parameter(description = "Those whose licence ends before this day") @QueryParam("licenceExpiresBefore")
                    LocalDate licenceExpiresBefore) {
        return send(TableFormat.XLSX, null, exports.drivers(new DriverFilter(text, licenceExpiresBefore)));
    }

    private Response send(TableFormat format, String separator, Export export) {
        return answers.send(format, separator, export.name(), export.title(), export::write);
    }
}
