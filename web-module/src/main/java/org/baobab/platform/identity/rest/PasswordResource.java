package org.baobab.platform.identity.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.baobab.platform.identity.PasswordRecovery;
import org.baobab.platform.web.PublicAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A new password for whoever forgot the old one. */
@Path("auth/password")
@ApplicationScoped
@PublicAccess
@SecurityRequirements
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.TAG)
public class PasswordResource {
    @Inject
    PasswordRecovery recovery;

    @POST
    @Path("forgot")
    @Operation(operationId = "forgotPassword", summary = "Ask for a mail with a link to choose a new password")
    @APIResponse(responseCode = "202", description = "If the address belongs to an account, a mail is on its way")
    @APIResponse(responseCode = "400", description = "That is no e-mail address")
    public Response forgot(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ForgotPassword.class),
                                            examples = @ExampleObject(name = "email", value = Examples.EMAIL)))
                    @NotNull
                    @Valid
                    ForgotPassword wish) {
        recovery.forgot(wish.email());
        return Response.accepted().build();
    }

    @POST
    @Path("reset")
    @Operation(
            operationId = "resetPassword",
            summary = "Choose a new password by the token of the mailed link",
            description = "The token is good for an hour and once. Every session of the account ends.")
    @APIResponse(responseCode = "204", description = "The new password holds")
    @APIResponse(
            responseCode = "400",
            description = "The token does not hold, or the password is easy to guess, which leaves the token good")
    public void reset(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ResetPassword.class),
                                            examples = @ExampleObject(name = "reset", value = Examples.RESET)))
                    @NotNull
                    @Valid
                    ResetPassword wish) {
        recovery.reset(wish.token(), wish.password());
    }

    /** Whose password was forgotten. */
    public record ForgotPassword(@NotBlank @Size(max = 254) String email) {}

    /** The token of the mailed link and the password to be. */
    public record ResetPassword(
            @NotBlank String token, @NotNull String password) {
        @Override
        public String toString() {
            return "ResetPassword";
        }
    }
}
