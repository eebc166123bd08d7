package org.baobab.platform.job.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.baobab.platform.job.Schedules;
import org.baobab.platform.job.UpcomingRun;
import org.baobab.platform.kernel.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is going to run, for a calendar. */
@Path("ops/schedule")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.OPERATIONS)
public class OpsScheduleResource {
    @Inject
    Schedules schedules;

    @GET
    @Operation(
            operationId = "schedule",
            summary = "The jobs that are going to run, in the order of time",
            description =
                    Examples.OPERATOR + " All of them in one answer; of a job that runs very often, the first 1,500.")
    @APIResponse(
            responseCode = "200",
            description = "Which job is due when, as the schedules are now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AllRuns.class),
                            examples = @ExampleObject(name = "example", value = Examples.UPCOMING)))
    @APIResponse(responseCode = "400", description = "More than 62 days, or no time that can be read")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    public Slice<UpcomingRun> upcoming(
            @Parameter(description = "From this moment on; now, where left out") @QueryParam("from") Instant from,
            @Parameter(description = "Until before this moment; a week later, where left out") @QueryParam("to")
                    Instant to) {
        return new Slice<>(schedules.upcoming(from, to), null);
    }

    /** All runs at once. */
    public record AllRuns(List<UpcomingRun> items, String next) {}
}
