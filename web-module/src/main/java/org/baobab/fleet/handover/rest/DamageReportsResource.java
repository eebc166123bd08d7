package org.baobab.fleet.handover.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.baobab.fleet.handover.DamageView;
import org.baobab.fleet.handover.Damages;
import org.baobab.fleet.handover.ReportDamage;
import org.baobab.platform.web.InOrganization;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whoever drives a vehicle says what broke. */
@Path("fleet/assignments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class DamageReportsResource {
    @Inject
    Damages damages;

    @POST
    @Path("{id}/damages")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reportDamage",
            summary = "Report a damage to an assignment's vehicle",
            description = "The owners and managers of the organisation are told.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "201",
            description = "The damage; Location names it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DamageView.class),
                            examples = @ExampleObject(name = "example", value = Examples.DAMAGE)))
    @APIResponse(responseCode = "400", description = "A field cannot be used")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    public Response report(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ReportDamage.class),
                                            examples = @ExampleObject(name = "example", value = Examples.REPORT)))
                    @NotNull
                    @Valid
                    ReportDamage what) {
        DamageView reported = damages.report(id, what);
        return Response.created(URI.create("fleet/damages/" + reported.id()))
                .entity(reported)
                .build();
    }
}
