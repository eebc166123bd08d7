package org.baobab.fleet.assignment.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.baobab.fleet.assignment.AssignmentView;
import org.baobab.fleet.assignment.Assignments;
import org.baobab.fleet.assignment.EndAssignment;
import org.baobab.platform.web.IfMatch;
import org.baobab.platform.web.InOrganization;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How an assignment comes to its end. */
@Path("fleet/assignments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class AssignmentMovesResource {
    @Inject
    Assignments assignments;

    @POST
    @Path("{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "endAssignment",
            summary = "The vehicle is back",
            description =
                    "Ends an active assignment now and frees vehicle and driver. odometerReason is needed where the odometer shows less than was known.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The assignment, ended",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssignmentView.class),
                            examples = @ExampleObject(name = "example", value = Examples.ENDED)))
    @APIResponse(responseCode = "400", description = "No odometer, or it goes back without a reason")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    @APIResponse(responseCode = "409", description = "assignment-not-running: it has not begun; assignment-over")
    @APIResponse(responseCode = "412", description = Examples.STALE)
    public AssignmentView end(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) IfMatch seen,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = EndAssignment.class),
                                            examples = @ExampleObject(name = "example", value = Examples.END)))
                    @NotNull
                    @Valid
                    EndAssignment how) {
        return assignments.end(id, how, IfMatch.version(seen));
    }

    @POST
    @Path("{id}/cancel")
    @Operation(
            operationId = "cancelAssignment",
            summary = "It comes to nothing",
            description = "A planned assignment, or an active one whose vehicle nobody has taken over.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The assignment, cancelled",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssignmentView.class),
                            examples = @ExampleObject(name = "example", value = Examples.CANCELLED)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    @APIResponse(responseCode = "409", description = "assignment-running: its vehicle was taken over; assignment-over")
    @APIResponse(responseCode = "412", description = Examples.STALE)
    public AssignmentView cancel(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) IfMatch seen) {
        return assignments.cancel(id, IfMatch.version(seen));
    }
}
