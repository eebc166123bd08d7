package org.baobab.platform.organization.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.baobab.platform.organization.InvitationService;
import org.baobab.platform.organization.OrganizationView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What somebody does with the link that a letter brought them. */
@Path("invitations/{token}/accept")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.TAG)
public class AcceptedInvitationsResource {
    @Inject
    InvitationService invitations;

    @POST
    @Operation(
            operationId = "acceptInvitation",
            summary = "Join an organisation by invitation",
            description = "For the person to whose e-mail address the letter was sent.")
    @APIResponse(
            responseCode = "200",
            description = "The organisation that the caller belongs to now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OrganizationView.class),
                            examples = @ExampleObject(name = "example", value = Examples.ORGANIZATION)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The letter was sent to another address, or an API key called")
    @APIResponse(responseCode = "404", description = "The link never held, was replaced or withdrawn, or is too late")
    @APIResponse(responseCode = "409", description = "The link was followed before")
    public OrganizationView accept(@PathParam("token") String token) {
        return invitations.accept(token);
    }
}
