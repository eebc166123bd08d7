package org.baobab.platform.identity.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.baobab.platform.identity.EmailVerification;
import org.baobab.platform.identity.ProfileView;
import org.baobab.platform.identity.RegisterAccount;
import org.baobab.platform.identity.Registration;
import org.baobab.platform.web.PublicAccess;
import org.baobab.platform.web.RestApplication;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Becoming somebody here. */
@Path("auth")
@ApplicationScoped
@PublicAccess
@SecurityRequirements
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.TAG)
public class RegistrationResource {
    @Inject
    Registration registration;

    @Inject
    EmailVerification verification;

    @POST
    @Path("register")
    @Operation(
            operationId = "register",
            summary = "Create an account",
            description = "The account can sign in at once. A mail brings the link that proves the address.")
    @APIResponse(
            responseCode = "201",
            description = "The new account",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where the profile is",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProfileView.class),
                            examples = @ExampleObject(name = "profile", value = Examples.PROFILE)))
    @APIResponse(responseCode = "400", description = "A field cannot be used, or the password is easy to guess")
    @APIResponse(responseCode = "409", description = "The e-mail address or the telephone number is taken")
    public Response register(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = RegisterAccount.class),
                                            examples = @ExampleObject(name = "person", value = Examples.REGISTER)))
                    @NotNull
                    @Valid
                    RegisterAccount wish) {
        ProfileView profile = registration.register(wish);
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, RestApplication.PATH + "/me")
                .entity(profile)
                .build();
    }

    @POST
    @Path("email/verify")
    @Operation(operationId = "verifyEmail", summary = "Prove an e-mail address by the token of the mailed link")
    @APIResponse(responseCode = "204", description = "The address is proven")
    @APIResponse(responseCode = "400", description = "The token is unknown, used, replaced or late")
    public void verify(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = VerifyEmail.class),
                                            examples = @ExampleObject(name = "token", value = Examples.LINK_TOKEN)))
                    @NotNull
                    @Valid
                    VerifyEmail wish) {
        verification.verify(wish.token());
    }

    /** The token of the mailed link. */
    public record VerifyEmail(@NotBlank String token) {}
}
