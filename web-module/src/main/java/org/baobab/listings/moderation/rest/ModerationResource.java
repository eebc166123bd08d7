package org.baobab.listings.moderation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.baobab.listings.moderation.CaseDetail;
import org.baobab.listings.moderation.CaseFilter;
import org.baobab.listings.moderation.CaseKind;
import org.baobab.listings.moderation.CaseState;
import org.baobab.listings.moderation.CaseView;
import org.baobab.listings.moderation.DecideCase;
import org.baobab.listings.moderation.ModerationDesk;
import org.baobab.listings.moderation.ModerationFigures;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.ListParams;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The queue of moderators, who are the administrators of the platform. */
@Path("admin/moderation")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.TAG)
public class ModerationResource {
    @Inject
    ModerationDesk desk;

    @GET
    @Operation(
            operationId = "moderationQueue",
            summary = "Cases for moderators, oldest first",
            description = "OPEN ones unless state says otherwise. For platform administrators.")
    @APIResponse(
            responseCode = "200",
            description = "Cases",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.CASES)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_ADMIN)
    public Slice<CaseView> list(
            @Parameter(description = "OPEN, unless it says DONE") @QueryParam("state") CaseState state,
            @Parameter(description = "Only those of this kind") @QueryParam("kind") CaseKind kind,
            @BeanParam ListParams list) {
        return desk.list(new CaseFilter(state, kind), list.paging());
    }

    @GET
    @Path("statistics")
    @Operation(
            operationId = "moderationStatistics",
            summary = "How much waits for moderators",
            description = "For platform administrators.")
    @APIResponse(
            responseCode = "200",
            description = "Open cases by kind, the oldest, and how many were decided since midnight UTC",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ModerationFigures.class),
                            examples = @ExampleObject(name = "example", value = Examples.FIGURES)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_ADMIN)
    public ModerationFigures figures() {
        return desk.figures();
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "moderationCase",
            summary = "One case with all that is needed to decide it",
            description =
                    "The listing, reports, listings that look alike, the advertiser's past. For platform administrators.")
    @APIResponse(
            responseCode = "200",
            description = "The case",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CaseDetail.class),
                            examples = @ExampleObject(name = "example", value = Examples.DETAIL)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_ADMIN)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    public CaseDetail get(@PathParam("id") UUID id) {
        return desk.get(id);
    }

    @POST
    @Path("{id}")
    @Operation(
            operationId = "decideCase",
            summary = "Decide a case",
            description =
                    "APPROVE, REJECT or DISMISS, as its kind allows. A rejection needs a reason: one of SCAM, PAYMENT_AHEAD, WRONG_INFORMATION, WRONG_PRICE,"
                            + " DUPLICATE, CONTACT_DATA, PHOTOS, NO_PROPERTY, OFFENSIVE, or other words for the advertiser, who is told.")
    @APIResponse(
            responseCode = "200",
            description = "The case as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CaseView.class),
                            examples = @ExampleObject(name = "example", value = Examples.DONE)))
    @APIResponse(responseCode = "400", description = "The decision is unknown, or a rejection has no reason")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_ADMIN)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    @APIResponse(responseCode = "409", description = Examples.DECIDED)
    public CaseView decide(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = DecideCase.class),
                                            examples = @ExampleObject(name = "example", value = Examples.DECIDE)))
                    @NotNull
                    @Valid
                    DecideCase wish) {
        return desk.decide(id, wish);
    }

    @POST
    @Path("{id}/claim")
    @Operation(
            operationId = "claimCase",
            summary = "Work on a case",
            description =
                    "For ten minutes colleagues see who has it; with take also from one of them. It bars nobody from deciding.")
    @APIResponse(
            responseCode = "200",
            description = "The case as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CaseView.class),
                            examples = @ExampleObject(name = "example", value = Examples.CASE)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_ADMIN)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    @APIResponse(responseCode = "409", description = "A colleague works on it, or it is closed")
    public CaseView claim(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ClaimCase.class),
                                            examples = @ExampleObject(name = "example", value = Examples.CLAIM)))
                    @NotNull
                    @Valid
                    ClaimCase wish) {
        return desk.claim(id, Boolean.TRUE.equals(wish.take()));
    }

    @DELETE
    @Path("{id}/claim")
    @Operation(
            operationId = "releaseCase",
            summary = "Leave a case to the others",
            description = "Whoever does not have it changes nothing.")
    @APIResponse(responseCode = "204", description = "Anybody may work on it")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_ADMIN)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    public void release(@PathParam("id") UUID id) {
        desk.release(id);
    }

    /** @param take also from a colleague who works on it */
    public record ClaimCase(Boolean take) {}
}
