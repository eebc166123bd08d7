package org.baobab.fleet.fence.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.baobab.fleet.fence.violation.Acknowledge;
import org.baobab.fleet.fence.violation.ViolationFilter;
import org.baobab.fleet.fence.violation.ViolationKind;
import org.baobab.fleet.fence.violation.ViolationView;
import org.baobab.fleet.fence.violation.Violations;
import org.baobab.platform.kernel.Slice;
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

/** What vehicles did that they should not do. */
@Path("fleet/violations")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class ViolationsResource {
    @Inject
    Violations violations;

    @GET
    @Operation(
            operationId = "violations",
            summary = "Violations, what happened last first",
            description =
                    "One for each leaving of an ALLOWED or entering of a FORBIDDEN geofence and for each time that a vehicle was too fast (SPEED), assigned or not."
                            + " A position that comes late may move the beginning of one.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "Violations",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.VIOLATIONS)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_PARAMETER)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_ORGANIZATION)
    public Slice<ViolationView> list(
            @Parameter(description = "Those that began then or later") @QueryParam("from") Instant from,
            @Parameter(description = "Those that began before") @QueryParam("to") Instant to,
            @Parameter(description = "Only those of this vehicle") @QueryParam("vehicleId") UUID vehicleId,
            @Parameter(description = "Only those of this geofence, also one that is gone") @QueryParam("fenceId")
                    UUID fenceId,
            @Parameter(description = "Only those of this kind") @QueryParam("kind") ViolationKind kind,
            @Parameter(description = "true: only those that nobody acknowledged; false: only the others")
                    @QueryParam("open")
                    Boolean open,
            @BeanParam ListParams list) {
        return violations.list(new ViolationFilter(from, to, vehicleId, fenceId, kind, open), list.paging());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "violation", summary = "One violation")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The violation",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ViolationView.class),
                            examples = @ExampleObject(name = "example", value = Examples.VIOLATION)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_VIEWER)
    @APIResponse(responseCode = "404", description = Examples.NO_VIOLATION)
    public ViolationView get(@PathParam("id") UUID id) {
        return violations.get(id);
    }

    @POST
    @Path("{id}/acknowledge")
    @Operation(
            operationId = "acknowledgeViolation",
            summary = "Say that somebody looked at it",
            description =
                    "With or without a note. Again is no mistake: the note becomes the new one, who was first stays.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The violation as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ViolationView.class),
                            examples = @ExampleObject(name = "example", value = Examples.VIOLATION)))
    @APIResponse(responseCode = "400", description = Examples.WRONG_FIELD)
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NO_VIOLATION)
    public ViolationView acknowledge(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = Acknowledge.class),
                                            examples = @ExampleObject(name = "example", value = Examples.ACKNOWLEDGE)))
                    @NotNull
                    @Valid
                    Acknowledge said) {
        return violations.acknowledge(id, said);
    }
}
