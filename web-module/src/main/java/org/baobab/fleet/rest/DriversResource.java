package org.baobab.fleet.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.baobab.fleet.ChangeDriver;
import org.baobab.fleet.DriverFacts;
import org.baobab.fleet.DriverFilter;
import org.baobab.fleet.DriverView;
import org.baobab.fleet.Drivers;
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

/** Drivers as they are written and read. */
@Path("fleet/drivers")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class DriversResource {
    @Inject
    Drivers drivers;

    @GET
    @Operation(operationId = "drivers", summary = "The organisation's drivers, newest first")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "Drivers",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.DRIVERS)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    public Slice<DriverView> list(
            @Parameter(
                            description =
                                    "A part of the name or of the licence's number; where nothing is written so, what resembles it")
                    @QueryParam("q")
                    @Size(max = 100)
                    String text,
            @Parameter(description = "Only those whose licence ends before this day")
                    @QueryParam("licenceExpiresBefore")
                    LocalDate licenceExpiresBefore,
            @BeanParam ListParams list) {
        return drivers.list(new DriverFilter(text, licenceExpiresBefore), list.paging());
    }

    @POST
    @Operation(
            operationId = "createDriver",
            summary = "Add a driver",
            description =
                    "The licence is once in the organisation. A telephone number without its country is read as one of the organisation's. accountId of the answer appears once the person signs in with a proven e-mail address or number that is this one.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "201",
            description = "The driver; Location names it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DriverView.class),
                            examples = @ExampleObject(name = "example", value = Examples.DRIVER)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_FIELD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    @APIResponse(responseCode = "409", description = "Another driver has this licence")
    public Response create(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = DriverFacts.class),
                                            examples =
                                                    @ExampleObject(name = "example", value = Examples.CREATE_DRIVER)))
                    @NotNull
                    @Valid
                    DriverFacts facts) {
        DriverView created = drivers.create(facts);
        return Response.created(URI.create("fleet/drivers/" + created.id()))
                .entity(created)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "driver", summary = "One driver")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The driver",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DriverView.class),
                            examples = @ExampleObject(name = "example", value = Examples.DRIVER)))
    @APIResponse(responseCode = "304", description = Examples.KNOWN)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_DRIVER)
    public DriverView get(@PathParam("id") UUID id) {
        return drivers.get(id);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceDriver", summary = "Say everything of a driver anew")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The driver as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DriverView.class),
                            examples = @ExampleObject(name = "example", value = Examples.DRIVER)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_FIELD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NO_DRIVER)
    @APIResponse(responseCode = "409", description = "Another driver has this licence")
    @APIResponse(responseCode = "412", description = Examples.STALE)
    public DriverView replace(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) IfMatch seen,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = DriverFacts.class),
                                            examples =
                                                    @ExampleObject(name = "example", value = Examples.CREATE_DRIVER)))
                    @NotNull
                    @Valid
                    DriverFacts facts) {
        return drivers.change(id, facts, IfMatch.version(seen));
    }

    @PATCH
    @Path("{id}")
    @Operation(
            operationId = "changeDriver",
            summary = "Change some of a driver",
            description = "A merge patch of what POST takes.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The driver as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DriverView.class),
                            examples = @ExampleObject(name = "example", value = Examples.DRIVER)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_FIELD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NO_DRIVER)
    @APIResponse(responseCode = "409", description = "Another driver has this licence")
    @APIResponse(responseCode = "412", description = Examples.STALE)
    public DriverView change(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) IfMatch seen,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ChangeDriver.class),
                                            examples =
                                                    @ExampleObject(name = "example", value = Examples.CHANGE_DRIVER)))
                    @NotNull
                    @Valid
                    ChangeDriver patch) {
        return drivers.change(id, patch, IfMatch.version(seen));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteDriver", summary = "Delete a driver")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_MANAGER)
    @APIResponse(responseCode = "404", description = Examples.NO_DRIVER)
    @APIResponse(responseCode = "409", description = "They have history")
    @APIResponse(responseCode = "412", description = Examples.STALE)
    public void delete(@PathParam("id") UUID id, @Parameter(hidden = true) @HeaderParam(IfMatch.HEADER) IfMatch seen) {
        drivers.delete(id, IfMatch.version(seen));
    }
}
