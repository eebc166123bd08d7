package org.baobab.fleet.handover.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.baobab.fleet.assignment.Assignments;
import org.baobab.fleet.handover.HandoverKind;
import org.baobab.fleet.handover.HandoverPrint;
import org.baobab.fleet.handover.HandoverView;
import org.baobab.fleet.handover.Handovers;
import org.baobab.fleet.handover.SignHandover;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.pdf.rest.PdfAnswers;
import org.baobab.platform.web.InOrganization;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is signed as a vehicle changes hands. */
@Path("fleet/assignments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class HandoversResource {
    @Inject
    Handovers handovers;

    @Inject
    HandoverPrint print;

    @Inject
    Assignments assignments;

    @Inject
    TakenPhotos photos;

    @Inject
    PdfAnswers answers;

    @Inject
    Caller caller;

    @GET
    @Path("{id}/handovers")
    @Operation(operationId = "handovers", summary = "What was signed for an assignment, the start first")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "None, one or two; all in one part",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.HANDOVERS)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_FLEET)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    public Slice<HandoverView> list(@PathParam("id") UUID id) {
        return new Slice<>(handovers.of(id), null);
    }

    @POST
    @Path("{id}/handovers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "signHandover",
            summary = "Sign that a vehicle was taken over, or is back",
            description =
                    "START begins what was only planned, an hour before its time at the earliest; END ends the assignment and frees vehicle and driver."
                            + " The signature is strokes of an SVG path in a field of 600 by 200. Photos are added to the assignment first.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "201",
            description = "The handover; Location names it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = HandoverView.class),
                            examples = @ExampleObject(name = "example", value = Examples.HANDOVER)))
    @APIResponse(
            responseCode = "400",
            description = "A field cannot be used, such as an odometer that goes back without odometerReason")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    @APIResponse(
            responseCode = "409",
            description =
                    "handover-done, handover-early, assignment-not-running, assignment-over, assignment-overlap or vehicle-unavailable")
    public Response sign(
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = SignHandover.class),
                                            examples = @ExampleObject(name = "example", value = Examples.SIGN)))
                    @NotNull
                    @Valid
                    SignHandover how) {
        HandoverView signed = handovers.sign(id, how);
        return Response.created(URI.create("fleet/assignments/" + id + "/handovers/" + signed.kind()))
                .entity(signed)
                .build();
    }

    @GET
    @Path("{id}/handovers/{kind}")
    @Operation(operationId = "handover", summary = "One handover of an assignment")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The handover",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = HandoverView.class),
                            examples = @ExampleObject(name = "example", value = Examples.HANDOVER)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_FLEET)
    @APIResponse(responseCode = "404", description = "No such assignment, or that was not signed yet")
    public HandoverView get(@PathParam("id") UUID id, @PathParam("kind") HandoverKind kind) {
        return handovers.of(id).stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Handover", kind));
    }

    @POST
    @Path("{id}/photos")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "addHandoverPhoto",
            summary = "Add a photo to an assignment",
            description =
                    "JPEG, PNG or WebP up to 25 MB and 50 megapixels, at most 40 an assignment. Where it was taken is left out of it."
                            + " A handover or a damage names it afterwards in photoIds; its bytes are those of the document of that id.")
    @Parameter(ref = Examples.ORGANIZATION)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = HandoverPhotoFile.class),
                            examples = @ExampleObject(name = "example", value = "{\"file\": \"(bytes)\"}")))
    @APIResponse(
            responseCode = "201",
            description = "The photo; Location names its document",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TakenPhoto.class),
                            examples = @ExampleObject(name = "example", value = Examples.PHOTO)))
    @APIResponse(responseCode = "400", description = "No form with a file")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_AGENT)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    @APIResponse(responseCode = "409", description = "handover-photos-full: the assignment has 40 photos")
    @APIResponse(responseCode = "413", description = "More than 25 MB")
    @APIResponse(responseCode = "415", description = "No photo, or too many pixels")
    public Response photo(@PathParam("id") UUID id, @Context HttpServletRequest request) {
        DocumentView taken = photos.take(id, request);
        return Response.created(URI.create("documents/" + taken.id()))
                .entity(TakenPhoto.of(taken))
                .build();
    }

    @GET
    @Path("{id}/handover.pdf")
    @Produces("application/pdf")
    @Operation(
            operationId = "handoverForm",
            summary = "The hand-over form as PDF",
            description =
                    "Both handovers side by side, with signatures and photos; blanks for what was not signed yet.")
    @Parameter(ref = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The form, in the caller's language",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples = @ExampleObject(name = "example", value = "(bytes)")))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = Examples.NO_FLEET)
    @APIResponse(responseCode = "404", description = Examples.NOT_FOUND)
    public Response form(@PathParam("id") UUID id) {
        String name = print.name(assignments.get(id));
        return answers.send(print.print(id, caller.locale()), name);
    }

    /** Shows the form to readers of the API's document. */
    @Schema(name = "HandoverPhotoFile", description = "A form with one photo")
    public record HandoverPhotoFile(
            @Schema(type = SchemaType.STRING, format = "binary", required = true)
            String file) {}
}
