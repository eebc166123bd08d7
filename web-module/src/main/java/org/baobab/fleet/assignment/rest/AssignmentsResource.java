package org.baobab.fleet.assignment.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.time.Instant;
import java.util.UUID;
import org.baobab.fleet.assignment.AssignmentFilter;
import org.baobab.fleet.assignment.AssignmentState;
import org.baobab.fleet.assignment.AssignmentView;
import org.baobab.fleet.assignment.Assignments;
import org.baobab.fleet.assignment.ChangeAssignment;
import org.baobab.fleet.assignment.PlanAssignment;
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

/** Who drives which vehicle when. */
@Path("fleet/assignments")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class AssignmentsResource {
    @Inject
    Assignments assignments;

    @GET
    @Operation(operationId = "assignments", summary = "Assignments, newest first")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "Assignments with the names of their vehicles and drivers",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.ASSIGNMENTS)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_FLEET)
    public Slice<AssignmentView> list(
            @Parameter(description = "Only this vehicle's") @QueryParam("vehicleId") UUID vehicleId,
            @Parameter(description = "Only this driver's") @QueryParam("driverId") UUID driverId,
            @Parameter(description = "Only those in this state") @QueryParam("state") AssignmentState state,
            @Parameter(description = "Only those that are not over by then") @QueryParam("from") Instant from,
            @Parameter(description = "Only those that have begun by then") @QueryParam("to") Instant to,
            @BeanParam ListParams list) {
        return assignments.list(new AssignmentFilter(vehicleId, driverId, state, from, to), list.paging());
    }

    @POST
    @Operation(
            operationId = "assignVehicle",
            summary = "Assign a vehicle to a driver",
            description =
                    "From startsAt until just before endsAt, so one may begin at the moment at which another ends; without endsAt until further notice."
                            + " A start in the past is ACTIVE at once. A licence that has ended before the start is refused (licence-expired);"
                            + " one that ends during the assignment, or a class that does not fit the kind of vehicle, is among the warnings."
                            + " Drivers are told by whatever way is known.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "201",
            description = "The assignment; Location names it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssignmentView.class),
                            examples = @ExampleObject(name = "example", value = Examples.ASSIGNMENT)))
    @APIResponse(
            responseCode = "400",
            description = "A field cannot be used, such as an end that is not after the start")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = "No such vehicle or driver in this organisation")
    @APIResponse(
            responseCode = "409",
            description =
                    "assignment-overlap: vehicle or driver is taken then; vehicle-unavailable; licence-expired; vehicle-busy: somebody has had it in hand for 10 s")
    public Response plan(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = PlanAssignment.class),
                                            examples = @ExampleObject(name = "example", value = Examples.PLAN)))
                    @NotNull
                    @Valid
                    PlanAssignment wish) {
        AssignmentView planned = assignments.plan(wish);
        return Response.created(URI.create("fleet/assignments/" + planned.id()))
                .entity(planned)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "assignment", summary = "One assignment")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The assignment",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssignmentView.class),
                            examples = @ExampleObject(name = "example", value = Examples.ASSIGNMENT)))
    @APIResponse(responseCode = "304", description = "The caller has this version")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_FLEET)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    public AssignmentView get(@PathParam("id") UUID id) {
        return assignments.get(id);
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "replaceAssignment",
            summary = "Plan an assignment anew",
            description = "Of one that is active only the end and the purpose can be other than they are.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The assignment as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssignmentView.class),
                            examples = @ExampleObject(name = "example", value = Examples.ASSIGNMENT)))
    @APIResponse(responseCode = "400", description = "A field cannot be used")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    @APIResponse(responseCode = "409", description = Examples.CONFLICT)
    @APIResponse(responseCode = "412", description = Examples.STALE)
    public AssignmentView replace(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) IfMatch seen,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = PlanAssignment.class),
                                            examples = @ExampleObject(name = "example", value = Examples.PLAN)))
                    @NotNull
                    @Valid
                    PlanAssignment wish) {
        return assignments.change(id, wish, IfMatch.version(seen));
    }

    @PATCH
    @Path("{id}")
    @Operation(
            operationId = "changeAssignment",
            summary = "Move, stretch or hand on an assignment",
            description =
                    "A merge patch of vehicleId, driverId, startsAt, endsAt and purpose; endsAt and purpose may be null. Of one that is active only these two.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The assignment as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssignmentView.class),
                            examples = @ExampleObject(name = "example", value = Examples.ASSIGNMENT)))
    @APIResponse(responseCode = "400", description = "A field cannot be used")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    @APIResponse(responseCode = "409", description = Examples.CONFLICT)
    @APIResponse(responseCode = "412", description = Examples.STALE)
    public AssignmentView change(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) IfMatch seen,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ChangeAssignment.class),
                                            examples = @ExampleObject(name = "example", value = Examples.CHANGE)))
                    @NotNull
                    @Valid
                    ChangeAssignment patch) {
        return assignments.change(id, patch, IfMatch.version(seen));
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "deleteAssignment",
            summary = "Delete an assignment",
            description = "One for which something was signed or reported stays: end or cancel it.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(responseCode = "204", description = "It is gone, and its vehicle free")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    @APIResponse(responseCode = "409", description = "assignment-documented: something was signed for it")
    @APIResponse(responseCode = "412", description = Examples.STALE)
    public void delete(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) IfMatch seen) {
        assignments.delete(id, IfMatch.version(seen));
    }
}
