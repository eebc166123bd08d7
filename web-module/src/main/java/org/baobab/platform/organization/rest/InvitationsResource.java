package org.baobab.platform.organization.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.organization.InvitationService;
import org.baobab.platform.organization.InvitationView;
import org.baobab.platform.web.InOrganization;
import org.baobab.platform.web.ListParams;
import org.baobab.platform.web.OrganizationEntry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Letters of an organisation that nobody has followed yet. */
@Path("organizations/{organizationId}/invitations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class InvitationsResource {
    @Inject
    InvitationService invitations;

    @GET
    @Operation(operationId = "invitations", summary = "Open invitations, oldest first")
    @Parameter(
            name = OrganizationEntry.PATH_PARAMETER,
            in = ParameterIn.PATH,
            required = true,
            description = Examples.ID_TEXT,
            schema = @Schema(implementation = UUID.class))
    @APIResponse(
            responseCode = "200",
            description = "Whom the organisation waits for",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.INVITATIONS)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no MANAGER of the organisation")
    @APIResponse(responseCode = "404", description = "No such organisation, or not for this caller")
    public Slice<InvitationView> list(@BeanParam ListParams list) {
        return invitations.list(list.paging());
    }

    @DELETE
    @Path("{invitationId}")
    @Operation(operationId = "withdrawInvitation", summary = "Withdraw an invitation")
    @Parameter(
            name = OrganizationEntry.PATH_PARAMETER,
            in = ParameterIn.PATH,
            required = true,
            description = Examples.ID_TEXT,
            schema = @Schema(implementation = UUID.class))
    @APIResponse(responseCode = "204", description = "Its link no longer holds")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no MANAGER of the organisation")
    @APIResponse(responseCode = "404", description = "No such organisation or open invitation, or not for this caller")
    public void withdraw(@PathParam("invitationId") UUID invitationId) {
        invitations.withdraw(invitationId);
    }
}
