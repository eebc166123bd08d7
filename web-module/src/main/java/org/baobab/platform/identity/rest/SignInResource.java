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
import org.baobab.platform.identity.TokenGrants;
import org.baobab.platform.identity.TokenPair;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.web.PublicAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tokens: by password, by another token, and their end. */
@Path("auth")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.TAG)
public class SignInResource {
    @Inject
    TokenGrants grants;

    @Inject
    CallingClient client;

    @Inject
    Caller caller;

    @POST
    @Path("login")
    @PublicAccess
    @SecurityRequirements
    @Operation(
            operationId = "login",
            summary = "Sign in with e-mail address or telephone number and password",
            description =
                    "After five wrong passwords in fifteen minutes the login name is closed, whether it exists or not.")
    @APIResponse(
            responseCode = "200",
            description = "A pair of tokens",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TokenPair.class),
                            examples = @ExampleObject(name = "tokens", value = Examples.TOKENS)))
    @APIResponse(
            responseCode = "401",
            description = "The login name or the password is wrong, or the account is locked")
    @APIResponse(responseCode = "429", description = "Too many wrong passwords; Retry-After says when to come back")
    public TokenPair login(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = Login.class),
                                            examples = @ExampleObject(name = "password", value = Examples.LOGIN)))
                    @NotNull
                    @Valid
                    Login login) {
        return grants.byPassword(login.login(), login.password(), client.describe());
    }

    @POST
    @Path("refresh")
    @PublicAccess
    @SecurityRequirements
    @Operation(
            operationId = "refresh",
            summary = "Trade a refresh token for a new pair",
            description = "Each refresh token is good once. One that comes again ends its whole family.")
    @APIResponse(
            responseCode = "200",
            description = "A new pair of tokens",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TokenPair.class),
                            examples = @ExampleObject(name = "tokens", value = Examples.TOKENS)))
    @APIResponse(responseCode = "401", description = "The refresh token does not hold, or no longer")
    public TokenPair refresh(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = Refresh.class),
                                            examples = @ExampleObject(name = "token", value = Examples.REFRESH)))
                    @NotNull
                    @Valid
                    Refresh refresh) {
        return grants.refresh(refresh.refreshToken(), client.describe());
    }

    @POST
    @Path("logout")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "logout", summary = "End the session that the access token belongs to")
    @APIResponse(responseCode = "204", description = "The access token and its refresh tokens no longer hold")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    public void logout() {
        grants.end(caller.requireAccount(), caller.sessionId());
    }

    /** Who somebody claims to be, and the proof. */
    public record Login(
            @NotBlank @Size(max = 254) String login,
            @NotNull @Size(max = 1_000) String password) {
        @Override
        public String toString() {
            return "Login[" + login + "]";
        }
    }

    /** The refresh token that was given last. */
    public record Refresh(@NotBlank String refreshToken) {
        @Override
        public String toString() {
            return "Refresh";
        }
    }
}
