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
import org.baobab.platform.identity.PhoneSignIn;
import org.baobab.platform.identity.TokenGrants;
import org.baobab.platform.identity.TokenPair;
import org.baobab.platform.web.PublicAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signing in by a code sent to a telephone. */
@Path("auth/otp")
@ApplicationScoped
@PublicAccess
@SecurityRequirements
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.TAG)
public class PhoneCodeResource {
    @Inject
    PhoneSignIn phones;

    @Inject
    TokenGrants grants;

    @Inject
    CallingClient client;

    @POST
    @Operation(
            operationId = "sendPhoneCode",
            summary = "Text a code to sign in with",
            description =
                    "Six digits, good for five minutes, five tries and one sign-in. Numbers without an account are answered the same.")
    @APIResponse(responseCode = "202", description = "If the number belongs to an account, a text is on its way")
    @APIResponse(responseCode = "400", description = "That is no telephone number with its country code")
    @APIResponse(
            responseCode = "429",
            description = "Too many codes for this number; Retry-After says when to come back")
    public Response send(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = SendCode.class),
                                            examples = @ExampleObject(name = "phone", value = Examples.PHONE)))
                    @NotNull
                    @Valid
                    SendCode wish) {
        phones.sendCode(wish.phone());
        return Response.accepted().build();
    }

    @POST
    @Path("verify")
    @Operation(operationId = "verifyPhoneCode", summary = "Sign in with the code from the text")
    @APIResponse(
            responseCode = "200",
            description = "A pair of tokens",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TokenPair.class),
                            examples = @ExampleObject(name = "tokens", value = Examples.TOKENS)))
    @APIResponse(responseCode = "401", description = "The code is wrong, used, replaced or late")
    public TokenPair verify(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = VerifyCode.class),
                                            examples = @ExampleObject(name = "code", value = Examples.PHONE_CODE)))
                    @NotNull
                    @Valid
                    VerifyCode wish) {
        return grants.byPhoneCode(wish.phone(), wish.code(), client.describe());
    }

    /** Where to text the code. */
    public record SendCode(@NotBlank @Size(max = 40) String phone) {}

    /** The number and the code that went to it. */
    public record VerifyCode(
            @NotBlank @Size(max = 40) String phone,
            @NotBlank @Size(max = 40) String code) {
        @Override
        public String toString() {
            return "VerifyCode[" + phone + "]";
        }
    }
}
