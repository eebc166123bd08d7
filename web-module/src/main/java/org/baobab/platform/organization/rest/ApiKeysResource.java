package org.baobab.platform.organization.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.organization.key.ApiKeyService;
import org.baobab.platform.organization.key.ApiKeyView;
import org.baobab.platform.organization.key.CreateApiKey;
import org.baobab.platform.organization.key.CreatedApiKey;
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

/** How programs act for an organisation. */
@Path("organizations/{organizationId}/api-keys")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@InOrganization
@Tag(name = Examples.TAG)
public class ApiKeysResource {
    @Inject
    ApiKeyService keys;

    @GET
    @Operation(operationId = "apiKeys", summary = "The API keys that hold, oldest first")
    @Parameter(
            name = OrganizationEntry.PATH_PARAMETER,
            in = ParameterIn.PATH,
            required = true,
            description = Examples.ID_TEXT,
            schema = @Schema(implementation = UUID.class))
    @APIResponse(
            responseCode = "200",
            description = "Keys without their secrets",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.KEYS)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no MANAGER of the organisation")
    @APIResponse(responseCode = "404", description = "No such organisation, or not for this caller")
    public Slice<ApiKeyView> list(@BeanParam ListParams list) {
        return keys.list(list.paging());
    }

    @POST
    @Operation(
            operationId = "createApiKey",
            summary = "Create an API key",
            description =
                    "The secret is shown this once; programs send it as X-Api-Key. Nobody gives a key a higher role than their own.")
    @APIResponse(
            responseCode = "201",
            description = "The key with its secret; Location names it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CreatedApiKey.class),
                            examples = @ExampleObject(name = "example", value = Examples.CREATED_KEY)))
    @APIResponse(responseCode = "400", description = "A field is missing or cannot be used")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(
            responseCode = "403",
            description = "The caller is no MANAGER of the organisation, or has a lower role than the key would")
    @APIResponse(responseCode = "404", description = "No such organisation, or not for this caller")
    public Response create(
            @Parameter(description = Examples.ID_TEXT) @PathParam(OrganizationEntry.PATH_PARAMETER) UUID organizationId,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = CreateApiKey.class),
                                            examples = @ExampleObject(name = "example", value = Examples.CREATE_KEY)))
                    @NotNull
                    @Valid
                    CreateApiKey wish) {
        CreatedApiKey created = keys.create(wish);
        return Response.created(URI.create("organizations/" + organizationId + "/api-keys/" + created.id()))
                .entity(created)
                .build();
    }

    @GET
    @Path("{keyId}")
    @Operation(operationId = "apiKey", summary = "One API key")
    @Parameter(
            name = OrganizationEntry.PATH_PARAMETER,
            in = ParameterIn.PATH,
            required = true,
            description = Examples.ID_TEXT,
            schema = @Schema(implementation = UUID.class))
    @APIResponse(
            responseCode = "200",
            description = "The key without its secret",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ApiKeyView.class),
                            examples = @ExampleObject(name = "example", value = Examples.KEY)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no MANAGER of the organisation")
    @APIResponse(responseCode = "404", description = "No such organisation or key, or not for this caller")
    public ApiKeyView get(@PathParam("keyId") UUID keyId) {
        return keys.get(keyId);
    }

    @DELETE
    @Path("{keyId}")
    @Operation(operationId = "revokeApiKey", summary = "Revoke an API key")
    @Parameter(
            name = OrganizationEntry.PATH_PARAMETER,
            in = ParameterIn.PATH,
            required = true,
            description = Examples.ID_TEXT,
            schema = @Schema(implementation = UUID.class))
    @APIResponse(responseCode = "204", description = "It no longer holds")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(
            responseCode = "403",
            description = "The caller is no MANAGER of the organisation, or has a lower role than the key")
    @APIResponse(responseCode = "404", description = "No such organisation or key, or not for this caller")
    public void revoke(@PathParam("keyId") UUID keyId) {
        keys.revoke(keyId);
    }
}
