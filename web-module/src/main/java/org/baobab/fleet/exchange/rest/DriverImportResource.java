package org.baobab.fleet.exchange.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.baobab.fleet.exchange.FleetImport;
import org.baobab.platform.web.InOrganization;
import org.baobab.platform.web.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Drivers out of a file. */
@Path("fleet/drivers/import")
@ApplicationScoped
@Consumes({Examples.CSV, Examples.XLSX, MediaType.MULTIPART_FORM_DATA})
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class DriverImportResource {
    @Inject
    FleetImport imports;

    @Inject
    FleetImports answers;

    @POST
    @Operation(operationId = "importDrivers", summary = "Take drivers out of a file", description = Examples.IMPORT)
    @Parameter(ref = Examples.ORGANIZATION)
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = Examples.CSV,
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "example", value = Examples.DRIVERS_CSV)),
                @Content(
                        mediaType = MediaType.MULTIPART_FORM_DATA,
                        schema = @Schema(implementation = ImportForm.class),
                        examples = @ExampleObject(name = "form", value = "{\"file\": \"(bytes)\"}"))
            })
    @APIResponse(
            responseCode = "200",
            description = "What became, or with preview would become, of each row",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportReport.class),
                            examples = @ExampleObject(name = "example", value = Examples.REPORT)))
    @APIResponse(
            responseCode = "400",
            description = "The file is no table, lacks a column, or has bad rows; nothing was changed",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = ImportProblem.class),
                            examples = @ExampleObject(name = "example", value = Examples.PROBLEM)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    @APIResponse(responseCode = "409", description = "Somebody else changed the same at the same time")
    @APIResponse(responseCode = "413", description = "More than 10 MB or 10,000 rows")
    @APIResponse(responseCode = "415", description = "Neither CSV, nor XLSX, nor a form")
    public Response take(
            @Parameter(description = "Take the good rows although others are bad")
                    @QueryParam("partial")
                    @DefaultValue("false")
                    boolean partial,
            @Parameter(description = "Change nothing") @QueryParam("preview") @DefaultValue("false") boolean preview,
            @Context HttpServletRequest request) {
        return answers.answer(request, partial, preview, imports::drivers);
    }
}
