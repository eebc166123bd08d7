package org.baobab.platform.identity.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.baobab.platform.identity.token.PublicKeyView;
import org.baobab.platform.identity.token.SigningKeys;
import org.baobab.platform.web.PublicAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public keys that verify access tokens. */
@Path("auth/jwks")
@ApplicationScoped
@PublicAccess
@SecurityRequirements
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.TAG)
public class JwksResource {
    @Inject
    SigningKeys keys;

    @GET
    @Operation(
            operationId = "publicKeys",
            summary = "The public keys of access tokens, as a JSON Web Key Set",
            description =
                    "A retired key stays until the last token that it verifies has ended. On an unknown kid, ask again.")
    @APIResponse(
            responseCode = "200",
            description = "The keys, the one in use first",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = KeySet.class),
                            examples = @ExampleObject(name = "keys", value = Examples.JWKS)))
    public KeySet keys() {
        return new KeySet(keys.published());
    }

    /** RFC 7517. */
    public record KeySet(List<PublicKeyView> keys) {}
}
