package org.baobab.platform.organization.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.organization.ChangeOrganization;
import org.baobab.platform.organization.FoundOrganization;
import org.baobab.platform.organization.OrganizationService;
import org.baobab.platform.organization.OrganizationView;
import org.baobab.platform.organization.Organizations;
import org.baobab.platform.web.IfMatch;
import org.baobab.platform.web.InOrganization;
import org.baobab.platform.web.ListParams;
import org.baobab.platform.web.OrganizationEntry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Organisations: founding one, one's own, and what one says of itself. */
@Path("organizations")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.TAG)
public class OrganizationsResource {
    @Inject
    Organizations organizations;

    @Inject
    OrganizationService service;

    @GET
    @Operation(
            operationId = "myOrganizations",
            summary = "My organisations, oldest first",
            description = "An API key gets the one it belongs to.")
    @APIResponse(
            responseCode = "200",
            description = "Those that the caller belongs to",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.ORGANIZATIONS)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    public Slice<OrganizationView> list(@BeanParam ListParams list) {
        return organizations.mine(list.paging());
    }

    @POST
    @Operation(
            operationId = "foundOrganization",
            summary = "Found an organisation",
            description = "The person who calls becomes its OWNER. The app stays brings listings along.")
    @APIResponse(
            responseCode = "201",
            description = "The organisation; Location names it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OrganizationView.class),
                            examples = @ExampleObject(name = "example", value = Examples.ORGANIZATION)))
    @APIResponse(responseCode = "400", description = "A field is missing or cannot be used")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "An API key called")
    public Response found(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = FoundOrganization.class),
                                            examples = @ExampleObject(name = "example", value = Examples.FOUND)))
                    @NotNull
                    @Valid
                    FoundOrganization wish) {
        OrganizationView founded = service.found(wish);
        return Response.created(URI.create("organizations/" + founded.id()))
                .entity(founded)
                .build();
    }

    @GET
    @Path("{organizationId}")
    @InOrganization
    @Operation(operationId = "organization", summary = "One organisation")
    @Parameter(
            name = OrganizationEntry.PATH_PARAMETER,
            in = ParameterIn.PATH,
            required = true,
            description = Examples.ID_TEXT,
            schema = @Schema(implementation = UUID.class))
    @APIResponse(
            responseCode = "200",
            description = "The organisation",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OrganizationView.class),
                            examples = @ExampleObject(name = "example", value = Examples.ORGANIZATION)))
    @APIResponse(responseCode = "304", description = "The caller has this version")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "404", description = "No such organisation, or not for this caller")
    public OrganizationView get() {
        return organizations.current();
    }

    @PATCH
    @Path("{organizationId}")
    @InOrganization
    @Operation(
            operationId = "changeOrganization",
            summary = "Change an organisation",
            description = "A merge patch; only logoDocumentId and brandColor may be null. For MANAGER and OWNER.")
    @Parameter(
            name = OrganizationEntry.PATH_PARAMETER,
            in = ParameterIn.PATH,
            required = true,
            description = Examples.ID_TEXT,
            schema = @Schema(implementation = UUID.class))
    @APIResponse(
            responseCode = "200",
            description = "The organisation as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OrganizationView.class),
                            examples = @ExampleObject(name = "example", value = Examples.ORGANIZATION)))
    @APIResponse(responseCode = "400", description = "A field cannot be used")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no MANAGER of the organisation")
    @APIResponse(responseCode = "404", description = "No such organisation, or not for this caller")
    @APIResponse(responseCode = "412", description = "The organisation changed since the If-Match version")
    public OrganizationView change(
            @HeaderParam(IfMatch.HEADER) IfMatch seen,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ChangeOrganization.class),
                                            examples = @ExampleObject(name = "example", value = Examples.CHANGE)))
                    @NotNull
                    @Valid
                    ChangeOrganization patch) {
        return service.change(patch, IfMatch.version(seen));
    }
}
