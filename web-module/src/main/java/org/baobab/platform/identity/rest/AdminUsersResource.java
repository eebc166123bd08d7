package org.baobab.platform.identity.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.baobab.platform.identity.AccountAdministration;
import org.baobab.platform.identity.AccountView;
import org.baobab.platform.kernel.Patch;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.IfMatch;
import org.baobab.platform.web.ListParams;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The accounts of the platform, for its administrators. */
@Path("admin/users")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.TAG)
public class AdminUsersResource {
    @Inject
    AccountAdministration accounts;

    @GET
    @Operation(
            operationId = "users",
            summary = "Every account, newest first",
            description = "For platform administrators.")
    @APIResponse(
            responseCode = "200",
            description = "Accounts",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "example", value = Examples.USERS)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no platform administrator")
    public Slice<AccountView> list(
            @Parameter(description = "Part of a name, an e-mail address or a telephone number")
                    @QueryParam("q")
                    @Size(max = 120)
                    String q,
            @BeanParam ListParams list) {
        return accounts.list(q, list.paging());
    }

    @GET
    @Path("{userId}")
    @Operation(operationId = "user", summary = "One account", description = "For platform administrators.")
    @APIResponse(
            responseCode = "200",
            description = "The account",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AccountView.class),
                            examples = @ExampleObject(name = "example", value = Examples.USER)))
    @APIResponse(responseCode = "304", description = "The caller has this version")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no platform administrator")
    @APIResponse(responseCode = "404", description = "No such account")
    public AccountView get(@PathParam("userId") UUID userId) {
        return accounts.get(userId);
    }

    @PATCH
    @Path("{userId}")
    @Operation(
            operationId = "lockUser",
            summary = "Lock or unlock an account",
            description =
                    "Locking ends all sessions of the person and keeps them out. For platform administrators, who cannot lock themselves.")
    @APIResponse(
            responseCode = "200",
            description = "The account as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AccountView.class),
                            examples = @ExampleObject(name = "example", value = Examples.USER)))
    @APIResponse(responseCode = "400", description = "A field cannot be used")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no platform administrator")
    @APIResponse(responseCode = "404", description = "No such account")
    @APIResponse(responseCode = "409", description = "The administrator's own account")
    @APIResponse(responseCode = "412", description = "The account changed since the If-Match version")
    public AccountView change(
            @PathParam("userId") UUID userId,
            @HeaderParam(IfMatch.HEADER) IfMatch seen,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ChangeUser.class),
                                            examples = @ExampleObject(name = "example", value = Examples.CHANGE_USER)))
                    @NotNull
                    @Valid
                    ChangeUser patch) {
        return patch.locked() == null
                ? accounts.get(userId)
                : accounts.setLocked(userId, patch.locked().value(), IfMatch.version(seen));
    }

    /** What an administrator changes about somebody's account. */
    public record ChangeUser(Patch<@NotNull Boolean> locked) {}
}
