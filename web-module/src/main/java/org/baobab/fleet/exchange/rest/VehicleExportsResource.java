package org.baobab.fleet.exchange.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.baobab.fleet.Fuel;
import org.baobab.fleet.VehicleFilter;
import org.baobab.fleet.VehicleKind;
import org.baobab.fleet.VehicleStatus;
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

/** The list of vehicles as a file. */
@Path("fleet")
@ApplicationScoped
@InOrganization
@Tag(name = Examples.TAG)
public class VehicleExportsResource {
    @Inject
    FleetExport exports;

    @Inject
    TableAnswers answers;

    @GET
    @Path("vehicles.csv")
    @Operation(operationId = "vehiclesCsv", summary = "The list of vehicles as CSV", description = Examples.EXPORT)
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = Examples.CSV,
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "example", value = Examples.EXPORTED_VEHICLES)))
    @APIResponse(responseCode = "400", description = "A filter or the separator cannot be used")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    public Response csv(
            @Parameter(description = "A part of the registration, the brand or the model")
                    @QueryParam("q")
                    @Size(max = 100)
                    String text,
            @QueryParam("status") VehicleStatus status,
            @QueryParam("kind") VehicleKind kind,
            @QueryParam("fuel") Fuel fuel,
            @QueryParam("depotId") UUID depotId,
            @Parameter(description = Examples.SEPARATOR) @QueryParam("separator") @Size(max = 20) String separator) {
        return send(TableFormat.CSV, separator, exports.vehicles(new VehicleFilter(text, status, kind, fuel, depotId)));
    }

    @GET
    @Path("vehicles.xlsx")
    @Operation(
            operationId = "vehiclesXlsx",
            summary = "The list of vehicles as an Excel workbook",
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
            @Parameter(description = "A part of the registration, the brand or the model")
                    @QueryParam("q")
                    @Size(max = 100)
                    String text,
            @QueryParam("status") VehicleStatus status,
            @QueryParam("kind") VehicleKind kind,
            @QueryParam("fuel") Fuel fuel,
            @QueryParam("depotId") UUID depotId) {
        return send(TableFormat.XLSX, null, exports.vehicles(new VehicleFilter(text, status, kind, fuel, depotId)));
    }

    private Response send(TableFormat format, String separator, Export export) {
        return answers.send(format, separator, export.name(), export.title(), export::write);
    }
}
