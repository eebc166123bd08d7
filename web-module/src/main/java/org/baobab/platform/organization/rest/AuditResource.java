package org.baobab.platform.organization.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.organization.activity.AuditLine;
import org.baobab.platform.organization.activity.OrganizationAudit;
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

/** Who did what in an organisation. */
@Path("organizations/{organizationId}/audit")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class AuditResource {
    @Inject
    OrganizationAudit audit;

    @GET
    @Operation(
            operationId = "organizationAudit",
            summary = "Who did what when, newest first",
            description = "For MANAGER and OWNER.")
    @Parameter(
            name = OrganizationEntry.PATH_PARAMETER,
            in = ParameterIn.PATH,
            required = true,
            description = Examples.ID_TEXT,
            schema = @Schema(implementation = UUID.class))
    @APIResponse(
            responseCode = "200",
            description = "Acts with their actors, subjects and details",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.AUDIT)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no MANAGER of the organisation")
    @APIResponse(responseCode = "404", description = "No such organisation, or not for this caller")
    public Slice<AuditLine> list(
            @Parameter(description = "Only acts of this kind, such as member.added")
                    @QueryParam("action")
                    @Size(max = 60)
                    String action,
            @BeanParam ListParams list) {
        return audit.list(action, list.paging());
    }
}
