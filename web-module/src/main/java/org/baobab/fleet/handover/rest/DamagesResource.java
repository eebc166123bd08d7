package org.baobab.fleet.handover.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.baobab.fleet.handover.DamageFilter;
import org.baobab.fleet.handover.DamageView;
import org.baobab.fleet.handover.Damages;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.IfMatch;
import org.baobab.platform.web.InOrganization;
import org.baobab.platform.web.ListParams;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is broken on the vehicles. */
@Path("fleet/damages")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class DamagesResource {
    private static final String NONE = "No such damage in this organisation";

    @Inject
    Damages damages;

    @GET
    @Operation(operationId = "damages", summary = "Damages of the organisation's vehicles, newest first")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "Damages",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.DAMAGES)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_FLEET)
    public Slice<DamageView> list(
            @Parameter(description = "Only this vehicle's") @QueryParam("vehicleId") UUID vehicleId,
            @Parameter(description = "Only those reported in this assignment") @QueryParam("assignmentId")
                    UUID assignmentId,
            @Parameter(description = "true: only those to be settled; false: only settled ones") @QueryParam("open")
                    Boolean open,
            @BeanParam ListParams list) {
        return damages.list(new DamageFilter(vehicleId, assignmentId, open), list.paging());
    }

    @GET
    @Path("{damageId}")
    @Operation(operationId = "damage", summary = "One damage")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The damage",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DamageView.class),
                            examples = @ExampleObject(name = "example", value = Examples.DAMAGE)))
    @APIResponse(responseCode = "304", description = "The caller has this version")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_FLEET)
    @APIResponse(responseCode = "404", description = NONE)
    public DamageView get(@PathParam("damageId") UUID damageId) {
        return damages.get(damageId);
    }

    @POST
    @Path("{damageId}/settle")
    @Operation(operationId = "settleDamage", summary = "Nothing is to be done about a damage any more")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The damage, settled",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DamageView.class),
                            examples = @ExampleObject(name = "example", value = Examples.DAMAGE)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "409", description = "damage-settled")
    @APIResponse(responseCode = "412", description = "The damage changed since the If-Match version")
    public DamageView settle(@PathParam("damageId") UUID damageId, @HeaderParam(IfMatch.HEADER) IfMatch seen) {
        return damages.settle(damageId, IfMatch.version(seen));
    }
}
