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
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.organization.OrganizationView;
import org.baobab.platform.organization.Organizations;
import org.baobab.platform.web.ListParams;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The organisations of the platform, for its administrators. */
@Path("admin/organizations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.TAG)
public class AdminOrganizationsResource {
    @Inject
    Organizations organizations;

    @GET
    @Operation(
            operationId = "allOrganizations",
            summary = "Every organisation, newest first",
            description = "For platform administrators.")
    @APIResponse(
            responseCode = "200",
            description = "Organisations",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.ORGANIZATIONS)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no platform administrator")
    public Slice<OrganizationView> list(
            @Parameter(description = "Part of a name") @QueryParam("q") @Size(max = 120) String q,
            @BeanParam ListParams list) {
        return organizations.all(q, list.paging());
    }
}
