package org.baobab.listings.moderation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.baobab.listings.moderation.AdvertiserVerification;
import org.baobab.listings.moderation.AskVerification;
import org.baobab.listings.moderation.VerificationView;
import org.baobab.platform.web.InOrganizationIfAny;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An advertiser asks to be verified. */
@Path("me/advertiser/verification")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.TAG)
@InOrganizationIfAny
public class MyVerificationResource {
    @Inject
    AdvertiserVerification verification;

    @GET
    @Operation(
            operationId = "advertiserVerification",
            summary = "How far the caller is with being verified",
            description = "As an advertiser: the organisation that was entered, or the person outside of any.")
    @Parameter(ref = "Organization")
    @APIResponse(
            responseCode = "200",
            description = "The latest request",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VerificationView.class),
                            examples = @ExampleObject(name = "example", value = Examples.VERIFICATION)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = "The organisation does not use listings")
    public VerificationView get() {
        return verification.get();
    }

    @POST
    @Operation(
            operationId = "askVerification",
            summary = "Ask to be verified",
            description =
                    "With papers that were stored by POST /documents. For an agency a MANAGER asks. One request at a time.")
    @Parameter(ref = "Organization")
    @APIResponse(
            responseCode = "201",
            description = "The request",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VerificationView.class),
                            examples = @ExampleObject(name = "example", value = Examples.VERIFICATION)))
    @APIResponse(responseCode = "400", description = "A field cannot be used")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = "The caller is no MANAGER of the agency")
    @APIResponse(responseCode = "409", description = "It is verified, or has asked already")
    public Response ask(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = AskVerification.class),
                                            examples = @ExampleObject(name = "example", value = Examples.ASK)))
                    @NotNull
                    @Valid
                    AskVerification wish) {
        return Response.created(URI.create("me/advertiser/verification"))
                .entity(verification.ask(wish))
                .build();
    }
}
