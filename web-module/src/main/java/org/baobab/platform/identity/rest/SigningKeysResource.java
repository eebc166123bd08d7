package org.baobab.platform.identity.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.baobab.platform.identity.KeyRotation;
import org.baobab.platform.web.RestApplication;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The operator's hand on the keys of access tokens. */
@Path("ops/signing-keys")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.TAG)
public class SigningKeysResource {
    @Inject
    KeyRotation rotation;

    @POST
    @Operation(
            operationId = "rotateSigningKey",
            summary = "Sign access tokens with a new key from now on",
            description = "What the old key signed stays good to its end. Needs the role OPERATOR.")
    @APIResponse(
            responseCode = "201",
            description = "The name of the new key",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewKey.class),
                            examples = @ExampleObject(name = "key", value = Examples.KEY)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    public Response rotate() {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, RestApplication.PATH + "/auth/jwks")
                .entity(new NewKey(rotation.rotate()))
                .build();
    }

    /** The key in use from now on. */
    public record NewKey(String kid) {}
}
