package org.baobab.fleet.exchange.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.baobab.fleet.exchange.Export;
import org.baobab.fleet.exchange.LineExport;
import org.baobab.fleet.exchange.TrackExport;
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

/** Where one vehicle was, as files. */
@Path("fleet/vehicles")
@ApplicationScoped
@InOrganization
@Tag(name = Examples.TAG)
public class TrackExportsResource {
    @Inject
    TrackExport exports;

    @Inject
    TableAnswers answers;

    @GET
    @Path("{vehicleId}/positions.csv")
    @Operation(
            operationId = "vehiclePositionsCsv",
            summary = "Where a vehicle was, point by point, as CSV",
            description = Examples.POSITIONS)
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = Examples.CSV,
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "example", value = Examples.EXPORTED_POSITIONS)))
    @APIResponse(
            responseCode = "400",
            description = "A moment or the separator cannot be read, or the period is none or too long")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_VEHICLE)
    public Response positionsCsv(
            @PathParam("vehicleId") UUID vehicleId,
            @Parameter(description = "A day before the end where it is left out") @QueryParam("from") Instant from,
            @Parameter(description = "Now where it is left out; not included") @QueryParam("to") Instant to,
            @Parameter(description = Examples.SEPARATOR) @QueryParam("separator") @Size(max = 20) String separator) {
        return send(TableFormat.CSV, separator, exports.positions(vehicleId, from, to));
    }

    @GET
    @Path("{vehicleId}/positions.xlsx")
    @Operation(
            operationId = "vehiclePositionsXlsx",
            summary = "Where a vehicle was, point by point, as an Excel workbook",
            description = Examples.POSITIONS_XLSX)
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = Examples.XLSX,
                            schema = @Schema(implementation = String.class, format = "binary"),
                            examples = @ExampleObject(name = "example", value = Examples.BYTES)))
    @APIResponse(responseCode = "400", description = "A moment cannot be read, or the period is none or too long")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_VEHICLE)
    public Response positionsXlsx(
            @PathParam("vehicleId") UUID vehicleId,
            @Parameter(description = "A day before the end where it is left out") @QueryParam("from") Instant from,
            @Parameter(description = "Now where it is left out; not included") @QueryParam("to") Instant to) {
        return send(TableFormat.XLSX, null, exports.positions(vehicleId, from, to));
    }

    @GET
    @Path("{vehicleId}/positions.gpx")
    @Operation(
            operationId = "vehiclePositionsGpx",
            summary = "The line that a vehicle drove as GPX",
            description = Examples.POSITIONS_GPX)
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = LineExport.CONTENT_TYPE,
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "example", value = Examples.EXPORTED_LINE)))
    @APIResponse(responseCode = "400", description = "A moment cannot be read, or the period is none or too long")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_VEHICLE)
    public Response positionsGpx(
            @PathParam("vehicleId") UUID vehicleId,
            @Parameter(description = "A day before the end where it is left out") @QueryParam("from") Instant from,
            @Parameter(description = "Now where it is left out; not included") @QueryParam("to") Instant to) {
        LineExport line = exports.line(vehicleId, from, to);
        return answers.send(line.name(), LineExport.EXTENSION, LineExport.CONTENT_TYPE, line::write);
    }

    @GET
    @Path("{vehicleId}/trips.csv")
    @Operation(operationId = "vehicleTripsCsv", summary = "The trips of a vehicle as CSV", description = Examples.TRIPS)
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = Examples.CSV,
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "example", value = Examples.EXPORTED_TRIPS)))
    @APIResponse(
            responseCode = "400",
            description = "A moment or the separator cannot be read, or the period is none or too long")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_VEHICLE)
    public Response tripsCsv(
            @PathParam("vehicleId") UUID vehicleId,
            @Parameter(description = "Seven days before the end where it is left out") @QueryParam("from") Instant from,
            @Parameter(description = "Now where it is left out; not included") @QueryParam("to") Instant to,
            @Parameter(description = Examples.SEPARATOR) @QueryParam("separator") @Size(max = 20) String separator) {
        return send(TableFormat.CSV, separator, exports.trips(vehicleId, from, to));
    }

    @GET
    @Path("{vehicleId}/trips.xlsx")
    @Operation(
            operationId = "vehicleTripsXlsx",
            summary = "The trips of a vehicle as an Excel workbook",
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
    @APIResponse(responseCode = "400", description = "A moment cannot be read, or the period is none or too long")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_VEHICLE)
    public Response tripsXlsx(
            @PathParam("vehicleId") UUID vehicleId,
            @Parameter(description = "Seven days before the end where it is left out") @QueryParam("from") Instant from,
            @Parameter(description = "Now where it is left out; not included") @QueryParam("to") Instant to) {
        return send(TableFormat.XLSX, null, exports.trips(vehicleId, from, to));
    }

    private Response send(TableFormat format, String separator, Export export) {
        return answers.send(format, separator, export.name(), export.title(), export::write);
    }
}
